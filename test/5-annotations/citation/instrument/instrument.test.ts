import t from 'tap';
import { findInstruments } from '../../../../src/5-annotations/citation/instrument/instrument.ts';
import { namesOf } from '../../../../src/5-annotations/citation/instrument/known-names.ts';
import { labourConventions } from '../../../../src/5-annotations/citation/instrument/labour-convention.ts';
import { findTreatySeries } from '../../../../src/5-annotations/citation/instrument/treaty-series.ts';
import { Antecedents } from '../../../../src/5-annotations/citation/short-form/antecedents.ts';
import { foldMarks } from '../../../../src/5-annotations/names/fold-marks.ts';
import { INSTRUMENTS } from '../../../../src/references/instruments.ts';
import { readSymbol } from '../../../../src/references/symbol.ts';
import { type Found, full, rows } from '../rows.ts';

const CRC = 'Convention on the Rights of the Child';
const NPT = 'Treaty on the Non-Proliferation of Nuclear Weapons';

const PELINDABA = 'African Nuclear-Weapon-Free Zone Treaty (Treaty of Pelindaba)';
const UNTOC = 'United Nations Convention against Transnational Organized Crime';
const SMUGGLING = 'Protocol against the Smuggling of Migrants by Land, Sea and Air';

const TABLE: readonly [text: string, ...found: Found[]][] = [
  [`the ${CRC} and`, [CRC, 'A/RES/44/25']],
  [`article 3 of the ${CRC}`, [`article 3 of the ${CRC}`, 'A/RES/44/25', null, 'article 3']],
  [
    'Article 101, paragraph 3, of the Charter of the United Nations',
    [
      'Article 101, paragraph 3, of the Charter of the United Nations',
      null,
      null,
      'Article 101, paragraph 3',
    ],
  ],
  ['the UNFCCC,', ['UNFCCC', null]],
  [
    'the 1951 Convention relating to the Status of Refugees',
    ['1951 Convention relating to the Status of Refugees', null],
  ],
  ['the Single Convention on Narcotic Drugs of 1961,', ['Single Convention on Narcotic Drugs of 1961', null]],
  ['the International Health Regulations (2005)', ['International Health Regulations (2005)', null]],
  [
    'United Nations Convention on the Law of the Sea of 10 December 1982',
    ['United Nations Convention on the Law of the Sea of 10 December 1982', null, '1982-12-10'],
  ],
  [
    `the Optional Protocol to the ${CRC} on the involvement of children in armed conflict`,
    [`Optional Protocol to the ${CRC} on the involvement of children in armed conflict`, 'A/RES/54/263'],
  ],
  [
    "the African Charter on Human and Peoples' Rights",
    ["African Charter on Human and Peoples' Rights", null],
  ],
  [
    'Sendai Framework for Disaster Risk Reduction 2015-2030',
    ['Sendai Framework for Disaster Risk Reduction 2015-2030', 'A/RES/69/283'],
  ],
  ['the African Nuclear-Weapon-Free Zone Treaty (Treaty of Pelindaba) as', [PELINDABA, 'A/50/426']],
  [
    'the General Agreement on Trade in Services (GATS), and the Arms Trade Treaty (United Nations)',
    ['General Agreement on Trade in Services (GATS)', null],
    ['Arms Trade Treaty', 'A/RES/67/234B'],
  ],
  ['the Paris Agreement (Kyoto Protocol)', ['Paris Agreement', null], ['Kyoto Protocol', null]],
  [
    `the ${UNTOC}, the ${SMUGGLING}, supplementing the ${UNTOC}, and the ${CRC}`,
    [UNTOC, 'A/RES/55/25'],
    [`${SMUGGLING}, supplementing the ${UNTOC}`, 'A/RES/55/25'],
    [CRC, 'A/RES/44/25'],
  ],
  [
    `article 3 of the ${SMUGGLING}, supplementing the ${UNTOC}, article 4`,
    [
      `article 3 of the ${SMUGGLING}, supplementing the ${UNTOC}, article 4`,
      'A/RES/55/25',
      null,
      'article 3, article 4',
    ],
  ],
  ['Agenda 2063 of the African Union and its plan', ['Agenda 2063 of the African Union', null]],
  [
    'the 2008 International Guidelines for the Management of Deep-Sea Fisheries in the High Seas of the Food and Agriculture Organization of the United Nations, and',
    [
      '2008 International Guidelines for the Management of Deep-Sea Fisheries in the High Seas of the Food and Agriculture Organization of the United Nations',
      null,
    ],
  ],
  [
    'the Transition from the Informal to the Formal Economy Recommendation, 2015 (No. 204), of the International Labour Organization, complemented',
    [
      'Transition from the Informal to the Formal Economy Recommendation, 2015 (No. 204), of the International Labour Organization',
      null,
    ],
  ],
  ['Agenda 2063, of the African Union Commission', ['Agenda 2063', null]],
  [
    'the Anti-Fraud Framework of the United Nations Secretariat of September 2016',
    ['Anti-Fraud Framework of the United Nations Secretariat', null],
  ],
  [
    'the Seoul Agenda: Goals for the Development of Arts Education.',
    ['Seoul Agenda: Goals for the Development of Arts Education', null],
  ],
  ['the Seoul Agenda: States should act', ['Seoul Agenda', null]],
  [
    'the Indigenous Peoples Platform of the United Nations Framework Convention on Climate Change, established',
  ],
  ['the Convention and its Protocols'],
  ['the Agenda 2114 and UNFCCCs'],
  [`the 2010 Review Conference of the Parties to the ${NPT}`],
  [`States parties to the ${NPT}`, [NPT, null]],
  ['the Meeting of the Parties to the Paris Agreement'],
  ['the Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization'],
  ['the Special Committee on the Charter of the United Nations'],
  ['the General Assembly and the Charter of the United Nations', ['Charter of the United Nations', null]],
  ['resolution 70/1, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”'],
  [
    'the case concerning Application of the International Convention for the Suppression of the Financing of Terrorism (Ukraine v. Russian Federation)',
  ],
];

