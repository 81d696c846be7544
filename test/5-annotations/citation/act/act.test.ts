import t from 'tap';
import { findActs } from '../../../../src/5-annotations/citation/act/act.ts';
import { type Found, full, rows } from '../rows.ts';

const GA = 'General Assembly';
const HRC = 'Human Rights Council';
const IOM = 'IOM Council';

const ranges: [text: string, ...found: Found[]][] = [
  ['resolution 58/208 (para. 10) of', ['resolution 58/208 (para. 10)', 'A/RES/58/208', null, 'para. 10']],
  [
    'paragraph 10, resolution 58/208, and',
    ['paragraph 10, resolution 58/208', 'A/RES/58/208', null, 'paragraph 10'],
  ],
  [
    'Resolution 78/3, annex, resolution 78/4, annex, and resolution 78/5.',
    ['Resolution 78/3, annex', 'A/RES/78/3', null, 'annex'],
    ['resolution 78/4, annex', 'A/RES/78/4', null, 'annex'],
    ['resolution 78/5', 'A/RES/78/5'],
  ],
  [
    'resolutions 77/202 of 15 December 2022 on marriage, 76/146 on 16 December 2021 on the girl',
    ['77/202 of 15 December 2022', 'A/RES/77/202', '2022-12-15'],
    ['76/146 on 16 December 2021', 'A/RES/76/146', '2021-12-16'],
  ],
  [
    'resolutions 58/1 of 16 October 2003, entitled “A”, and 58/3, also of 16 October 2003, on it',
    ['58/1 of 16 October 2003', 'A/RES/58/1', '2003-10-16'],
    ['58/3, also of 16 October 2003', 'A/RES/58/3', '2003-10-16'],
  ],
  [
    'resolutions 55/1, on the institution-building of the Council, and 55/2, on conduct',
    ['55/1', 'A/RES/55/1'],
    ['55/2', 'A/RES/55/2'],
  ],
  [
    'resolutions 55/2–55/5',
    ['55/2', 'A/RES/55/2'],
    ['55/2–55/5', 'A/RES/55/3'],
    ['55/2–55/5', 'A/RES/55/4'],
    ['55/5', 'A/RES/55/5'],
  ],
  [
    'resolutions 2020/5 to 2020/7 of 3 June 2020',
    ['2020/5', 'E/RES/2020/5'],
    ['2020/5 to 2020/7 of 3 June 2020', 'E/RES/2020/6'],
    ['2020/7 of 3 June 2020', 'E/RES/2020/7', '2020-06-03'],
  ],
  ['resolutions 55/2 to 55/14', ['55/2', 'A/RES/55/2'], ['55/14', 'A/RES/55/14']],
  ['resolutions 55/2 to 56/4', ['55/2', 'A/RES/55/2'], ['56/4', 'A/RES/56/4']],
  [
    'World Meteorological Organization resolution 46 (Cg-17).',
    ['World Meteorological Organization resolution 46 (Cg-17)', null],
  ],
  [
    'World Health Organization resolutions 263 of 5 November 2013 and',
    ['263 of 5 November 2013', null, '2013-11-05'],
  ],
  [
    'decision 15/24 of the Conference of the Parties to the Convention on Biological Diversity on fish',
    ['decision 15/24 of the Conference of the Parties to the Convention on Biological Diversity', null],
  ],
  [
    'decision 2/CP.23 of the Conference of the Parties to the Convention on the Platform’s purpose',
    ['decision 2/CP.23 of the Conference of the Parties to the Convention', null],
  ],
  [
    'decision C-25/DEC.9 of the Conference of the States Parties to the Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction, in',
    [
      'decision C-25/DEC.9 of the Conference of the States Parties to the Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction',
      null,
    ],
  ],
  [
    'the revised International Telecommunication Union resolution 186 on the role',
    ['International Telecommunication Union resolution 186', null],
  ],
  [
    'resolution 186 (Rev. Bucharest, 2022) of the ITU Plenipotentiary Conference on space',
    ['resolution 186 (Rev. Bucharest, 2022) of the ITU Plenipotentiary Conference', null],
  ],
  ['World Health Assembly resolution 75.19 on', ['World Health Assembly resolution 75.19', null]],
  ['Assembly resolution A41-21 of ICAO on', ['Assembly resolution A41-21 of ICAO', null]],
  [
    'resolution A.1159(32) of 15 December 2021 of the Assembly of the International Maritime Organization, in',
    [
      'resolution A.1159(32) of 15 December 2021 of the Assembly of the International Maritime Organization',
      null,
      '2021-12-15',
    ],
  ],
  [
    'International Maritime Organization, resolution MEPC.201(62).',
    ['International Maritime Organization, resolution MEPC.201(62)', null],
  ],
  ['in resolution 58/208 to hold', ['resolution 58/208', 'A/RES/58/208']],
  [
    'its resolution 57/270 B of 23 June 2003 on',
    ['resolution 57/270 B of 23 June 2003', 'A/RES/57/270B', '2003-06-23'],
  ],
  [
    'Pursuant to General Assembly resolution 56/203 of 21 February 2002, the report',
    ['General Assembly resolution 56/203 of 21 February 2002', 'A/RES/56/203', '2002-02-21'],
  ],
  [
    'Recalling also its resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995 and 56/203 of 21 December 2001 on migration, as well as Economic and Social Council decision 1995/313 of 27 July 1995,',
    ['49/127 of 19 December 1994', 'A/RES/49/127', '1994-12-19'],
    ['50/123 of 20 December 1995', 'A/RES/50/123', '1995-12-20'],
    ['56/203 of 21 December 2001', 'A/RES/56/203', '2001-12-21'],
    ['Economic and Social Council decision 1995/313 of 27 July 1995', 'E/DEC/1995/313', '1995-07-27'],
  ],
  [
    'its resolutions 60/1 of 16 September 2005, on the outcome, and 61/143 of 19 December 2006',
    ['60/1 of 16 September 2005', 'A/RES/60/1', '2005-09-16'],
    ['61/143 of 19 December 2006', 'A/RES/61/143', '2006-12-19'],
  ],
  ['resolutions 61/16 and 61/17, see 12/13', ['61/16', 'A/RES/61/16'], ['61/17', 'A/RES/61/17']],
  [
    'resolutions 75/290 A and B of 25 June 2021',
    ['75/290 A', 'A/RES/75/290A', '2021-06-25'],
    ['B of 25 June 2021', 'A/RES/75/290B', '2021-06-25'],
  ],
  ['resolution 44/119 C.', ['resolution 44/119 C', 'A/RES/44/119C']],
  ['resolution 58/208 A new text', ['resolution 58/208 A', 'A/RES/58/208A']],
  ['resolution 58/208 Annex', ['resolution 58/208', 'A/RES/58/208']],
  ['Resolution 217 A (III).', ['Resolution 217 A (III)', 'A/RES/217(III)A']],
  [
    'resolutions 3201 (S-VI) and 3202 (S-VI)',
    ['3201 (S-VI)', 'A/RES/3201(S-VI)'],
    ['3202 (S-VI)', 'A/RES/3202(S-VI)'],
  ],
  ['its decision 78/550 of 7 May 2024', ['decision 78/550 of 7 May 2024', 'A/DEC/78/550', '2024-05-07']],
];
for (const [text, ...found] of ranges) t.same(rows(findActs, text, GA), found.map(full), text);

