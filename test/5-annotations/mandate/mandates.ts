import { findMandates } from '../../../src/5-annotations/mandate/find-mandates.ts';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import { impliedOrganizations } from '../../../src/5-annotations/organization/issuing-body.ts';
import { findMentions } from '../../../src/5-annotations/organization/mention.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { actionOf } from '../../../src/5-annotations/phrase/action.ts';
import { readPhrase } from '../../../src/5-annotations/phrase/phrase.ts';
import type { OrganizationId, UnitId } from '../../../src/model/id.ts';
import type { Mandate } from '../../../src/model/mandate.ts';

const authority = readAuthority(organizations);

/** The mandates of a clause and its lettered parts, as adopted by a body on 20 December 2023. */
export function mandatesIn(
  [text, ...parts]: readonly [string, ...string[]],
  { body = 'un-general-assembly', part = null as string | null } = {},
): Mandate[] {
  const clauses = [text, ...parts].map((said, index) => {
    const phrase = readPhrase(said, 'operative', index > 0);
    return {
      id: (index === 0 ? '1' : `1.${index}`) as UnitId,
      kind: 'operative' as const,
      text: said,
      parent: index === 0 ? null : ('1' as UnitId),
      part: part as UnitId | null,
      phrase,
      action: phrase === null ? null : actionOf(phrase),
    };
  });
  const adoptingBody = body as OrganizationId;
  const known = new Set(impliedOrganizations(adoptingBody, authority));
  const mentions = new Map(clauses.map(({ id, text }) => [id, findMentions(text, authority, known)]));
  return findMandates(clauses, { body: adoptingBody, date: '2023-12-20' }, id => mentions.get(id) ?? []);
}
