import t from 'tap';
import { findInstruments } from '../../../../src/5-annotations/citation/instrument/instrument.ts';
import { Antecedents } from '../../../../src/5-annotations/citation/short-form/antecedents.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TOC = 'United Nations Convention against Transnational Organized Crime';
const CRC = 'Convention on the Rights of the Child';
const NPT = 'Treaty on the Non-Proliferation of Nuclear Weapons';

const PELINDABA = 'African Nuclear-Weapon-Free Zone Treaty (Treaty of Pelindaba)';
const UNTOC = 'United Nations Convention against Transnational Organized Crime';
const SMUGGLING = 'Protocol against the Smuggling of Migrants by Land, Sea and Air';

const TABLE: readonly FinderRow[] = [
  ['a name of the authority file', `the ${CRC} and`, [CRC, 'A/RES/44/25']],
  [
    'a pinpoint before it',
    `article 3 of the ${CRC}`,
    [`article 3 of the ${CRC}`, 'A/RES/44/25', null, 'article 3'],
  ],
  [
    'a pinpoint of two steps',
    'Article 101, paragraph 3, of the Charter of the United Nations',
    [
      'Article 101, paragraph 3, of the Charter of the United Nations',
      null,
      null,
      'Article 101, paragraph 3',
    ],
  ],
  [
    'the date of a treaty after a comma',
    'the Zenda Convention on Fish, of 12 August 1949, applies',
    ['Zenda Convention on Fish, of 12 August 1949', null, '1949-08-12'],
  ],
  [
    'a second name in quotation marks',
    'the Convention on Fish (the “Zenda Convention on Fish”) and',
    ['Convention on Fish (the “Zenda Convention on Fish”)', null],
  ],
  ['an acronym', 'the UNFCCC,', ['UNFCCC', null]],
  [
    'the year before it',
    'the 1951 Convention relating to the Status of Refugees',
    ['1951 Convention relating to the Status of Refugees', null],
  ],
  [
    'the year after it',
    'the Single Convention on Narcotic Drugs of 1961,',
    ['Single Convention on Narcotic Drugs of 1961', null],
  ],
  [
    'the year in brackets',
    'the International Health Regulations (2005)',
    ['International Health Regulations (2005)', null],
  ],
  [
    'the date after it',
    'United Nations Convention on the Law of the Sea of 10 December 1982',
    ['United Nations Convention on the Law of the Sea of 10 December 1982', null, '1982-12-10'],
  ],
  [
    'the longest name',
    `the Optional Protocol to the ${CRC} on the involvement of children in armed conflict`,
    [`Optional Protocol to the ${CRC} on the involvement of children in armed conflict`, 'A/RES/54/263'],
  ],
  [
    'a protocol by its subject, after its convention',
    `the ${CRC} and the Optional Protocol thereto on the involvement of children in armed conflict;`,
    [CRC, 'A/RES/44/25'],
    ['Optional Protocol thereto on the involvement of children in armed conflict', 'A/RES/54/263'],
  ],
  [
    'several, by "its"',
    `the ${CRC}, and its Optional Protocols on a communications procedure and on the involvement of children in armed conflict and on`,
    [CRC, 'A/RES/44/25'],
    ['Optional Protocols on a communications procedure', 'A/RES/66/138'],
    ['on the involvement of children in armed conflict', 'A/RES/54/263'],
  ],
  [
    'a protocol that has no convention in its name',
    `the ${TOC} and the Protocols thereto against the Smuggling of Migrants by Land, Sea and Air`,
    [TOC, 'A/RES/55/25'],
    ['Protocols thereto against the Smuggling of Migrants by Land, Sea and Air', 'A/RES/55/25'],
  ],
  [
    'a protocol without a subject, and one of a subject that is not known',
    `the ${CRC} and the Optional Protocol thereto; the ${CRC} and the Protocol thereto on fish`,
    [CRC, 'A/RES/44/25'],
    [CRC, 'A/RES/44/25'],
  ],
  [
    'its subject alone',
    'the Optional Protocol on a communications procedure',
    ['Optional Protocol on a communications procedure', 'A/RES/66/138'],
  ],
  [
    'the time that it is for, which shorter names lack',
    'the World Programme of Action for Youth to the Year 2000 and Beyond, the World Programme of Action for Youth and',
    ['World Programme of Action for Youth to the Year 2000 and Beyond', 'A/RES/50/81'],
    ['World Programme of Action for Youth', 'A/RES/50/81'],
  ],
  [
    'the same of a name that is not in the file, and a decade',
    'the Global Strategy for Shelter to the Year 2000 and the Istanbul Programme of Action for the Decade 2011-2020',
    ['Global Strategy for Shelter to the Year 2000', null],
    ['Istanbul Programme of Action for the Decade 2011-2020', null],
  ],
  [
    'until when something is to be done',
    'implement the 2030 Agenda for Sustainable Development to the year 2030 and beyond',
    ['2030 Agenda for Sustainable Development', 'A/RES/70/1'],
  ],
  [
    'another apostrophe',
    "the African Charter on Human and Peoples' Rights",
    ["African Charter on Human and Peoples' Rights", null],
  ],
  [
    'another hyphen',
    'Sendai Framework for Disaster Risk Reduction 2015-2030',
    ['Sendai Framework for Disaster Risk Reduction 2015-2030', 'A/RES/69/283'],
  ],
  [
    'a second name in brackets',
    'the African Nuclear-Weapon-Free Zone Treaty (Treaty of Pelindaba) as',
    [PELINDABA, 'A/50/426'],
  ],
  [
    'an acronym in brackets; a bracket that is no name',
    'the General Agreement on Trade in Services (GATS), and the Arms Trade Treaty (United Nations)',
    ['General Agreement on Trade in Services (GATS)', null],
    ['Arms Trade Treaty', 'A/RES/67/234B'],
  ],
  [
    'a name in brackets of another instrument',
    'the Paris Agreement (Kyoto Protocol)',
    ['Paris Agreement', null],
    ['Kyoto Protocol', null],
  ],
  [
    'what it supplements belongs to it',
    `the ${UNTOC}, the ${SMUGGLING}, supplementing the ${UNTOC}, and the ${CRC}`,
    [UNTOC, 'A/RES/55/25'],
    [`${SMUGGLING}, supplementing the ${UNTOC}`, 'A/RES/55/25'],
    [CRC, 'A/RES/44/25'],
  ],
  [
    'a pinpoint on each side of both',
    `article 3 of the ${SMUGGLING}, supplementing the ${UNTOC}, article 4`,
    [
      `article 3 of the ${SMUGGLING}, supplementing the ${UNTOC}, article 4`,
      'A/RES/55/25',
      null,
      'article 3, article 4',
    ],
  ],
  [
    'the organization to which it belongs',
    'Agenda 2063 of the African Union and its plan',
    ['Agenda 2063 of the African Union', null],
  ],
  [
    'a name that is not in the authority file, with its organization',
    'the 2008 International Guidelines for the Management of Deep-Sea Fisheries in the High Seas of the Food and Agriculture Organization of the United Nations, and',
    [
      '2008 International Guidelines for the Management of Deep-Sea Fisheries in the High Seas of the Food and Agriculture Organization of the United Nations',
      null,
    ],
  ],
  [
    'a recommendation of the International Labour Organization',
    'the Transition from the Informal to the Formal Economy Recommendation, 2015 (No. 204), of the International Labour Organization, complemented',
    [
      'Transition from the Informal to the Formal Economy Recommendation, 2015 (No. 204), of the International Labour Organization',
      null,
    ],
  ],
  ['but not its commission', 'Agenda 2063, of the African Union Commission', ['Agenda 2063', null]],
  [
    'a month after the organization',
    'the Anti-Fraud Framework of the United Nations Secretariat of September 2016',
    ['Anti-Fraud Framework of the United Nations Secretariat', null],
  ],
  [
    'a subtitle',
    'the Seoul Agenda: Goals for the Development of Arts Education.',
    ['Seoul Agenda: Goals for the Development of Arts Education', null],
  ],
  ['a sentence after a colon is no subtitle', 'the Seoul Agenda: States should act', ['Seoul Agenda', null]],
  [
    'in the name of a platform',
    'the Indigenous Peoples Platform of the United Nations Framework Convention on Climate Change, established',
  ],
  ['common nouns', 'the Convention and its Protocols'],
  ['longer words', 'the Agenda 2114 and UNFCCCs'],
  ['in the name of a conference', `the 2010 Review Conference of the Parties to the ${NPT}`],
  ['the parties are no organ', `States parties to the ${NPT}`, [NPT, null]],
  ['in the name of a meeting', 'the Meeting of the Parties to the Paris Agreement'],
  [
    'before the noun of an organization',
    'the Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization',
  ],
  ['in the name of a committee', 'the Special Committee on the Charter of the United Nations'],
  [
    'an organ in a list before it',
    'the General Assembly and the Charter of the United Nations',
    ['Charter of the United Nations', null],
  ],
  [
    'in the title of a resolution',
    'resolution 70/1, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”',
  ],
  [
    'in the name of a case',
    'the case concerning Application of the International Convention for the Suppression of the Financing of Terrorism (Ukraine v. Russian Federation)',
  ],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findInstruments, text), wanted(citations), `${why}: ${text}`);

