import t from 'tap';
import type { DocumentSymbol } from '../../../../src/model/id.ts';
import { citationsIn } from '../../../../src/pipeline/read-sent-text.ts';
import { parseOne } from '../outline.ts';
import { paragraphs } from './case-table.ts';

/** What sentences and documents cite, and whom they ask for what. */

/**
 * "A/RES/58/208 OP10.a 2003-12-23": the symbol or name, the pinpoint and the date, as far as they are given.
 */
const shown = (
  symbol: DocumentSymbol | null,
  {
    instrument,
    pinpoint,
    citedDate,
  }: { instrument: string | null; pinpoint: string | null; citedDate: string | null },
): string => [symbol ?? instrument ?? '-', pinpoint, citedDate].filter(part => part !== null).join(' | ');

const sentence = (text: string): string[] =>
  citationsIn(text, { body: null }).map(({ citation }) => shown(citation.symbol, citation));

t.test('citations in a sentence', async t => {
  for (const [name, why, text, ...expected] of [
    ['lookup/glued-after', 'no blank behind a symbol', 'A/RES/57/7of 3 May 2003', 'A/RES/57/7 | 2003-05-03'],
    [
      'lookup/glued-before',
      'no blank before a number',
      'Recalling resolution57/7 of 3 May 2003',
      'A/RES/57/7 | 2003-05-03',
    ],
    [
      'lookup1',
      'over the ends of lines',
      'General Assembly\nresolution\n57/7 of\n3 May\n2003, para. \n4\n(b)',
      'A/RES/57/7 | para. 4 (b) | 2003-05-03',
    ],
    [
      'lookup/slash-break',
      'a line ends behind the slash',
      'General Assembly resolution 57/\n7 of 3 May 2003',
      'A/RES/57/7 | 2003-05-03',
    ],
    [
      'lookup1',
      'infra and supra are no pinpoints',
      'see para. 4 infra, and resolution 57/7, supra',
      'A/RES/57/7',
    ],
    [
      'lookup1',
      'a pinpoint of ranges',
      'paragraphs 2-4 and 9 of General Assembly resolution 57/7',
      'A/RES/57/7 | paragraphs 2-4 and 9',
    ],
    [
      'lookup/or-letter',
      'one part or another',
      'resolution 57/7, para. 4 (a) or (b)',
      'A/RES/57/7 | para. 4 (a) or (b)',
    ],
    [
      'lookup1',
      'that resolution',
      'Taking note of resolution 57/7, and of paragraph 9 of that resolution',
      'A/RES/57/7',
      'A/RES/57/7 | paragraph 9',
    ],
    [
      'lookup/thereof',
      'a paragraph thereof',
      'Taking note of resolution 57/7, in particular paragraph 9 thereof',
      'A/RES/57/7 | paragraph 9',
    ],
    ['lookup1', 'a range', 'resolutions 57/7–57/9', 'A/RES/57/7', 'A/RES/57/8', 'A/RES/57/9'],
    [
      'lookup1',
      'a range with a date',
      'resolutions 57/7 to 57/9 of 3 May 2003',
      'A/RES/57/7',
      'A/RES/57/8',
      'A/RES/57/9 | 2003-05-03',
    ],
    [
      'lookup1',
      'special sessions',
      'A/ES-11/L.2, A/RES/ES-11/2, resolution ES-10/20 and resolution S-31/1',
      'A/ES-11/L.2',
      'A/RES/ES-11/2',
      'A/RES/ES-10/20',
      'A/RES/S-31/1',
    ],
    [
      'lookup/bracket-symbol',
      'a letter in brackets',
      'A/RES/50/203[B] and A/RES/217(III)[A]',
      'A/RES/50/203B',
      'A/RES/217(III)A',
    ],
    [
      'lookup/letter-range',
      'letters',
      'resolution 50/203 A-C',
      'A/RES/50/203A',
      'A/RES/50/203B',
      'A/RES/50/203C',
    ],
    [
      'lookup/soft-hyphen',
      'a soft hyphen within a word',
      'resolu\u00ADtion 57/7 of 3 May 2003',
      'A/RES/57/7 | 2003-05-03',
    ],
    [
      'lookup1',
      'Roman sessions of one organ',
      'E/RES/130(VI) and Economic and Social Council resolution 662 C (XXIV)',
      'E/RES/130(VI)',
      'E/RES/662(XXIV)C',
    ],
    [
      'lookup1',
      'and of another, whose count the number does not fit',
      'Economic and Social Council resolution 1503 (XLVIII) and resolution 217 A (III)',
      'E/RES/1503(XLVIII)',
      'A/RES/217(III)A',
    ],
    [
      'lookup/ordinal-date',
      'a day with its ending',
      'resolution 57/7 of 3rd May 2003',
      'A/RES/57/7 | 2003-05-03',
    ],
    [
      'lookup/adopted-by-date',
      'adopted by whom and when',
      'resolution 57/7, adopted by the General Assembly on 3 May 2003',
      'A/RES/57/7 | 2003-05-03',
    ],
    ['lookup/no-organ', 'two organs have such numbers', 'resolutions 6/1 and 6/2', '-', '-'],
    ['lookup/iom-doc', 'a document of another organization', 'document C/104/7 of the IOM Council', '-'],
    [
      'lookup/undocs-url',
      'an address of the official site',
      'https://undocs.org/en/A/RES/57/7',
      'A/RES/57/7',
    ],
    ['ligatures-shy', 'a ligature in the word for it', 'Reaf\uFB01rming resolution 57/7', 'A/RES/57/7'],
  ] as const)
    t.strictSame(sentence(text), expected, `${name}: ${why}`);
});

