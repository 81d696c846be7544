import type { OrganizationWithNames } from '../../8-services/organizations/organizations.ts';
import { links, orNull } from '../framework/links.ts';
import type { Organization } from '../schemas/organization.ts';

export function organizationView({
  row: { id, name, kind, parentId, successorId },
  acronyms,
  otherNames,
}: OrganizationWithNames): Organization {
  const self = links.organization(id);
  return {
    id,
    name,
    kind,
    acronyms: [...acronyms],
    otherNames: [...otherNames],
    parent: parentId,
    successor: successorId,
    links: {
      self,
      mentions: `${self}/mentions`,
      clauses: `/v1/clauses?organization=${encodeURIComponent(id)}`,
      parent: orNull(links.organization, parentId),
      successor: orNull(links.organization, successorId),
    },
  };
}
