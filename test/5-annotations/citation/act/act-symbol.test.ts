import t from 'tap';
import { findActs } from '../../../../src/5-annotations/citation/act/act.ts';
import { findCitations } from '../../../../src/5-annotations/citation/citation.ts';
import type { DocumentSymbol } from '../../../../src/model/id.ts';
import { found } from '../rows.ts';

const GA = 'General Assembly';
const HRC = 'Human Rights Council';
const IOM = 'IOM Council';

/** A text, the organ that issued it, and the symbol of each act that it cites. */
const TABLE: readonly [why: string, citing: string | null, text: string, ...symbols: (string | null)[]][] = [
  ['the citing organ', GA, 'resolution 52/6', 'A/RES/52/6'],
  ['"its" is the citing organ', HRC, 'its resolution 52/6', 'A/HRC/RES/52/6'],
  ['the organ named before the word', HRC, 'General Assembly resolution 60/251', 'A/RES/60/251'],
  ['another organ named before the word', HRC, 'Security Council resolution 1325 (2000)', 'S/RES/1325(2000)'],
  ['a number that only another principal organ has', HRC, 'resolution 2020/5', 'E/RES/2020/5'],
  ['no citing organ: the principal organ', null, 'resolution 58/208', 'A/RES/58/208'],
  ['a number that no principal organ has', null, 'resolution 10/4', null],
  [
    'the Assembly in a document of another organ',
    IOM,
    'General Assembly resolution 65/170 of 17 March 2011',
    'A/RES/65/170',
  ],
  ['the citing organ, with "No."', IOM, 'resolution No. 1244 (CI)', 'IOM/RES/1244'],
  ['a plain number of the organ named', GA, 'IOM Council resolution No. 1244', 'IOM/RES/1244'],
  ['a number that the citing organ no longer has', GA, 'resolution 1244 (CI)', null],
  [
    'an organ named before, with a date',
    GA,
    'Human Rights Council resolution 52/6 of 3 April 2023',
    'A/HRC/RES/52/6',
  ],
  [
    'the adopting organ before ", in its"',
    GA,
    'the Human Rights Council, in its resolution 52/6',
    'A/HRC/RES/52/6',
  ],
  [
    'the adopting organ after "by"',
    GA,
    'as requested by the Human Rights Council in its resolution 52/6',
    'A/HRC/RES/52/6',
  ],
  [
    '"and its" is the citing organ, if the other has no such number',
    GA,
    'the mandate of the Human Rights Council and its resolution 60/251',
    'A/RES/60/251',
  ],
  [
    'a part between "in" and "its"',
    GA,
    'the United Nations Environment Assembly, in paragraph 2 of its resolution 4/6',
    'UNEP/EA.4/Res.6',
  ],
  ['a short name of the citing organ', GA, 'Recalling Assembly resolution 60/1', 'A/RES/60/1'],
  ['a short name of another organ', HRC, 'See Assembly resolution 60/1', 'A/RES/60/1'],
  [
    'a short name that the form of the number decides: a year in brackets',
    GA,
    'Council resolution 1325 (2000)',
    'S/RES/1325(2000)',
  ],
  ['a session', GA, 'Council resolution 52/6', 'A/HRC/RES/52/6'],
  ['a year', GA, 'Council resolution 2020/5', 'E/RES/2020/5'],
  [
    'a short name for the organ last named in full',
    GA,
    'the Commission on Human Rights, and Commission resolution 2001/52',
    'E/CN.4/RES/2001/52',
  ],
  ['a short name that several may have', GA, 'Commission resolution 2001/52', null],
  ['the organ after the number', GA, 'resolution 1373 (2001) of the Security Council', 'S/RES/1373(2001)'],
  [
    'an organ after the list that is no known body',
    GA,
    'decisions 13/1 and 14/1 of the Open-ended Working Group',
    null,
    null,
  ],
  ['a number without the letters of its symbol', GA, 'World Health Assembly resolution 58.33', 'WHA58.33'],
  ['a subsidiary organ', GA, 'Statistical Commission decision 53/113', 'E/CN.3/DEC/53/113'],
  [
    'the organ of the whole list',
    GA,
    'Security Council resolutions 1325 (2000) and 2242 (2015)',
    'S/RES/1325(2000)',
    'S/RES/2242(2015)',
  ],
  [
    'an organ and a list continued with "and"',
    GA,
    'Human Rights Council decision 3/103 and resolution 6/21',
    'A/HRC/DEC/3/103',
    'A/HRC/RES/6/21',
  ],
  [
    '"its" after another list: the citing organ',
    GA,
    'Human Rights Council resolution 52/6 and its resolution 77/1',
    'A/HRC/RES/52/6',
    'A/RES/77/1',
  ],
  [
    'a first word without numbers, and one with',
    GA,
    'Human Rights Council resolutions, in particular resolutions 7/34 and 18/15',
    'A/HRC/RES/7/34',
    'A/HRC/RES/18/15',
  ],
  [
    'with a subject between',
    GA,
    'Human Rights Council resolutions on the subject, including resolution 54/3',
    'A/HRC/RES/54/3',
  ],
  [
    'the organ after the first word',
    GA,
    'decisions of the Economic and Social Council, including decision 2017/206',
    'E/DEC/2017/206',
  ],
  [
    'by an organ with a long name',
    GA,
    'by the Economic and Social Commission for Asia and the Pacific in its resolution 73/8',
    'E/ESCAP/RES/73/8',
  ],
  [
    'the adopting organ set off by commas',
    GA,
    'the adoption, by the Human Rights Council at its tenth session, of resolution 10/4 of 25 March 2009',
    'A/HRC/RES/10/4',
  ],
  [
    'an adopting organ that has no such number',
    GA,
    'by the Economic Commission for Africa in its resolution 2023/7',
    null,
  ],
  [
    'an adopting organ whose symbols are not known',
    GA,
    'by the Economic Commission for Latin America and the Caribbean of its resolution 574 (XXVII)',
    null,
  ],
  [
    'the likely adopting organ before "as reflected in its"',
    GA,
    'of the United Nations Environment Assembly, as reflected in its resolution 2/17',
    'UNEP/EA.2/Res.17',
  ],
  [
    'another list of the same sentence without "its"',
    GA,
    'adopted by the United Nations Environment Assembly, including resolution 2/10 on seas and resolution 4/11',
    'UNEP/EA.2/Res.10',
    'UNEP/EA.4/Res.11',
  ],
  [
    'the subject after the number',
    GA,
    'through its resolution 54/18 of 12 October 2023, the Human Rights Council submitted',
    'A/HRC/RES/54/18',
  ],
  ['a subject that is no organ', GA, 'in its resolution 77/1, the Secretary-General reports', 'A/RES/77/1'],
  [
    'a list continued with "as well as"',
    GA,
    'Human Rights Council resolution 24/33 on cooperation, as well as resolutions 28/6 and 37/5 of 22 March 2018',
    'A/HRC/RES/24/33',
    'A/HRC/RES/28/6',
    'A/HRC/RES/37/5',
  ],
  [
    'a date in a session of the Assembly, after another organ’s list',
    GA,
    'Human Rights Council resolution 52/6 of 3 April 2023 and resolution 77/226 of 15 December 2022',
    'A/HRC/RES/52/6',
    'A/RES/77/226',
  ],
  [
    'a new sentence, and an organ in the one before',
    GA,
    'Human Rights Council resolution 52/6. See resolution 77/226',
    'A/HRC/RES/52/6',
    'A/RES/77/226',
  ],
  [
    'a number cited before with its organ',
    GA,
    'Human Rights Council resolution 34/24. The report pursuant to resolution 34/24',
    'A/HRC/RES/34/24',
    'A/HRC/RES/34/24',
  ],
  [
    '"its", with a number that the citing organ does not have',
    GA,
    'Commission on Population and Development resolution 2009/1 and its resolution 2013/1',
    'E/CN.9/RES/2009/1',
    'E/CN.9/RES/2013/1',
  ],
  [
    'an organ after the second number alone',
    GA,
    'Human Rights Council resolution 27/5 and resolution 11/4 of the Conference of the Parties',
    'A/HRC/RES/27/5',
    null,
  ],
  [
    'an organ after the number that is not capitalized as a name',
    GA,
    'in its resolution 77/301 of the Independent Institution on Missing Persons',
    'A/RES/77/301',
  ],
  [
    'a date in no session that the number allows: no other organ is named',
    GA,
    'resolution 55/56 of 1 December 2001',
    'A/RES/55/56',
  ],
  [
    'the adopting organ before "including through its"',
    GA,
    'the role of the Human Rights Council, including through its resolution 52/6',
    'A/HRC/RES/52/6',
  ],
  [
    'the adopting organ of both lists',
    GA,
    'mandated by the Human Rights Council in its resolutions 55/8 and 55/9 of 5 April 2024 and its decision 56/5',
    'A/HRC/RES/55/8',
    'A/HRC/RES/55/9',
    'A/HRC/DEC/56/5',
  ],
  [
    'the adopting organ after the title',
    GA,
    'resolution 31/1, entitled “Fish”, by the Commission on Crime Prevention and Criminal Justice',
    'E/CN.15/RES/31/1',
  ],
  [
    'after the title nobody in particular',
    GA,
    'resolution 52/1, entitled “Fish”, by consensus',
    'A/RES/52/1',
  ],
  ['a misspelt organ before the word', GA, 'Commision on Fisheries resolution 52/2', null],
  ['a misspelt organ after the number', GA, 'resolution 52/2 of the Commision on Fisheries', null],
  ['a misspelt adopting organ', GA, 'the Commision on Fisheries, in its resolution 52/2', null],
  ['in a report that is not named', GA, 'chap. I, sect. C, decision 55/5', null],
  ['a date for the year in brackets', GA, 'UNSC Res 1325 (31 October 2000)', 'S/RES/1325(2000)'],
  [
    'a session in Roman numerals that the date fits',
    HRC,
    'resolution 1514 (XV) of 14 December 1960',
    'A/RES/1514(XV)',
  ],
  [
    'a session in Roman numerals that the date does not fit, by another organ that the text names',
    GA,
    'the Economic and Social Council, in its resolution 731 B (XXVIII) of 30 July 1959',
    'E/RES/731(XXVIII)B',
  ],
  ['and where it names none', GA, 'its resolution 1721 D (XVII) of 20 December 1961', 'A/RES/1721(XVII)D'],
  [
    'a number that does not fit the count of the organ before it',
    HRC,
    'Economic and Social Council resolution 1503 (XLVIII) and resolution 217 A (III)',
    'E/RES/1503(XLVIII)',
    'A/RES/217(III)A',
  ],
  [
    'a special session, which that organ has none of',
    'Economic and Social Council',
    'resolution 3201 (S-VI)',
    'A/RES/3201(S-VI)',
  ],
  ['a number that the organ named cannot have', GA, 'General Assembly resolution 731 (XXVIII)', null],
  [
    'the subject of a clause before "in its"',
    HRC,
    'Recalling that the General Assembly in its resolution 69/166 encouraged',
    'A/RES/69/166',
  ],
  [
    'an organ whose request is contained in its resolution',
    HRC,
    'the request of the General Assembly contained in its resolution 71/181',
    'A/RES/71/181',
  ],
  [
    'the organ behind what the resolution is about',
    HRC,
    'resolution 60/2 on wells, pumps and spades, adopted by the Commission on the Status of Women',
    'E/CN.6/RES/60/2',
  ],
  ['a number that goes on', HRC, 'resolution 59/45-POL of the Organization of Islamic Cooperation', null],
  [
    'a statement among resolutions',
    'Security Council',
    'its resolution 1960 (2010) and its Presidential Statement 2011/20 of 28 October 2011',
    'S/RES/1960(2010)',
  ],
  ['"Governing" is part of a name', GA, 'Recalling Governing Council resolution 24/3', null],
  ['a first number of another organization: all are', GA, 'decisions XIII/18 and 14/12', null, null],
  ['symbols of other organs', GA, 'resolutions MSC.349(92) and MEPC.237(65)', 'MSC.349(92)', 'MEPC.237(65)'],
];