/** A text, and each citation with the name of the instrument. */
const NAMES: readonly [
  why: string,
  text: string,
  ...found: (readonly [range: string, instrument: string])[],
][] = [
  [
    'a name of the file within another, and one beside it',
    'the Implementation Plan for the Paris Agreement and Agenda 21',
    ['Implementation Plan for the Paris Agreement', 'Implementation Plan for the Paris Agreement'],
    ['Agenda 21', 'Agenda 21'],
  ],
  [
    'a name that is not in the file, with its number',
    'the Convention concerning Fish (Revised), 1949 (No. 97), and',
    ['Convention concerning Fish (Revised), 1949 (No. 97)', 'Convention concerning Fish'],
  ],
  [
    'a year after a treaty',
    'article 3 of the Zenda Convention, 1972,',
    ['article 3 of the Zenda Convention, 1972', 'Zenda Convention'],
  ],
  [
    'the mark of a note sticks to it',
    'the Universal Declaration of Human Rights2 and',
    ['Universal Declaration of Human Rights', 'Universal Declaration of Human Rights'],
  ],
  ['in the name of a conference', 'the Conference of the Parties to the Zenda Convention on Fish'],
  ['in the name of a department', 'the Department of Management Strategy'],
  [
    'what an organ adopted',
    'adopted by the Fish Commission of the Zenda Principles',
    ['Zenda Principles', 'Zenda Principles'],
  ],
  ['in the name of a commission', 'the Fish Commission of the Zenda Principles'],
  ['before the noun of a facility', 'the Zenda Framework Facility'],
  ['what only looks like an instrument', 'the United Nations Global Compact'],
  ['in the title of a resolution', 'resolution 60/1, entitled “Zenda Declaration on Fish”'],
  [
    'the title of an outcome document',
    'the outcome document of the Summit, entitled “The future we want”,',
    ['The future we want', 'The future we want'],
  ],
];

for (const [why, text, ...names] of NAMES) {
  t.same(
    findInstruments(text, { body: null, symbol: null }, new Antecedents()).map(
      ({ start, end, instrument }) => [text.slice(start, end), instrument],
    ),
    names,
    `${why}: ${text}`,
  );
}