const document = (title: string, ...body: readonly string[]) =>
  parseOne(
    paragraphs(
      'A/RES/80/300',
      'Resolution adopted by the General Assembly on 1 December 2025',
      `80/300. ${title}`,
      'The General Assembly,',
      ...body,
    ),
  );

/** What the clauses of a resolution cite, in their order. */
const inClauses = (title: string, ...body: readonly string[]): string[] =>
  document(title, ...body)
    .citations.filter(({ unit }) => /\.(?:PP|OP)\d/.test(unit))
    .map(citation => shown(citation.symbol, citation));

t.test('citations in a document', async t => {
  const LEAD = 'Convention on Cluster Munitions';
  const DISABILITIES = 'Convention on the Rights of Persons with Disabilities';
  for (const [name, why, found, ...expected] of [
    [
      's0',
      'the Convention of the title',
      inClauses(
        `Status of the ${LEAD}`,
        `Recalling the ${DISABILITIES},`,
        '1. Urges States to accede to the Convention.',
      ),
      'A/RES/61/106',
      LEAD,
    ],
    [
      's1',
      'that Convention is the nearest',
      inClauses(
        'Seas',
        'Recalling the United Nations Convention on the Law of the Sea (the Convention),',
        `1. Calls upon parties to the ${LEAD} to observe that Convention.`,
      ),
      'United Nations Convention on the Law of the Sea',
      'United Nations Convention on the Law of the Sea',
      LEAD,
      LEAD,
    ],
    [
      't1',
      'the Charter is that of the United Nations',
      inClauses(
        'Trade',
        'Recalling the Charter of the United Nations and the Charter of Economic Rights and Duties of States,',
        '1. Urges States to observe the Charter.',
      ),
      'Charter of the United Nations',
      'A/RES/3281(XXIX)',
      'Charter of the United Nations',
    ],
    [
      's2',
      'including through its resolution',
      inClauses(
        'Rights',
        '1. Notes the role of the Human Rights Council, including through its resolution 59/2.',
      ),
      'A/HRC/RES/59/2',
    ],
    [
      's3',
      'and its decision',
      inClauses(
        'Posts',
        '1. Approves posts mandated by the Human Rights Council in its resolutions 54/1 and 54/2 of 5 May 2023 and its decision 54/115 of 6 May 2023.',
      ),
      'A/HRC/RES/54/1',
      'A/HRC/RES/54/2 | 2023-05-05',
      'A/HRC/DEC/54/115 | 2023-05-06',
    ],
    [
      's4',
      'the organ behind a title',
      inClauses(
        'Crime',
        'Welcoming resolution 30/1 of 21 May 2021, entitled “Wells”, by the Commission on Crime Prevention and Criminal Justice,',
        '1. Decides to rest.',
      ),
      'E/CN.15/RES/30/1 | 2021-05-21',
    ],
    [
      's5',
      'letters, and a comma without a blank',
      inClauses(
        'Lists',
        'Recalling its resolutions 78/5 A to C and 78/6 of 2 May 2024, and Security Council resolutions 1782 (2007),1812 (2008),',
        '1. Decides to rest.',
      ),
      'A/RES/78/5A',
      'A/RES/78/5B',
      'A/RES/78/5C',
      'A/RES/78/6 | 2024-05-02',
      'S/RES/1782(2007)',
      'S/RES/1812(2008)',
    ],
    [
      's5',
      'each with what it is about',
      inClauses(
        'Lists',
        'Recalling Human Rights Council resolutions 6/1 on wells and pumps and 6/2 on spades,',
        '1. Decides to rest.',
      ),
      'A/HRC/RES/6/1',
      'A/HRC/RES/6/2',
    ],
    [
      's5',
      'a special session with a hyphen that does not break',
      inClauses(
        'Lists',
        'Recalling the resolutions of the Human Rights Council, including resolution S\u201128/1 of 12 May 2018,',
        '1. Decides to rest.',
      ),
      'A/HRC/RES/S-28/1 | 2018-05-12',
    ],
    [
      's6',
      'whole names, and calls that cite nothing',
      inClauses(
        'Europe',
        'Recalling the Council of Europe Convention on Cybercrime and the Geneva Convention relative to the Treatment of Prisoners of War, of 12 August 1949,',
        'Recalling the Convention on the Elimination of All Forms of Discrimination Against Women,',
        '1. Decides to call on the Security Council to act.',
      ),
      'Council of Europe Convention on Cybercrime',
      'Geneva Convention relative to the Treatment of Prisoners of War | 1949-08-12',
      'A/RES/34/180',
    ],
  ] as const)
    t.strictSame(found, expected, `${name}: ${why}`);
});

