import t from 'tap';
import { ClausaryError } from '../../src/errors.ts';
import { parseOne } from '../pipeline/parse/outline.ts';

/** The head that `text` is, as "symbol | title | organ"; null if it is none. */
function headOf(text: string): string | null {
  try {
    const { symbol, title, body, symbolMadeUp } = parseOne(text);
    return [symbol, title ?? '-', body ?? '-', ...(symbolMadeUp ? ['made up'] : [])].join(' | ');
  } catch (error) {
    if (error instanceof ClausaryError && error.code === 'NO_DOCUMENT') return null;
    throw error;
  }
}

t.test('a head gives a document its symbol and title', async t => {
  for (const [construct, text, head] of [
    ['a symbol alone', 'A/57/292', 'A/57/292 | - | General Assembly'],
    ['a symbol with a supplement', 'A/58/98/Add.1', 'A/58/98/Add.1 | - | General Assembly'],
    [
      'a symbol and a title',
      'A/58/98. Migration and development',
      'A/58/98 | Migration and development | General Assembly',
    ],
    ['a draft', 'A/C.3/78/L.60/Rev.1. Migration', 'A/C.3/78/L.60/Rev.1 | Migration | General Assembly'],
    ['marked as a heading', '### **A/58/98. Migration**', 'A/58/98 | Migration | General Assembly'],
    ['the symbol of a resolution', 'A/RES/78/1', 'A/RES/78/1 | - | General Assembly'],
    [
      'a number and a title',
      '58/208. Migration\n\nThe General Assembly,',
      'A/RES/58/208 | Migration | General Assembly',
    ],
    [
      'with formal lines between',
      '58/208. Migration\n\n[on the report of the Second Committee]\n\nThe General Assembly,',
      'A/RES/58/208 | Migration | General Assembly',
    ],
    [
      'with a session in Roman numerals',
      '3201 (S-VI). Declaration\n\nThe General Assembly,',
      'A/RES/3201(S-VI) | Declaration | General Assembly',
    ],
    [
      'with a letter',
      '57/270 B. Follow-up\n\nThe General Assembly,',
      'A/RES/57/270B | Follow-up | General Assembly',
    ],
    [
      'of a special session',
      'S-21/2. Key actions\n\nThe General Assembly,',
      'A/RES/S-21/2 | Key actions | General Assembly',
    ],
    [
      'of an emergency special session',
      'ES-11/1. Peace\n\nThe General Assembly,',
      'A/RES/ES-11/1 | Peace | General Assembly',
    ],
    [
      'of another organ',
      '35/17. Migrants\n\nThe Human Rights Council,',
      'A/HRC/RES/35/17 | Migrants | Human Rights Council',
    ],
    [
      'of an organ that counts by years',
      '2012/16. Statistics\n\nThe Economic and Social Council,',
      'E/RES/2012/16 | Statistics | Economic and Social Council',
    ],
    [
      'with the organ at the head of its sentence',
      '58/1. Scale\n\nThe General Assembly decides to do so.',
      'A/RES/58/1 | Scale | General Assembly',
    ],
    [
      'of an organ that has decisions by number',
      '35/101. Migrants\n\nThe Human Rights Council,',
      'A/HRC/DEC/35/101 | Migrants | Human Rights Council',
    ],
    [
      'the number above the title',
      'S-28/1\n\nMigrants\n\nThe Human Rights Council,',
      'A/HRC/RES/S-28/1 | Migrants | Human Rights Council',
    ],
    [
      'a symbol and a title of another organization',
      'WHA78.9 Lamps\n\nThe Seventy-eighth World Health Assembly,',
      'WHA78.9 | Lamps | World Health Assembly',
    ],
    [
      'the word and the symbol',
      'RESOLUTION MEPC.391(81) (adopted on 22 March 2024)\n\nTHE MARINE ENVIRONMENT PROTECTION COMMITTEE,',
      'MEPC.391(81) | - | Marine Environment Protection Committee',
    ],
    [
      'an organ that the symbol tells',
      'Assembly/AU/Dec.990(XXXVIII)\n\nThe Assembly,',
      'Assembly/AU/Dec.990(XXXVIII) | - | Assembly of the African Union',
    ],
    [
      'of the Security Council',
      'Resolution 2754 (2024)\n\nThe Security Council,',
      'S/RES/2754(2024) | - | Security Council',
    ],
  ] as const) {
    t.equal(headOf(text), head, construct);
  }
  t.equal(
    headOf(
      'IOM International Organization for Migration\n\nRESOLUTION No. 1244 (CI)\n\n**MIGRATION**\n\nThe Council,\n\nResolves:',
    ),
    'IOM/RES/1244 | MIGRATION | IOM Council | made up',
    'an organ that the letterhead tells',
  );
});

t.test('a cited number does not make a head', async t => {
  for (const [construct, text] of [
    ['in a sentence', 'Recalling its resolution 58/208,'],
    ['a symbol in a sentence', 'See A/58/98 and Corr.1 for more.'],
    ['a symbol before a sentence in small letters', 'A/58/98. see above'],
    ['a number that no organ speaks below', '58/208. Migration\n\nThis is text.'],
    ['a numbered paragraph', '58. The General Assembly took note.\n\nThe General Assembly,'],
    ['a fraction', '3/4 of the members\n\nThe General Assembly,'],
    ['an organ that no letterhead tells', 'RESOLUTION No. 1244 (CI)\n\nThe Council,'],
    ['an organ that numbers otherwise', 'RESOLUTION No. 1244 (CI)\n\nThe General Assembly,'],
    ['HIV/AIDS', 'HIV/AIDS'],
    ['and/or', 'and/or'],
  ] as const) {
    t.equal(headOf(text), null, construct);
  }
});
