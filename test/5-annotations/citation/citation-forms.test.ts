import t from 'tap';
import { findCitations } from '../../../src/5-annotations/citation/citation.ts';
import { readSymbol } from '../../../src/references/symbol.ts';

/** What a text cites: its range, symbol and pinpoint; the pinpoint may be left out. */
type Row = readonly [range: string, symbol: string | null, pinpoint?: string];

/** One example of each form of citation in the texts of the United Nations and IOM. */
const TABLE: readonly [why: string, text: string, ...found: Row[]][] = [
  [
    'a list with dates',
    'its resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995 and 56/203 of 21 December 2001',
    ['49/127 of 19 December 1994', 'A/RES/49/127'],
    ['50/123 of 20 December 1995', 'A/RES/50/123'],
    ['56/203 of 21 December 2001', 'A/RES/56/203'],
  ],
  ['a symbol alone, of an organ that is cited so', 'as adopted in WHA57.17,', ['WHA57.17', 'WHA57.17']],
  ['letters that are no symbol of an act', 'as ABC57.17, A.963 and EU27.1 are'],
  ['a session in Roman numerals', 'resolution 217 A (III)', ['resolution 217 A (III)', 'A/RES/217(III)A']],
  [
    'a letter and an annex',
    'resolutions 2200 A (XXI), annex',
    ['2200 A (XXI), annex', 'A/RES/2200(XXI)A', 'annex'],
  ],
  [
    'a subsidiary organ',
    'Human Rights Council resolution 52/6 of 3 April 2023',
    ['Human Rights Council resolution 52/6 of 3 April 2023', 'A/HRC/RES/52/6'],
  ],
  [
    'years in brackets',
    'Security Council resolutions 1325 (2000) and 2242 (2015)',
    ['1325 (2000)', 'S/RES/1325(2000)'],
    ['2242 (2015)', 'S/RES/2242(2015)'],
  ],
  [
    'a plain number that the organ does not have',
    'Security Council resolution 1325',
    ['Security Council resolution 1325', null],
  ],
  [
    'a year before the number',
    'Economic and Social Council resolution 2020/5',
    ['Economic and Social Council resolution 2020/5', 'E/RES/2020/5'],
  ],
  [
    'a commission of a council',
    'Commission on Population and Development resolution 2006/2',
    ['Commission on Population and Development resolution 2006/2', 'E/CN.9/RES/2006/2'],
  ],
  ['a short name', 'Assembly resolution 58/208', ['Assembly resolution 58/208', 'A/RES/58/208']],
  ['a special session', 'resolution S-21/2', ['resolution S-21/2', 'A/RES/S-21/2']],
  [
    'an emergency session',
    'resolutions S-21/2 and ES-10/24',
    ['S-21/2', 'A/RES/S-21/2'],
    ['ES-10/24', 'A/RES/ES-10/24'],
  ],
  ['abbreviations', 'GA res. 58/208, para. 10', ['GA res. 58/208, para. 10', 'A/RES/58/208', 'para. 10']],
  ['a decision', 'its decision 78/550', ['decision 78/550', 'A/DEC/78/550']],
  [
    'an organization with plain numbers',
    'IOM Council resolution No. 1244 (CI)',
    ['IOM Council resolution No. 1244 (CI)', 'IOM/RES/1244'],
  ],
  [
    'a number of another organization',
    'World Health Assembly resolution WHA 61.17',
    ['World Health Assembly resolution WHA 61.17', 'WHA61.17'],
  ],
  ['a corrigendum', 'A/51/341 and Corr.1', ['A/51/341 and Corr.1', 'A/51/341']],
  ['a range of addenda', 'A/51/341, Corr.1 and Add.1–3', ['A/51/341, Corr.1 and Add.1–3', 'A/51/341']],
  [
    'an addendum with a corrigendum',
    'E/CN.4/2004/76 and Add.1 and Add.3/Corr.1',
    ['E/CN.4/2004/76 and Add.1 and Add.3/Corr.1', 'E/CN.4/2004/76'],
  ],
  [
    'a pinpoint after a symbol',
    'A/78/481/Add.2, para. 139',
    ['A/78/481/Add.2, para. 139', 'A/78/481/Add.2', 'para. 139'],
  ],
  [
    'a range of resolutions',
    'resolutions 55/2 to 55/4',
    ['55/2', 'A/RES/55/2'],
    ['55/2 to 55/4', 'A/RES/55/3'],
    ['55/4', 'A/RES/55/4'],
  ],
  [
    'a range of symbols',
    'A/78/1–A/78/3',
    ['A/78/1', 'A/78/1'],
    ['A/78/1–A/78/3', 'A/78/2'],
    ['A/78/3', 'A/78/3'],
  ],
  [
    'Official Records',
    'Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48)',
    ['Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48)', 'A/59/48'],
  ],
  ['the Treaty Series', 'Treaty Series, vol. 1249, No. 20378', ['Treaty Series, vol. 1249, No. 20378', null]],
  [
    'an instrument by name',
    'article 3 of the Convention on the Rights of the Child',
    ['article 3 of the Convention on the Rights of the Child', 'A/RES/44/25', 'article 3'],
  ],
  ['a sales number', 'Sales No. E.03.IV.10', ['Sales No. E.03.IV.10', null]],
  ['a web address', 'see www.un.org/en/ga.', ['www.un.org/en/ga', null]],
  ['the citing resolution', 'the present resolution', ['the present resolution', 'A/RES/78/1']],
  [
    'references to the last resolution',
    'resolution 58/208, paragraph 4 of that resolution, and the same resolution',
    ['resolution 58/208', 'A/RES/58/208'],
    ['paragraph 4 of that resolution', 'A/RES/58/208', 'paragraph 4'],
    ['the same resolution', 'A/RES/58/208'],
  ],
  [
    'a pinpoint before it',
    'paragraph 10, resolution 58/208',
    ['paragraph 10, resolution 58/208', 'A/RES/58/208', 'paragraph 10'],
  ],
  ['a pinpoint after it', 'resolution 34/180, annex', ['resolution 34/180, annex', 'A/RES/34/180', 'annex']],
  [
    'pinpoints on both sides',
    'chap. I, sect. B, decision 2004/1, para. (c)',
    ['chap. I, sect. B, decision 2004/1, para. (c)', 'E/DEC/2004/1', 'chap. I, sect. B, para. (c)'],
  ],
  [
    '"in particular" before a pinpoint',
    'resolution S-21/2 of 2 July 1999, in particular section II.C',
    ['resolution S-21/2 of 2 July 1999, in particular section II.C', 'A/RES/S-21/2', 'section II.C'],
  ],
];

const CITING = { body: 'General Assembly', symbol: readSymbol('A/RES/78/1') };

for (const [why, text, ...found] of TABLE) {
  t.same(
    findCitations(text, CITING).map(({ start, end, symbol, pinpoint }) => [
      text.slice(start, end),
      symbol,
      pinpoint,
    ]),
    found.map(([range, symbol, pinpoint = null]) => [range, symbol, pinpoint]),
    `${why}: ${text}`,
  );
}