t.test('s6: the name of a protocol to an instrument is whole', async t => {
  const name =
    'Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Older Persons in Africa';
  t.strictSame(inClauses('Age', `Recalling the ${name},`, '1. Decides to rest.'), [name]);
});

t.test('t0: the Convention of the title, though the agenda names it first', async t => {
  const { citations } = parseOne(
    paragraphs(
      'A/RES/80/320',
      'Eightieth session\nAgenda item 7\nStatus of the Convention on Cluster Munitions',
      '80/320. Status of the Convention on Cluster Munitions',
      'The General Assembly,',
      '1. Urges States to accede to the Convention.',
    ),
  );
  t.match(citations.at(-1), { text: 'the Convention', instrument: 'Convention on Cluster Munitions' });
});

t.test('t2, sc: whom a clause asks for what, and by when', async t => {
  const { mandates } = document(
    'Refugees',
    'Recalling the Office of the United Nations High Commissioner for Refugees and its statute,',
    '1. Calls upon donors and the Office to coordinate efforts;',
    '2. Requests the Secretary-General when doing so to provide information;',
    '3. Urges the authors of reports, mandate holders and other mechanisms to submit their reports;',
    '4. Requests the United Nations speakers at the segment to engage in a dialogue;',
    '5. Requests the Secretary-General to report on ending fistula by 2030;',
    '6. Requests the Secretary-General to report to the Assembly at its eighty-first session;',
    '7. Requests the Peacebuilding Support Office to provide annual updates;',
    '8. Reaffirms its request that the Secretary-General ensure archiving;',
    '9. Requests the Executive Director of the Office, beginning in 2027, to present a report;',
    '10. Requests the Secretary-General to continue his efforts and to continue to report thereon;',
    '11. Requests the Secretary-General to report within 90 days and every six months thereafter.',
  );
  const rows = mandates.map(({ action, asking, addressee, asked, dues }) =>
    [
      asking.text,
      action,
      addressee.text,
      asked.map(({ kind }) => kind).join('+'),
      dues.map(({ value, body }) => [value, body ?? []].flat().join(' ')).join(', '),
    ].join(' | '),
  );
  t.strictSame(rows, [
    'Calls upon | call upon | donors and the Office | coordinate | ',
    'Requests | request | the Secretary-General | provide | ',
    'Urges | urge | the authors of reports, mandate holders and other mechanisms | report | ',
    'Requests | request | the United Nations speakers at the segment | engage | ',
    'Requests | request | the Secretary-General | report | ',
    'Requests | request | the Secretary-General | report | 81 un-general-assembly',
    'Requests | request | the Peacebuilding Support Office | update | P1Y',
    'Reaffirms its request | request | the Secretary-General | ensure | ',
    'Requests | request | the Executive Director of the Office | report | ',
    'Requests | request | the Secretary-General | continue+report | ',
    'Requests | request | the Secretary-General | report | 2026-03-01, P6M',
  ]);
  t.match(
    mandates[0]?.addressees,
    [{ organization: 'unhcr' }],
    'the Office is the one that is named in full',
  );
});