const pinpoints: [text: string, ...found: Found[]][] = [
  ['Resolution 34/180, annex.', ['Resolution 34/180, annex', 'A/RES/34/180', null, 'annex']],
  ['See resolution 2106 A (XX), annex.', ['resolution 2106 A (XX), annex', 'A/RES/2106(XX)A', null, 'annex']],
  [
    'resolution 55/25, annexes I-III), and',
    ['resolution 55/25, annexes I-III', 'A/RES/55/25', null, 'annexes I-III'],
  ],
  [
    'set out in the annex to General Assembly resolution S-21/2 of 2 July 1999, in particular section II.C on migration',
    [
      'annex to General Assembly resolution S-21/2 of 2 July 1999, in particular section II.C',
      'A/RES/S-21/2',
      '1999-07-02',
      'annex, section II.C',
    ],
  ],
  [
    '(paragraph 10, resolution 58/208)',
    ['paragraph 10, resolution 58/208', 'A/RES/58/208', null, 'paragraph 10'],
  ],
  [
    'pursuant to section XI, paragraph 6, of General Assembly resolution 59/276 of 23 December 2004;',
    [
      'section XI, paragraph 6, of General Assembly resolution 59/276 of 23 December 2004',
      'A/RES/59/276',
      '2004-12-23',
      'section XI, paragraph 6',
    ],
  ],
  [
    'in paragraph 77 of its resolution 77/255 that',
    ['paragraph 77 of its resolution 77/255', 'A/RES/77/255', null, 'paragraph 77'],
  ],
  [
    'Resolution S-23/2, annex, and resolution S-23/3, annex.',
    ['Resolution S-23/2, annex', 'A/RES/S-23/2', null, 'annex'],
    ['resolution S-23/3, annex', 'A/RES/S-23/3', null, 'annex'],
  ],
  ['resolution 34/180, articles 5 and 6 of the Convention', ['resolution 34/180', 'A/RES/34/180']],
];
for (const [text, ...found] of pinpoints) t.same(rows(findActs, text, GA), found.map(full), text);

