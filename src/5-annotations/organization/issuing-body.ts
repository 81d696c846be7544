import type { OrganizationId } from '../../model/id.ts';
import { bodyNamed } from '../../references/body.ts';
import type { Authority } from './authority.ts';

/**
 * The organization of the authority file that issued a document.
 *
 * @param name the body as the document names it, in any of its names that mean it alone
 * @returns null if the authority file has no organization of that name
 */
export function issuingBody(name: string | null, { byName }: Authority): OrganizationId | null {
  const names = name === null ? [] : [name, ...(bodyNamed(name)?.names ?? [])];
  return names.flatMap(each => byName.get(each) ?? [])[0] ?? null;
}

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
  const parents = [issuer.id, issuer.parent, issuer.servedBy];
  return organizations
    .filter(({ kind, parent }) => IMPLIED_KINDS.has(kind) && parent !== null && parents.includes(parent))
    .map(({ id }) => id);
}

/**
 * The organizations that a body's documents may call by the end of their names from the start: the body
 * itself ("the Council"), the office that serves it and its head ("the High Commissioner"), and the
 * organization that it belongs to ("the Organization").
 */
export function ownOrganizations(
  body: OrganizationId | null,
  { organizations, byId }: Authority,
): OrganizationId[] {
  const issuer = body && byId.get(body);
  if (!issuer) return [];
  const { servedBy } = issuer;
  const heads = organizations.filter(({ kind, parent }) => kind === 'office-holder' && parent === servedBy);
  const whole = outermost(issuer.id, byId);
  return [issuer.id, ...(servedBy === null ? [] : [servedBy, ...heads.map(({ id }) => id)]), whole];
}

/** The organs that a body has replaced, which its documents go on citing: "Governing Council resolution 26/8". */
export const predecessors = (body: OrganizationId | null, { organizations }: Authority): OrganizationId[] =>
  organizations.filter(({ successor }) => body !== null && successor === body).map(({ id }) => id);

/** The organization that an organ belongs to; the system of the United Nations is none. */
function outermost(id: OrganizationId, byId: Authority['byId']): OrganizationId {
  const { parent = null } = byId.get(id) ?? {};
  return parent === null || byId.get(parent)?.kind === 'network' ? id : outermost(parent, byId);
}

const IMPLIED_KINDS: ReadonlySet<string> = new Set(['office-holder', 'principal-organ']);
