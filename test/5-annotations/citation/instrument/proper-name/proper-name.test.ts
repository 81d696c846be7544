import t from 'tap';
import { findInstruments } from '../../../../../src/5-annotations/citation/instrument/instrument.ts';
import { properNames } from '../../../../../src/5-annotations/citation/instrument/proper-name/proper-name.ts';
import { Antecedents } from '../../../../../src/5-annotations/citation/short-form/antecedents.ts';
import { processorTime } from '../../../../processor-time.ts';

const names = (text: string, isProper: boolean): string[] =>
  properNames(text, [])
    .filter(name => name.isProper === isProper)
    .map(({ start, end }) => text.slice(start, end));

/** A text, and each name in it that tells which instrument it is. */
const PROPER: readonly [text: string, ...names: string[]][] = [
  ['the Ruritania Framework for Water', 'Ruritania Framework for Water'],
  ['Recalling the Zenda Declaration, adopted in Zenda', 'Zenda Declaration'],
  ['Recalling Agenda 2063 and the 1951 Convention', 'Agenda 2063', '1951 Convention'],
  ['the Protocol of 1978 relating thereto', 'Protocol of 1978'],
  ['in line with its Strategy 2021–2025 and', 'Strategy 2021–2025'],
  ['the Zenda Declaration and Plan of Action on Fish', 'Zenda Declaration and Plan of Action on Fish'],
  ['the Zenda Principles and Operational Guidelines', 'Zenda Principles and Operational Guidelines'],
  ['the 2030 Agenda and Agenda 2063', '2030 Agenda', 'Agenda 2063'],
  ['the African Space Policy and Strategy', 'African Space Policy and Strategy'],
  ['the Zenda Declaration and the Strelsau Pact', 'Zenda Declaration', 'Strelsau Pact'],
  ['Zenda Declaration on Fish and Strelsau Pact', 'Zenda Declaration on Fish', 'Strelsau Pact'],
  ['the Declaration on Fish and Security Council', 'Declaration on Fish'],
  [
    'the Organization of African Unity Convention on Small Arms',
    'Organization of African Unity Convention on Small Arms',
  ],
  ['the Group of 20 Action Plan', 'Group of 20 Action Plan'],
  ['the Santiago de Compostela Declaration', 'Santiago de Compostela Declaration'],
  ['the African Union’s Zenda Vision', 'Zenda Vision'],
  [
    'the Voluntary Guidelines on Fish of the Food and Agriculture Organization',
    'Voluntary Guidelines on Fish',
  ],
  ['Agenda 2063 of the African Union', 'Agenda 2063'],
  [
    'the Final Document of the Ninth Summit of Heads of State',
    'Final Document of the Ninth Summit of Heads of State',
  ],
  [
    'the Agreement for the Establishment of the Fish Commission',
    'Agreement for the Establishment of the Fish Commission',
  ],
  [
    'the Plan of Action to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing, adopted',
    'Plan of Action to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing',
  ],
  ['the Strategy to Counter the Fish Problem by 2030', 'Strategy to Counter the Fish Problem'],
  ['the Protocol to the Zenda Treaty', 'Protocol to the Zenda Treaty'],
  ['accession of Ruritania to the Zenda Treaty', 'Zenda Treaty'],
  [
    'the Agreement between the United Nations and the Kingdom of Ruritania',
    'Agreement between the United Nations and the Kingdom of Ruritania',
  ],
  ['the Zenda Agreement in Geneva from 3 to 5 May', 'Zenda Agreement'],
  ['the Convention on Fish in Cali, Colombia', 'Convention on Fish'],
  ['the Declaration on Fish in Africa', 'Declaration on Fish in Africa'],
  ['the Convention on Damage Caused by Fish', 'Convention on Damage Caused by Fish'],
  [
    'the Guide on Credit for Micro-, Small and Medium-sized Enterprises of',
    'Guide on Credit for Micro-, Small and Medium-sized Enterprises',
  ],
  ['the Treaty on Fish12 and', 'Treaty on Fish'],
  ['the Final Document of the 2000 Review Conference,', 'Final Document of the 2000 Review Conference'],
];

for (const [text, ...found] of PROPER) t.same(names(text, true), found, text);

/** A text in which no name tells which instrument it is. */
const NONE: readonly string[] = [
  'the Convention and its Optional Protocols',
  'the Global Compact, the Political Declaration and the Programme of Action',
  'the United Nations Development Programme and the World Food Programme',
  'the Treaty Section of the Office of Legal Affairs',
  'accession to the Convention by States parties',
  'the entry into force of the Convention for the State Party concerned',
  'the Convention on 7 July 2023',
  'the Strategic Framework of the Organization',
  'articles 31 and 32 of the Convention regarding the Committee',
  'Securing Our Future: An Agenda for Fish',
  'the agenda and the strategy',
];

for (const text of NONE) t.same(names(text, true), [], text);

/** The whole finder, where names of the authority file and others meet. */
const TOGETHER: readonly [text: string, ...found: (readonly [range: string, instrument: string])[]][] = [
  [
    'the Implementation Plan for the Paris Agreement and Agenda 21',
    ['Implementation Plan for the Paris Agreement', 'Implementation Plan for the Paris Agreement'],
    ['Agenda 21', 'Agenda 21'],
  ],
  [
    'the Convention concerning Fish (Revised), 1949 (No. 97), and',
    ['Convention concerning Fish (Revised), 1949 (No. 97)', 'Convention concerning Fish'],
  ],
  [
    'article 3 of the Zenda Convention, 1972,',
    ['article 3 of the Zenda Convention, 1972', 'Zenda Convention'],
  ],
  [
    'the Universal Declaration of Human Rights2 and',
    ['Universal Declaration of Human Rights', 'Universal Declaration of Human Rights'],
  ],
  ['the Conference of the Parties to the Zenda Convention on Fish'],
  ['the Department of Management Strategy'],
  ['adopted by the Fish Commission of the Zenda Principles', ['Zenda Principles', 'Zenda Principles']],
  ['the Fish Commission of the Zenda Principles'],
  ['the Zenda Framework Facility'],
  ['the United Nations Global Compact'],
  ['resolution 60/1, entitled “Zenda Declaration on Fish”'],
  [
    'the outcome document of the Summit, entitled “The future we want”,',
    ['The future we want', 'The future we want'],
  ],
];

for (const [text, ...found] of TOGETHER) {
  t.same(
    findInstruments(text, { body: null, symbol: null }, new Antecedents()).map(
      ({ start, end, instrument }) => [text.slice(start, end), instrument],
    ),
    found,
    text,
  );
}

t.test('the time is in proportion to the text', async t => {
  for (const unit of [
    'Convention on ',
    'Fish, ',
    'Zenda ',
    'Convention and ',
    'Protocol to the ',
    'to Prevent, ',
  ]) {
    const text = `the Treaty on ${unit.repeat(20_000)}`;
    t.ok(processorTime(() => properNames(text, [])) < 3000, unit);
  }
});