for (const [why, citing, text, ...symbols] of TABLE) {
  t.same(
    found(findActs, text, citing).map(([, symbol]) => symbol),
    symbols,
    `${why}: ${text}, by ${citing ?? 'no organ'}`,
  );
}

/** The same where the symbol of the citing document counts, too. */
const IN_DOCUMENTS: readonly [
  why: string,
  citing: [body: string, symbol: string],
  text: string,
  symbol: string | null,
][] = [
  [
    'a session that is to come is not the citing organ’s',
    [HRC, 'A/HRC/RES/43/18'],
    'its resolution 73/24',
    'A/RES/73/24',
  ],
  ['one that has been is', [HRC, 'A/HRC/RES/43/18'], 'its resolution 42/1', 'A/HRC/RES/42/1'],
  [
    'the Governing Council before an Assembly',
    ['United Nations Habitat Assembly', 'HSP/HA.1/Res.5'],
    'Governing Council resolution 25/1',
    'HSP/GC/RES/25/1',
  ],
  [
    'a date that no session of the Assembly with that number has, and no other organ',
    [HRC, 'A/HRC/RES/47/14'],
    'resolution 64/2, adopted on 9 March 2020',
    null,
  ],
  [
    'and that of another programme',
    ['United Nations Environment Assembly', 'UNEP/EA.6/Res.3'],
    'Governing Council decision 20/11',
    'UNEP/GC/DEC/20/11',
  ],
];

for (const [why, [body, symbol], text, expected] of IN_DOCUMENTS) {
  const [citation] = findCitations(text, { body, symbol: symbol as DocumentSymbol });
  t.equal(citation?.symbol, expected, `${why}: ${text}, in ${symbol}`);
}
