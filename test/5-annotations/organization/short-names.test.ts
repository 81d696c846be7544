import t from 'tap';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import { findMentions } from '../../../src/5-annotations/organization/mention.ts';
import file from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { ShortNames } from '../../../src/5-annotations/organization/short-names.ts';
import type { OrganizationId } from '../../../src/model/id.ts';

const authority = readAuthority(file);

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
  ['without an article', 'human-rights-council', ['of Council members']],
];

for (const [why, issuer, texts, ...found] of TABLE) {
  const shortNames = new ShortNames(authority, issuer as OrganizationId | null);
  const actual = texts.flatMap(text =>
    shortNames
      .next(text, findMentions(text, authority))
      .map(({ organization, start, end }) => `${organization}: ${text.slice(start, end)}`),
  );
  t.same(actual, found, why);
}
