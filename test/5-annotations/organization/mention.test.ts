import t from 'tap';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import { findMentions } from '../../../src/5-annotations/organization/mention.ts';
import file from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import type { OrganizationId } from '../../../src/model/id.ts';

const authority = readAuthority(file);

/** Prints mentions as "id: text", the notation of the table below. */
const mentionsIn = (text: string, named: readonly string[] = []): string[] =>
  findMentions(text, authority, new Set(named as OrganizationId[])).map(
    ({ organization, start, end }) => `${organization}: ${text.slice(start, end)}`,
  );

const FOUND: readonly (readonly [construct: string, text: string, ...mentions: string[]])[] = [
  ['a name', 'the International Organization for Migration', 'iom: International Organization for Migration'],
  ['an acronym', 'called on IOM to engage', 'iom: IOM'],
  [
    'a name and its acronym are two',
    'the Office of the United Nations High Commissioner for Refugees (UNHCR) provides',
    'unhcr: Office of the United Nations High Commissioner for Refugees',
    'unhcr: UNHCR',
  ],
  ['a possessive, straight', "IOM's commitment", 'iom: IOM'],
  ['a possessive, curly', 'IOM’s commitment', 'iom: IOM'],
  ['a straight apostrophe', "United Nations Children's Fund", "unicef: United Nations Children's Fund"],
  ['a curly apostrophe', 'United Nations Children’s Fund', 'unicef: United Nations Children’s Fund'],
  ['a name over a line break', 'the World\n  Bank', 'world-bank: World\n  Bank'],
  ['a non-breaking hyphen', 'UN‑Women', 'un-women: UN‑Women'],
  [
    'an accent in two code points',
    'United Nations Operation in Co\u0302te d’Ivoire',
    'unoci: United Nations Operation in Co\u0302te d’Ivoire',
  ],
  [
    'names joined by a hyphen',
    'the joint ECE-Eurostat intergovernmental meetings',
    'ece: ECE',
    'eurostat: Eurostat',
  ],
  ['acronyms joined by a slash', 'a joint WHO/UNICEF programme', 'who: WHO', 'unicef: UNICEF'],
  ['an acronym with a participle', 'EU-funded', 'eu: EU'],
  [
    'a name in capitals',
    'AT THE UNITED NATIONS GENERAL ASSEMBLY',
    'un-general-assembly: UNITED NATIONS GENERAL ASSEMBLY',
  ],
  ['an acronym in a heading in capitals', 'THE ROLE OF IOM IN 2013', 'iom: IOM'],
  ['a name before a noun in capitals', 'the IOM Constitution', 'iom: IOM'],
  ['a name before its act', 'General Assembly resolution 65/170', 'un-general-assembly: General Assembly'],
  ['an organ of a smaller organization', 'the next session of the IOM Council', 'iom-council: IOM Council'],
  ['the longest name alone', 'the United Nations Population Fund', 'unfpa: United Nations Population Fund'],
  [
    'a division within a department',
    'the Population Division of the Department of Economic and Social Affairs',
    'un-population-division: Population Division',
    'desa: Department of Economic and Social Affairs',
  ],
  [
    'a division that its department alone makes certain',
    'the Statistics Division of the Department of Economic and Social Affairs',
    'un-statistics-division: Statistics Division of the Department of Economic and Social Affairs',
  ],
  [
    'a name with commas and "and"',
    'the United Nations Educational, Scientific and Cultural Organization, and ILO',
    'unesco: United Nations Educational, Scientific and Cultural Organization',
    'ilo: ILO',
  ],
  [
    'a name that its acronym interrupts',
    'the Intergovernmental Organizations (IGO) Contact Group on Trafficking and Migrant Smuggling',
    'igo-contact-group: Intergovernmental Organizations (IGO) Contact Group on Trafficking and Migrant Smuggling',
  ],
  [
    'a former name in another language',
    'OIM Organisation Internationale pour les Migrations',
    'iom: OIM',
    'iom: Organisation Internationale pour les Migrations',
  ],
  ['the United Nations alone', 'the United Nations should promote', 'un: United Nations'],
  ['the United Nations before a lower-case noun', 'United Nations agencies', 'un: United Nations'],
  ['the United Nations system', 'the United Nations system', 'un-system: United Nations system'],
  ['several, in order', 'ILO, IOM and UNHCR', 'ilo: ILO', 'iom: IOM', 'unhcr: UNHCR'],
  [
    'organizations with names of one pattern',
    'the Commission on Population and Development and the International Conference on Population and Development',
    'commission-on-population-and-development: Commission on Population and Development',
  ],
  [
    'persons in office',
    'the United Nations High Commissioner for Human Rights and the Secretary-General',
    'high-commissioner-for-human-rights: United Nations High Commissioner for Human Rights',
    'secretary-general: Secretary-General',
  ],
  [
    'an office and the organ that it is of',
    'the President of the General Assembly',
    'president-of-general-assembly: President of the General Assembly',
  ],
  [
    'the office of a person in office',
    'the Office of the United Nations High Commissioner for Refugees',
    'unhcr: Office of the United Nations High Commissioner for Refugees',
  ],
  ['what a person in office has', 'the Secretary-General’s report', 'secretary-general: Secretary-General'],
  [
    'a contextual acronym beside the name',
    'the Committee on the Elimination of Discrimination against Women (CEDAW)',
    'cedaw: Committee on the Elimination of Discrimination against Women',
    'cedaw: CEDAW',
  ],
  [
    'a shared acronym, explained before',
    'the Inter-American Development Bank (IDB)',
    'idb: Inter-American Development Bank',
    'idb: IDB',
  ],
  [
    'a shared acronym, explained after',
    'IDB, that is, the Islamic Development Bank',
    'isdb: IDB',
    'isdb: Islamic Development Bank',
  ],
  [
    'a contextual short form that goes on to another name',
    'the Advisory Committee on Administrative and Budgetary Questions and the Advisory Committee on Whales',
    'acabq: Advisory Committee on Administrative and Budgetary Questions',
  ],
];

