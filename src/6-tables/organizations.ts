import type { Row, Rows } from '../../db/insert.ts';
import type { Authority } from '../5-annotations/organization/authority.ts';
import type { Organization } from '../model/organization.ts';

/** The rows that the authority file makes: every organization, and every name by which one looks for it. */
export const organizationRowsOf = ({ organizations }: Pick<Authority, 'organizations'>): Rows => ({
  organizations: organizations.map(({ id, name, kind, parent, successor }) => ({
    id,
    name,
    kind,
    parentId: parent,
    successorId: successor,
  })),
  organizationNames: organizations.flatMap(nameRows),
});

/** A name stands once, as the first thing that it is. */
function nameRows({ id, name, acronyms, otherNames }: Organization): Row<'organizationNames'>[] {
  const kinds = new Map<string, Row<'organizationNames'>['kind']>();
  for (const other of otherNames) kinds.set(other, 'other');
  for (const acronym of acronyms) kinds.set(acronym, 'acronym');
  kinds.set(name, 'name');
  return [...kinds].map(([spelling, kind]) => ({ organizationId: id, name: spelling, kind }));
}