const organs: [speaker: string | null, text: string, ...symbols: (string | null)[]][] = [
  [GA, 'resolution 52/6', 'A/RES/52/6'],
  [HRC, 'its resolution 52/6', 'A/HRC/RES/52/6'],
  [HRC, 'General Assembly resolution 60/251', 'A/RES/60/251'],
  [HRC, 'Security Council resolution 1325 (2000)', 'S/RES/1325(2000)'],
  [HRC, 'resolution 2020/5', 'E/RES/2020/5'],
  [null, 'resolution 58/208', 'A/RES/58/208'],
  [null, 'resolution 10/4', null],
  [IOM, 'General Assembly resolution 65/170 of 17 March 2011', 'A/RES/65/170'],
  [IOM, 'resolution No. 1244 (CI)', 'IOM/RES/1244'],
  [GA, 'IOM Council resolution No. 1244', 'IOM/RES/1244'],
  [GA, 'resolution 1244 (CI)', null],
  [GA, 'Human Rights Council resolution 52/6 of 3 April 2023', 'A/HRC/RES/52/6'],
  [GA, 'the Human Rights Council, in its resolution 52/6', 'A/HRC/RES/52/6'],
  [GA, 'as requested by the Human Rights Council in its resolution 52/6', 'A/HRC/RES/52/6'],
  [GA, 'the mandate of the Human Rights Council and its resolution 60/251', 'A/RES/60/251'],
  [GA, 'the United Nations Environment Assembly, in paragraph 2 of its resolution 4/6', 'UNEP/EA.4/Res.6'],
  [GA, 'Recalling Assembly resolution 60/1', 'A/RES/60/1'],
  [HRC, 'See Assembly resolution 60/1', 'A/RES/60/1'],
  [GA, 'Council resolution 1325 (2000)', 'S/RES/1325(2000)'],
  [GA, 'Council resolution 52/6', 'A/HRC/RES/52/6'],
  [GA, 'Council resolution 2020/5', 'E/RES/2020/5'],
  [GA, 'the Commission on Human Rights, and Commission resolution 2001/52', 'E/CN.4/RES/2001/52'],
  [GA, 'Commission resolution 2001/52', null],
  [GA, 'resolution 1373 (2001) of the Security Council', 'S/RES/1373(2001)'],
  [GA, 'decisions 13/1 and 14/1 of the Open-ended Working Group', null, null],
  [GA, 'World Health Assembly resolution 58.33', null],
  [GA, 'Statistical Commission decision 53/113', 'E/CN.3/DEC/53/113'],
  [GA, 'Security Council resolutions 1325 (2000) and 2242 (2015)', 'S/RES/1325(2000)', 'S/RES/2242(2015)'],
  [GA, 'Human Rights Council decision 3/103 and resolution 6/21', 'A/HRC/DEC/3/103', 'A/HRC/RES/6/21'],
  [GA, 'Human Rights Council resolution 52/6 and its resolution 77/1', 'A/HRC/RES/52/6', 'A/RES/77/1'],
  [
    GA,
    'Human Rights Council resolutions, in particular resolutions 7/34 and 18/15',
    'A/HRC/RES/7/34',
    'A/HRC/RES/18/15',
  ],
  [GA, 'Human Rights Council resolutions on the subject, including resolution 54/3', 'A/HRC/RES/54/3'],
  [GA, 'decisions of the Economic and Social Council, including decision 2017/206', 'E/DEC/2017/206'],
  [
    GA,
    'by the Economic and Social Commission for Asia and the Pacific in its resolution 73/8',
    'E/ESCAP/RES/73/8',
  ],
  [
    GA,
    'the adoption, by the Human Rights Council at its tenth session, of resolution 10/4 of 25 March 2009',
    'A/HRC/RES/10/4',
  ],
  [GA, 'by the Economic Commission for Africa in its resolution 2023/7', null],
  [GA, 'by the Economic Commission for Latin America and the Caribbean of its resolution 574 (XXVII)', null],
  [GA, 'of the United Nations Environment Assembly, as reflected in its resolution 2/17', 'UNEP/EA.2/Res.17'],
  [
    GA,
    'adopted by the United Nations Environment Assembly, including resolution 2/10 on seas and resolution 4/11',
    'UNEP/EA.2/Res.10',
    'UNEP/EA.4/Res.11',
  ],
  [
    GA,
    'through its resolution 54/18 of 12 October 2023, the Human Rights Council submitted',
    'A/HRC/RES/54/18',
  ],
  [GA, 'in its resolution 77/1, the Secretary-General reports', 'A/RES/77/1'],
  [
    GA,
    'Human Rights Council resolution 24/33 on cooperation, as well as resolutions 28/6 and 37/5 of 22 March 2018',
    'A/HRC/RES/24/33',
    'A/HRC/RES/28/6',
    'A/HRC/RES/37/5',
  ],
  [
    GA,
    'Human Rights Council resolution 52/6 of 3 April 2023 and resolution 77/226 of 15 December 2022',
    'A/HRC/RES/52/6',
    'A/RES/77/226',
  ],
  [GA, 'Human Rights Council resolution 52/6. See resolution 77/226', 'A/HRC/RES/52/6', 'A/RES/77/226'],
  [
    GA,
    'Human Rights Council resolution 34/24. The report pursuant to resolution 34/24',
    'A/HRC/RES/34/24',
    'A/HRC/RES/34/24',
  ],
  [
    GA,
    'Commission on Population and Development resolution 2009/1 and its resolution 2013/1',
    'E/CN.9/RES/2009/1',
    'E/CN.9/RES/2013/1',
  ],
  [
    GA,
    'Human Rights Council resolution 27/5 and resolution 11/4 of the Conference of the Parties',
    'A/HRC/RES/27/5',
    null,
  ],
  [GA, 'in its resolution 77/301 of the Independent Institution on Missing Persons', 'A/RES/77/301'],
  [GA, 'resolution 55/56 of 1 December 2001', 'A/RES/55/56'],
  [GA, 'decisions XIII/18 and 14/12', null, null],
  [GA, 'resolutions MSC.349(92) and MEPC.237(65)', null, null],
];
for (const [speaker, text, ...symbols] of organs)
  t.same(
    rows(findActs, text, speaker).map(([, symbol]) => symbol),
    symbols,
    `${text}, says ${speaker ?? 'nobody'}`,
  );

for (const text of [
  'draft resolution 5/1',
  'resolution 1',
  'Commission resolution 5',
  'the present resolution',
  'resolutely 5/1',
  '5/1 of 2 May 2001',
])
  t.same(rows(findActs, text, HRC), [], `${text} cites nothing`);
