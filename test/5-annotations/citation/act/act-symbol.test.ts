import t from 'tap';
import { findActs } from '../../../../src/5-annotations/citation/act/act.ts';
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
  ['a number that the organ does not have', GA, 'World Health Assembly resolution 58.33', null],
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
  ['a first number of another organization: all are', GA, 'decisions XIII/18 and 14/12', null, null],
  ['numbers of another organization', GA, 'resolutions MSC.349(92) and MEPC.237(65)', null, null],
];

for (const [why, citing, text, ...symbols] of TABLE) {
  t.same(
    found(findActs, text, citing).map(([, symbol]) => symbol),
    symbols,
    `${why}: ${text}, by ${citing ?? 'no organ'}`,
  );
}
