import t from 'tap';
import { properNames } from '../../../../../src/5-annotations/citation/instrument/proper-name/proper-name.ts';
import { processorTime } from '../../../../processor-time.ts';

const distinctNames = (text: string): string[] =>
  properNames(text, [])
    .filter(({ isProper }) => isProper)
    .map(({ start, end }) => text.slice(start, end));

/** A text, and each name in it that distinguishes an instrument from others of its kind. */
const TABLE: readonly [why: string, text: string, ...names: string[]][] = [
  ['words before and after the head', 'the Ruritania Framework for Water', 'Ruritania Framework for Water'],
  [
    'what opens the sentence is no part of it, nor is what follows a comma',
    'Recalling the Zenda Declaration, adopted in Zenda',
    'Zenda Declaration',
  ],
  ['a number, and a year', 'Recalling Agenda 2063 and the 1951 Convention', 'Agenda 2063', '1951 Convention'],
  ['"of" and a year', 'the Protocol of 1978 relating thereto', 'Protocol of 1978'],
  [
    'a range of years; "its" is no part of it',
    'in line with its Strategy 2021–2025 and',
    'Strategy 2021–2025',
  ],
  [
    'two heads are one instrument',
    'the Zenda Declaration and Plan of Action on Fish',
    'Zenda Declaration and Plan of Action on Fish',
  ],
  [
    'a generic word before the second head',
    'the Zenda Principles and Operational Guidelines',
    'Zenda Principles and Operational Guidelines',
  ],
  ['a year and a number', 'the 2030 Agenda and Agenda 2063', '2030 Agenda', 'Agenda 2063'],
  [
    'two heads with words before them',
    'the African Space Policy and Strategy',
    'African Space Policy and Strategy',
  ],
  [
    '"and the" begins another',
    'the Zenda Declaration and the Strelsau Pact',
    'Zenda Declaration',
    'Strelsau Pact',
  ],
  [
    '"and" before another instrument',
    'Zenda Declaration on Fish and Strelsau Pact',
    'Zenda Declaration on Fish',
    'Strelsau Pact',
  ],
  ['"and" before an organ', 'the Declaration on Fish and Security Council', 'Declaration on Fish'],
  [
    '"of" inside the name of an organization',
    'the Organization of African Unity Convention on Small Arms',
    'Organization of African Unity Convention on Small Arms',
  ],
  [
    '"of" inside the name of a council',
    'the Council of Europe Convention on Fish',
    'Council of Europe Convention on Fish',
  ],
  [
    'what a protocol is on, after the name of what it is to',
    'the Protocol to the Zenda Charter on Fish on the Rights of Birds in Ruritania, and',
    'Protocol to the Zenda Charter on Fish on the Rights of Birds in Ruritania',
  ],
  [
    'a preposition of two words',
    'the Zenda Convention relative to the Status of Fish',
    'Zenda Convention relative to the Status of Fish',
  ],
  [
    'both parties, whatever precedes "between"',
    'the Agreement concerning the Relationship between the United Nations and the Zenda Union for Fish',
    'Agreement concerning the Relationship between the United Nations and the Zenda Union for Fish',
  ],
  ['a call upon somebody', 'Call on the Security Council; Call upon the Commission'],
  ['a number inside the name of a group', 'the Group of 20 Action Plan', 'Group of 20 Action Plan'],
  [
    'a particle inside a name',
    'the Santiago de Compostela Declaration',
    'Santiago de Compostela Declaration',
  ],
  ['a possessive is no part of it', 'the African Union’s Zenda Vision', 'Zenda Vision'],
  ['unless it says for whom it is', 'the Zenda Women’s Charter', 'Zenda Women’s Charter'],
  [
    'the organ that issued it is no part of it',
    'the Voluntary Guidelines on Fish of the Food and Agriculture Organization',
    'Voluntary Guidelines on Fish',
  ],
  ['nor is the organization', 'Agenda 2063 of the African Union', 'Agenda 2063'],
  [
    'an organ after "of", for a head that is named so',
    'the Final Document of the Ninth Summit of Heads of State',
    'Final Document of the Ninth Summit of Heads of State',
  ],
  [
    'an organ after a noun that needs it',
    'the Agreement for the Establishment of the Fish Commission',
    'Agreement for the Establishment of the Fish Commission',
  ],
  [
    'a list after a verb',
    'the Plan of Action to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing, adopted',
    'Plan of Action to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing',
  ],
  [
    'a verb with an object that has an article',
    'the Strategy to Counter the Fish Problem by 2030',
    'Strategy to Counter the Fish Problem',
  ],
  ['"to the" after a protocol', 'the Protocol to the Zenda Treaty', 'Protocol to the Zenda Treaty'],
  ['"to the" after anything else', 'accession of Ruritania to the Zenda Treaty', 'Zenda Treaty'],
  [
    'two parties',
    'the Agreement between the United Nations and the Kingdom of Ruritania',
    'Agreement between the United Nations and the Kingdom of Ruritania',
  ],
  ['a place and a date', 'the Zenda Agreement in Geneva from 3 to 5 May', 'Zenda Agreement'],
  ['a place and a country', 'the Convention on Fish in Cali, Colombia', 'Convention on Fish'],
  ['a region that it is on', 'the Declaration on Fish in Africa', 'Declaration on Fish in Africa'],
  [
    'an agent after a participle',
    'the Convention on Damage Caused by Fish',
    'Convention on Damage Caused by Fish',
  ],
  [
    'a word that is cut by a hyphen',
    'the Guide on Credit for Micro-, Small and Medium-sized Enterprises of',
    'Guide on Credit for Micro-, Small and Medium-sized Enterprises',
  ],
  ['the mark of a note', 'the Treaty on Fish12 and', 'Treaty on Fish'],
  [
    'a year before the last words',
    'the Final Document of the 2000 Review Conference,',
    'Final Document of the 2000 Review Conference',
  ],
];

for (const [why, text, ...names] of TABLE) t.same(distinctNames(text), names, `${why}: ${text}`);

/** A text in which no name distinguishes an instrument. */
const WITHOUT: readonly [why: string, text: string][] = [
  ['common nouns', 'the Convention and its Optional Protocols'],
  ['generic words only', 'the Global Compact, the Political Declaration and the Programme of Action'],
  [
    'programmes that are organizations',
    'the United Nations Development Programme and the World Food Programme',
  ],
  ['a head that modifies another noun', 'the Treaty Section of the Office of Legal Affairs'],
  ['parties after "by"', 'accession to the Convention by States parties'],
  ['a party after "for"', 'the entry into force of the Convention for the State Party concerned'],
  ['a date', 'the Convention on 7 July 2023'],
  ['an organ after "of"', 'the Strategic Framework of the Organization'],
  ['an organ after "regarding"', 'articles 31 and 32 of the Convention regarding the Committee'],
  ['a subtitle', 'Securing Our Future: An Agenda for Fish'],
  ['lower case', 'the agenda and the strategy'],
];

for (const [why, text] of WITHOUT) t.same(distinctNames(text), [], `${why}: ${text}`);

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
