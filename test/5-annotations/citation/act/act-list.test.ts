import t from 'tap';
import { findActs } from '../../../../src/5-annotations/citation/act/act.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TABLE: readonly FinderRow[] = [
  [
    'each number of a list has its date, whatever stands between',
    'resolutions 77/202 of 15 December 2022 on marriage, 76/146 on 16 December 2021 on the girl',
    ['77/202 of 15 December 2022', 'A/RES/77/202', '2022-12-15'],
    ['76/146 on 16 December 2021', 'A/RES/76/146', '2021-12-16'],
  ],
  [
    '"also of" before a date',
    'resolutions 58/1 of 16 October 2003, entitled “A”, and 58/3, also of 16 October 2003, on it',
    ['58/1 of 16 October 2003', 'A/RES/58/1', '2003-10-16'],
    ['58/3, also of 16 October 2003', 'A/RES/58/3', '2003-10-16'],
  ],
  [
    'a list continues after what the first is about',
    'resolutions 55/1, on the institution-building of the Council, and 55/2, on conduct',
    ['55/1', 'A/RES/55/1'],
    ['55/2', 'A/RES/55/2'],
  ],
  [
    'a dash implies the numbers between',
    'resolutions 55/2–55/5',
    ['55/2', 'A/RES/55/2'],
    ['55/2–55/5', 'A/RES/55/3'],
    ['55/2–55/5', 'A/RES/55/4'],
    ['55/5', 'A/RES/55/5'],
  ],
  [
    '"to" implies them too; the date is that of the last',
    'resolutions 2020/5 to 2020/7 of 3 June 2020',
    ['2020/5', 'E/RES/2020/5'],
    ['2020/5 to 2020/7 of 3 June 2020', 'E/RES/2020/6'],
    ['2020/7 of 3 June 2020', 'E/RES/2020/7', '2020-06-03'],
  ],
  [
    'a long range is cited by its ends',
    'resolutions 55/2 to 55/14',
    ['55/2', 'A/RES/55/2'],
    ['55/14', 'A/RES/55/14'],
  ],
  [
    'a range over two sessions implies nothing',
    'resolutions 55/2 to 56/4',
    ['55/2', 'A/RES/55/2'],
    ['56/4', 'A/RES/56/4'],
  ],
  [
    'no capital before the word, no organ',
    'in resolution 58/208 to hold',
    ['resolution 58/208', 'A/RES/58/208'],
  ],
  [
    'a letter after a blank',
    'its resolution 57/270 B of 23 June 2003 on',
    ['resolution 57/270 B of 23 June 2003', 'A/RES/57/270B', '2003-06-23'],
  ],
  [
    'the organ belongs to the range, what opens the sentence does not',
    'Pursuant to General Assembly resolution 56/203 of 21 February 2002, the report',
    ['General Assembly resolution 56/203 of 21 February 2002', 'A/RES/56/203', '2002-02-21'],
  ],
  [
    'a list, and another kind of act of another organ after it',
    'Recalling also its resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995 and 56/203 of 21 December 2001 on migration, as well as Economic and Social Council decision 1995/313 of 27 July 1995,',
    ['49/127 of 19 December 1994', 'A/RES/49/127', '1994-12-19'],
    ['50/123 of 20 December 1995', 'A/RES/50/123', '1995-12-20'],
    ['56/203 of 21 December 2001', 'A/RES/56/203', '2001-12-21'],
    ['Economic and Social Council decision 1995/313 of 27 July 1995', 'E/DEC/1995/313', '1995-07-27'],
  ],
  [
    'a list continues after a date and a subject',
    'its resolutions 60/1 of 16 September 2005, on the outcome, and 61/143 of 19 December 2006',
    ['60/1 of 16 September 2005', 'A/RES/60/1', '2005-09-16'],
    ['61/143 of 19 December 2006', 'A/RES/61/143', '2006-12-19'],
  ],
  [
    'a number after other words is none of the list',
    'resolutions 61/16 and 61/17, see 12/13',
    ['61/16', 'A/RES/61/16'],
    ['61/17', 'A/RES/61/17'],
  ],
  [
    'each letter is a citation, the date is that of all',
    'resolutions 75/290 A and B of 25 June 2021',
    ['75/290 A', 'A/RES/75/290A', '2021-06-25'],
    ['B of 25 June 2021', 'A/RES/75/290B', '2021-06-25'],
  ],
  ['a letter at the end of the sentence', 'resolution 44/119 C.', ['resolution 44/119 C', 'A/RES/44/119C']],
  [
    'a capital "A" alone is read as a letter',
    'resolution 58/208 A new text',
    ['resolution 58/208 A', 'A/RES/58/208A'],
  ],
  ['but not one that begins a word', 'resolution 58/208 Annex', ['resolution 58/208', 'A/RES/58/208']],
  [
    'a letter before the session in Roman numerals',
    'Resolution 217 A (III).',
    ['Resolution 217 A (III)', 'A/RES/217(III)A'],
  ],
  [
    'special sessions in Roman numerals',
    'resolutions 3201 (S-VI) and 3202 (S-VI)',
    ['3201 (S-VI)', 'A/RES/3201(S-VI)'],
    ['3202 (S-VI)', 'A/RES/3202(S-VI)'],
  ],
  [
    'a decision',
    'its decision 78/550 of 7 May 2024',
    ['decision 78/550 of 7 May 2024', 'A/DEC/78/550', '2024-05-07'],
  ],
  [
    'a range of letters, and what follows it',
    'its resolutions 54/14 A to C, 54/15 and 54/16 of 22 December 1999',
    ['54/14 A', 'A/RES/54/14A'],
    ['54/14 A to C', 'A/RES/54/14B'],
    ['C', 'A/RES/54/14C'],
    ['54/15', 'A/RES/54/15'],
    ['54/16 of 22 December 1999', 'A/RES/54/16', '1999-12-22'],
  ],
  [
    'a range of letters with a hyphen',
    'resolution 50/12 A-B',
    ['resolution 50/12 A', 'A/RES/50/12A'],
    ['B', 'A/RES/50/12B'],
  ],
  ['a letter in square brackets', 'resolution 50/12[A]', ['resolution 50/12[A]', 'A/RES/50/12A']],
  [
    'a comma that has lost its blank',
    'resolutions 1820 (2008),1888 (2009)',
    ['1820 (2008)', 'S/RES/1820(2008)'],
    ['1888 (2009)', 'S/RES/1888(2009)'],
  ],
  [
    'but no plain number after it',
    'resolution 1820 (2008),7',
    ['resolution 1820 (2008)', 'S/RES/1820(2008)'],
  ],
  [
    'each with what it is about, with a comma or without',
    'resolutions 55/1 on fish, 55/2 entitled “Birds: 2030, and 5/6” and 55/3 relating to trees',
    ['55/1', 'A/RES/55/1'],
    ['55/2', 'A/RES/55/2'],
    ['55/3', 'A/RES/55/3'],
  ],
  [
    'what one resolution is about names no other',
    'resolution 55/1 on fish, and 12/34 of them',
    ['resolution 55/1', 'A/RES/55/1'],
  ],
  [
    'examples without the word again',
    'its previous resolutions on fish and resolutions including 55/1 and 55/2',
    ['55/1', 'A/RES/55/1'],
    ['55/2', 'A/RES/55/2'],
  ],
  [
    '"through" implies the numbers between',
    'resolutions 55/2 through 55/4',
    ['55/2', 'A/RES/55/2'],
    ['55/2 through 55/4', 'A/RES/55/3'],
    ['55/4', 'A/RES/55/4'],
  ],
  [
    'a blank is missing before the number',
    'resolution55/2 of 2 May 2001',
    ['resolution55/2 of 2 May 2001', 'A/RES/55/2', '2001-05-02'],
  ],
  [
    'dates as people write them',
    'resolutions 55/1 of December 4, 2000, 55/2 of 4th December 2000 and 55/3 (5th of December, 2000)',
    ['55/1 of December 4, 2000', 'A/RES/55/1', '2000-12-04'],
    ['55/2 of 4th December 2000', 'A/RES/55/2', '2000-12-04'],
    ['55/3 (5th of December, 2000)', 'A/RES/55/3', '2000-12-05'],
  ],
  [
    'the date after who adopted it',
    'resolution 55/1, adopted by the General Assembly on 4 December 2000, and',
    ['resolution 55/1, adopted by the General Assembly on 4 December 2000', 'A/RES/55/1', '2000-12-04'],
  ],
  [
    'a list that lacks a comma',
    'resolutions 1566 (2004) 1624 (2005) and 1894 (2009)',
    ['1566 (2004)', 'S/RES/1566(2004)'],
    ['1624 (2005)', 'S/RES/1624(2005)'],
    ['1894 (2009)', 'S/RES/1894(2009)'],
  ],
  [
    'a year in brackets that the number has no need of',
    'in particular resolution 56/220 (2001) of 21 December 2001',
    ['resolution 56/220 (2001) of 21 December 2001', 'A/RES/56/220', '2001-12-21'],
  ],
  [
    'after a letter, and after a session in brackets',
    'resolutions 57/270 B (2003), 217 A (III) (1948) and 58/1',
    ['57/270 B (2003)', 'A/RES/57/270B'],
    ['217 A (III) (1948)', 'A/RES/217(III)A'],
    ['58/1', 'A/RES/58/1'],
  ],
  [
    'what is counted after a resolution is no resolution',
    'Security Council resolution 1493 (2003) and 500 observers',
    ['Security Council resolution 1493 (2003)', 'S/RES/1493(2003)'],
  ],
  [
    'who adopted it after the date',
    'resolution 912 (1989), adopted on 1 February 1989 by the Parliamentary Assembly, and',
    ['resolution 912 (1989), adopted on 1 February 1989 by the Parliamentary Assembly', null, '1989-02-01'],
  ],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findActs, text, 'General Assembly'), wanted(citations), `${why}: ${text}`);

