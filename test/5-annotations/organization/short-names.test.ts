import t from 'tap';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import { ownOrganizations, predecessors } from '../../../src/5-annotations/organization/issuing-body.ts';
import { findMentions } from '../../../src/5-annotations/organization/mention.ts';
import file from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { ShortNames } from '../../../src/5-annotations/organization/short-names.ts';
import type { OrganizationId } from '../../../src/model/id.ts';

const authority = readAuthority(file);

const OHCHR_HEAD = 'high-commissioner-for-human-rights: High Commissioner';
const WG = 'working-group-on-arbitrary-detention: WG';
const UNDP = 'undp: Programme';

/** The texts of one document, who issued it, and each short name in them with the organization. */
const TABLE: readonly [why: string, issuer: string | null, texts: readonly string[], ...found: string[]][] = [
  [
    'named before in the same text',
    null,
    ['The Peacebuilding Commission met. The Commission acted'],
    'un-peacebuilding-commission: Commission',
  ],
  [
    'named before in the document, with a possessive',
    null,
    ['the Office of the United Nations High Commissioner for Refugees', 'the Office’s staff'],
    'unhcr: Office',
  ],
  ['named after it', null, ['the Commission', 'the Peacebuilding Commission']],
  ['two that are called so', null, ['the Security Council, the Human Rights Council', 'the Council']],
  [
    'two in the document, one in the same text',
    null,
    ['the Security Council, the Human Rights Council', 'the Security Council and members of the Council'],
    'un-security-council: Council',
  ],
  [
    'another without a record',
    null,
    ['the Peacebuilding Commission and the Zenda Commission', 'the Commission'],
  ],
  [
    'another without a record, by what it is on',
    null,
    ['the Peacebuilding Commission and the Commission on Fish', 'the Commission'],
  ],
  [
    'the one that the document defines',
    null,
    ['the Peacebuilding Commission (the Commission), the Zenda Commission', 'the Commission'],
    'un-peacebuilding-commission: Commission',
    'un-peacebuilding-commission: Commission',
  ],
  [
    'the organ that speaks',
    'human-rights-council',
    ['Requests the Council to act'],
    'human-rights-council: Council',
  ],
  [
    'but another of the same text may be meant',
    'human-rights-council',
    ['the Security Council and the Council'],
  ],
  ['an office-holder is not the office', null, ['the Director General of IOM and the Office']],
  [
    'an organ is not its organization',
    null,
    ['the General Conference of the International Atomic Energy Agency; the Agency'],
  ],
  [
    'part of a longer name',
    'human-rights-council',
    ['the Council on Fish, the Council Chamber, the Council-led group'],
  ],
  ['described by what follows', 'human-rights-council', ['the Council that monitors it']],
  [
    'the words before the noun that distinguish it',
    null,
    ['the United Nations Verification Mission in Colombia', 'the Verification Mission'],
    'un-verification-mission-colombia: Verification Mission',
  ],
  [
    'an expert, but not by the noun alone',
    null,
    ['the Special Rapporteur on the right to food', 'the Special Rapporteur and the Rapporteur'],
    'special-rapporteur-food: Special Rapporteur',
  ],
  [
    'with what belongs to the noun',
    null,
    ['the Panel of Experts on Mali', 'the Panel of Experts'],
    'panel-of-experts-mali: Panel of Experts',
  ],
  [
    'another without a record, by a subject in small letters',
    null,
    ['the Working Group on Arbitrary Detention, the Working Group on whales', 'the Working Group'],
  ],
  [
    'what a report of it is on is no name of another',
    null,
    ['the Working Group on Arbitrary Detention, the report of the Working Group on whales', 'the Group'],
    'working-group-on-arbitrary-detention: Group',
  ],
  [
    'the one named twice as often in the document',
    null,
    ['the Security Council', 'the Security Council', 'the Human Rights Council', 'the Council'],
    'un-security-council: Council',
  ],
  ['the office that serves the organ', 'human-rights-council', ['the High Commissioner'], OHCHR_HEAD],
  ['the organization of the organ', 'un-general-assembly', ['the Organization'], 'un: Organization'],
  [
    'unless another is named',
    'un-general-assembly',
    ['the World Health Organization is a part of the Organization'],
  ],
  [
    'an acronym that the document defines',
    null,
    ['the Committee on Fisheries (COFI)', 'COFI met'],
    'committee-on-fisheries: COFI',
    'committee-on-fisheries: COFI',
  ],
  ['an acronym of what contains the name', null, ['the Zenda Mission to the United Nations (ZMUN)', 'ZMUN']],
  ['part of a symbol', null, ['the Working Group on Arbitrary Detention (WG)', 'WG.1'], WG],
  [
    'no instrument',
    null,
    ['the Programme of Action and the United Nations Development Programme, the Programme'],
    UNDP,
  ],
  ['without an article', 'human-rights-council', ['of Council members']],
  [
    'before what is said of it, which is no part of a name',
    null,
    ['the Joint Inspection Unit', 'the report of the Unit for 2023', 'informs the Unit on its work'],
    'jiu: Unit',
    'jiu: Unit',
  ],
  ['before its subject', null, ['the Joint Inspection Unit', 'the Unit for Fish', 'the Unit on the sea']],
  [
    'an office of what is called so',
    null,
    ['the Joint Inspection Unit', 'the Chair of the Unit'],
    'chair-of-jiu: Chair of the Unit',
  ],
  [
    'an office that names its organization',
    null,
    ['the Executive Director of the United Nations Environment Programme', 'the Programme'],
    'unep: Programme',
  ],
  ['the start of what a bracket holds', null, ['the African Union-Regional Task Force (AU Force)', 'AU']],
  [
    'another that the text names, where nearly all of the document means one',
    null,
    [
      'the Inland Transport Committee, the Inland Transport Committee, the Inland Transport Committee',
      'the Inland Transport Committee welcomed what the Committee on Fisheries did; the Committee',
    ],
  ],
  ['the start of an acronym', null, ['the African Union-Regional Task Force (AU-RTF)', 'the AU-PSC']],
  [
    'what the organ that speaks has replaced',
    'human-rights-council',
    ['as the Commission decided'],
    'commission-on-human-rights: Commission',
  ],
  [
    'unless the document names another',
    'human-rights-council',
    ['the Peacebuilding Commission', 'the Commission'],
    'un-peacebuilding-commission: Commission',
  ],
  [
    'a representative without the matter',
    null,
    [
      'the Special Representative of the Secretary-General for Haiti',
      'the Special Representative of the Secretary-General and BINUH',
    ],
    'srsg-haiti: Special Representative of the Secretary-General',
  ],
];

for (const [why, issuer, texts, ...found] of TABLE) {
  const body = issuer as OrganizationId | null;
  const shortNames = new ShortNames(
    authority,
    ownOrganizations(body, authority),
    predecessors(body, authority),
  );
  const actual = texts.flatMap(text =>
    shortNames
      .next({ text, mentions: findMentions(text, authority) })
      .mentions.map(({ organization, start, end }) => `${organization}: ${text.slice(start, end)}`),
  );
  t.same(actual, found, why);
}
