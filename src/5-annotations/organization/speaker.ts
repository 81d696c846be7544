import type { OrganizationId } from '../../model/id.ts';
import type { Authority } from './authority.ts';

/** The organ whose document it is, as an organization; null where the authority file has none of that name. */
export const speakerOf = (body: string | null, { organizations }: Authority): OrganizationId | null =>
  organizations.find(({ name }) => name === body)?.id ?? null;

/**
 * Whom an organ means by a short name from the start: in the mouth of the IOM Council, "the Director General" is that of
 * IOM, in the General Assembly's "the Secretariat" that of the United Nations.
 */
export function knownToSpeaker(
  speaker: OrganizationId | null,
  { organizations, byId }: Authority,
): OrganizationId[] {
  const own = speaker && byId.get(speaker);
  if (!own) return [];
  const family = [own.id, own.parent];
  return organizations
    .filter(({ kind, parent }) => OWN.has(kind) && parent !== null && family.includes(parent))
    .map(({ id }) => id);
}

const OWN: ReadonlySet<string> = new Set(['office-holder', 'principal-organ']);
