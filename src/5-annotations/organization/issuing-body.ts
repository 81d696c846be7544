import type { OrganizationId } from '../../model/id.ts';
import type { Authority } from './authority.ts';

/**
 * The organization of the authority file that issued a document.
 *
 * @param name the body as the document names it
 * @returns null if the authority file has no organization of that name
 */
export const issuingBody = (name: string | null, { organizations }: Authority): OrganizationId | null =>
  organizations.find(organization => organization.name === name)?.id ?? null;

/**
 * The organizations that a body's documents refer to by a short name from the start: in one of the IOM
 * Council, "the Director General" is that of IOM; in one of the General Assembly, "the Secretariat" is that
 * of the United Nations.
 */
export function impliedOrganizations(
  body: OrganizationId | null,
  { organizations, byId }: Authority,
): OrganizationId[] {
  const issuer = body && byId.get(body);
  if (!issuer) return [];
  const parents = [issuer.id, issuer.parent];
  return organizations
    .filter(({ kind, parent }) => IMPLIED_KINDS.has(kind) && parent !== null && parents.includes(parent))
    .map(({ id }) => id);
}

const IMPLIED_KINDS: ReadonlySet<string> = new Set(['office-holder', 'principal-organ']);