for (const [construct, text, ...mentions] of FOUND) {
  t.strictSame(mentionsIn(text), mentions, construct);
}

const LET_BE: readonly (readonly [construct: string, text: string])[] = [
  ['an acronym within a word', 'HIMFA, IOMX, ECEs and SIDS'],
  ['an acronym in lower case', 'those who care, in the eu'],
  ['a name in lower case', 'a general assembly of the shareholders'],
  ['an acronym within a document symbol', 'ST/ESCAP/2264, UNEP/EA.4/Res.1 and E/ECE/1234'],
  ['an acronym within a web address', 'https://www.unhcr.org/UNHCR and https://IOM.int'],
  ['short forms that the context explains', 'the Council, the Commission, the Assembly, the Organization'],
  ['a division of which there are several', 'The Statistics Division continues'],
  ['programmes, data banks and agreements', 'IMP, IMILA, GATS and TOKTEN'],
  ['conferences', 'the Fourth World Conference on Women and the World Summit for Social Development'],
  ['conventions of the United Nations', 'United Nations Convention against Transnational Organized Crime'],
  ['an award with the name of a fund', 'the United Nations Population Award'],
  ['an unknown body of the United Nations', 'UN-Comtrade and UN Comtrade'],
  ['a treaty whose title ends in a name', 'the Charter of the United Nations'],
  ['a treaty whose title begins with a name', 'the European Union Treaty'],
  ['an imprint', 'United Nations publication, Sales No. E.95.XIII.18'],
  ['a national body with the name of an international one', 'the National Human Rights Council'],
  ['an office of another Secretary-General', 'the Under-Secretary-General for Fairs'],
  ['the Secretary-General of another body', 'the Secretary-General of the Conference'],
  ['a short title that several hold', 'the Special Rapporteur and the Director General'],
  ['States', 'the United States of America and the Islamic Republic of Iran'],
  ['an acronym that is a word, in a heading in capitals', 'MIGRANTS WHO WORK; HEALTH CARE'],
  ['a contextual acronym that nothing explains', 'parties to CEDAW and projects of IDB'],
  ['nothing', ''],
];

for (const [construct, text] of LET_BE) t.strictSame(mentionsIn(text), [], `let be: ${construct}`);

const IN_CONTEXT: readonly (readonly [
  construct: string,
  text: string,
  named: string[],
  mentions: string[],
])[] = [
  [
    'a short form after its name',
    'The Global Commission met',
    ['global-commission-on-international-migration'],
    ['global-commission-on-international-migration: Global Commission'],
  ],
  ['a short form before its name', 'The Global Commission met', ['iom'], []],
  [
    'a shared short form, one bearer named',
    'the Office of the High Commissioner',
    ['unhcr'],
    ['unhcr: Office of the High Commissioner'],
  ],
  ['a shared short form, both bearers named', 'the Office of the High Commissioner', ['unhcr', 'ohchr'], []],
];

for (const [construct, text, named, mentions] of IN_CONTEXT) {
  t.strictSame(mentionsIn(text, named), mentions, `in context: ${construct}`);
}