for (const [text, ...found] of TABLE) t.same(rows(findInstruments, text), found.map(full), text);

const OCEAN = 'Our ocean, our future: call for action';
const RESPONSIBILITY = 'Our ocean, our future, our responsibility';

const TITLES: readonly [text: string, ...found: Found[]][] = [
  [`in which it endorsed the declaration entitled “${OCEAN}”`, [OCEAN, 'A/RES/71/312']],
  [
    `the declarations entitled “${OCEAN}” and “${RESPONSIBILITY}”, as well as “Others”`,
    [OCEAN, 'A/RES/71/312'],
    [RESPONSIBILITY, 'A/RES/76/296'],
  ],
  [
    'the ministerial declaration of the Environment Assembly at its third session, entitled “Towards a pollution-free planet”',
    ['Towards a pollution-free planet', null],
  ],
  [
    'its resolution S-32/1 containing the political declaration entitled “Our common future in the 2030 Agenda”',
    ['Our common future in the 2030 Agenda', null],
  ],
  [
    'the outcome document of the Conference, held in Rio de Janeiro, entitled “The future we want”',
    ['The future we want', 'A/RES/66/288'],
  ],
  ['the outcome document entitled “A Pact for the Future”', ['A Pact for the Future', 'A/RES/79/1']],
  ['the road map “Towards an equal world”', ['Towards an equal world', null]],
  ['the declaration of the meeting entitled “Towards an equal world”'],
  ['the declaration and its report entitled “Towards an equal world”'],
  ['the declaration, in which “States” are'],
];

for (const [text, ...found] of TITLES) t.same(rows(findInstruments, text), found.map(full), text);

const LABOUR: readonly [text: string, ...found: string[]][] = [
  ['the Domestic Workers Convention, 2011 (No. 189),', 'Domestic Workers Convention, 2011 (No. 189)'],
  [
    'including the Migration for Employment Convention (Revised), 1949 (No. 97)',
    'Migration for Employment Convention (Revised), 1949 (No. 97)',
  ],
  ['the Convention, 2011'],
];

for (const [text, ...found] of LABOUR) {
  t.same(
    labourConventions(text).map(({ start, end }) => text.slice(start, end)),
    found,
    text,
  );
}

t.test('the authority file', async t => {
  const names = INSTRUMENTS.flatMap(namesOf).map(foldMarks);
  t.equal(new Set(names).size, names.length, 'no name stands twice');
  for (const { name, adoptedBy, treatySeries } of INSTRUMENTS) {
    if (adoptedBy) t.equal(readSymbol(adoptedBy.symbol), adoptedBy.symbol, `${name}: a canonical symbol`);
    if (treatySeries) {
      const place = `Treaty Series, vol. ${treatySeries.volume}, No. ${treatySeries.number}`;
      const found = findTreatySeries(place, { body: null, symbol: null }, new Antecedents());
      t.equal(found[0]?.instrument, name, `${name}: its own place`);
    }
  }
});