/** Numbers alone, in texts of the Security Council. */
const WITHOUT_YEAR: readonly FinderRow[] = [
  [
    'no year is known',
    'the tasks in paragraph 19 of resolution 1493, and',
    ['paragraph 19 of resolution 1493', null, null, 'paragraph 19'],
  ],
  [
    'the year of its date',
    'its resolution 1529 of 29 February 2004',
    ['resolution 1529 of 29 February 2004', 'S/RES/1529(2004)', '2004-02-29'],
  ],
  [
    'the year with which it was cited before',
    'Recalling resolution 1493 (2003), and as Council resolution 1493 asks',
    ['resolution 1493 (2003)', 'S/RES/1493(2003)'],
    ['Council resolution 1493', 'S/RES/1493(2003)'],
  ],
  ['a list', 'its resolutions 1325, 1820 and 2250', ['1325', null], ['1820', null], ['2250', null]],
  [
    'a number of something else after it',
    'resolution 1493 and 500 observers, or 450 on 3 May 2004',
    ['resolution 1493', null],
  ],
  ['no number of a resolution', 'the present resolution 120 days, a resolution 30 days before'],
  ['another organ’s', 'General Assembly resolution 1514', ['General Assembly resolution 1514', null]],
];

for (const [why, text, ...citations] of WITHOUT_YEAR)
  t.same(found(findActs, text, 'Security Council'), wanted(citations), `${why}: ${text}`);

for (const [why, text] of [
  ['a draft', 'draft resolution 5/1'],
  ['a plain number without an organ', 'resolution 1'],
  ['a plain number after a name of one word, without a date', 'Commission resolution 5'],
  ['a mark that sticks to the word', 'the resolution12 of 7 December 1990'],
  ['no number', 'the present resolution'],
  ['another word', 'resolutely 5/1'],
  ['no word before the number', '5/1 of 2 May 2001'],
] as const)
  t.same(found(findActs, text, 'Human Rights Council'), [], `${why}: ${text} cites nothing`);
