import t from 'tap';
import { findActs } from '../../../../src/5-annotations/citation/act/act.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TABLE: readonly FinderRow[] = [
  [
    'a meeting in brackets',
    'World Meteorological Organization resolution 46 (Cg-17).',
    ['World Meteorological Organization resolution 46 (Cg-17)', null],
  ],
  [
    'a plain number with a date, in a list',
    'World Health Organization resolutions 263 of 5 November 2013 and',
    ['263 of 5 November 2013', null, '2013-11-05'],
  ],
  [
    'the parties to a treaty, which are a listed organ',
    'decision 15/24 of the Conference of the Parties to the Convention on Biological Diversity on fish',
    [
      'decision 15/24 of the Conference of the Parties to the Convention on Biological Diversity',
      'CBD/COP/DEC/15/24',
    ],
  ],
  [
    'the organ at whose meeting it was adopted, which is no part of the citation',
    'adopted in decision 15/4 of 19 December 2022 at the fifteenth meeting of the Conference of the Parties to the Convention on Biological Diversity',
    ['decision 15/4 of 19 December 2022', 'CBD/COP/DEC/15/4', '2022-12-19'],
  ],
  [
    'a meeting that is to discuss it',
    'a discussion of decision 15/4 at the sixteenth meeting of the Conference of the Parties to the Convention on Biological Diversity',
    ['decision 15/4', null],
  ],
  [
    'the parties to a treaty with its name, which is in the authority file',
    'decision 15/24 of the Conference of the Parties to the Convention on Migratory Species on fish',
    ['decision 15/24 of the Conference of the Parties to the Convention on Migratory Species', null],
  ],
  [
    'a possessive ends the name of a treaty',
    'decision 2/CP.23 of the Conference of the Parties to the Convention on the Platform’s purpose',
    ['decision 2/CP.23 of the Conference of the Parties to the Convention', '2/CP.23'],
  ],
  [
    'a long name of a treaty',
    'decision C-25/DEC.9 of the Conference of the States Parties to the Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction, in',
    [
      'decision C-25/DEC.9 of the Conference of the States Parties to the Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction',
      'C-25/DEC.9',
    ],
  ],
  [
    'a plain number after a name of several words',
    'the revised International Telecommunication Union resolution 186 on the role',
    ['International Telecommunication Union resolution 186', null],
  ],
  [
    'with the conference that last revised it',
    'resolution 186 (Rev. Bucharest, 2022) of the ITU Plenipotentiary Conference on space',
    ['resolution 186 (Rev. Bucharest, 2022) of the ITU Plenipotentiary Conference', null],
  ],
  [
    'a number with a point',
    'World Health Assembly resolution 75.19 on',
    ['World Health Assembly resolution 75.19', 'WHA75.19'],
  ],
  [
    'the organization after the number, by its acronym',
    'Assembly resolution A41-21 of ICAO on',
    ['Assembly resolution A41-21 of ICAO', null],
  ],
  [
    'the organ after the date',
    'resolution A.1159(32) of 15 December 2021 of the Assembly of the International Maritime Organization, in',
    [
      'resolution A.1159(32) of 15 December 2021 of the Assembly of the International Maritime Organization',
      'A.1159(32)',
      '2021-12-15',
    ],
  ],
  [
    'the organization before a comma',
    'International Maritime Organization, resolution MEPC.201(62).',
    ['International Maritime Organization, resolution MEPC.201(62)', 'MEPC.201(62)'],
  ],
  [
    'a Roman numeral with a date and the organ',
    'resolution V of 14 June 2024 of the International Labour Conference, and',
    ['resolution V of 14 June 2024 of the International Labour Conference', null, '2024-06-14'],
  ],
  ['a Roman numeral alone is none', 'resolution V and the annex'],
  [
    'parties that meet',
    'resolution Conf. 12.6 (Rev. CoP18), and',
    ['resolution Conf. 12.6 (Rev. CoP18)', null],
  ],
  ['the Assembly of another organization', 'resolution A.963(23)', ['resolution A.963(23)', 'A.963(23)']],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findActs, text, 'General Assembly'), wanted(citations), `${why}: ${text}`);
