import type { Row, Rows } from '../../db/insert.ts';
import type { Organization } from '../model/organization.ts';

/** The rows of the authority file: each organization, and each name that people may look it up by. */
export const organizationRows = (organizations: readonly Organization[]): Rows => ({
  organizations: organizations.map(({ id, name, kind, parent, successor }) => ({
    id,
    name,
    kind,
    parentId: parent,
    successorId: successor,
  })),
  organizationNames: organizations.flatMap(nameRows),
});

/** One row for each spelling: one that is several kinds of name counts as the name, then as an acronym. */
function nameRows({ id, name, acronyms, otherNames }: Organization): Row<'organizationNames'>[] {
  const kindOf = new Map<string, Row<'organizationNames'>['kind']>();
  for (const other of otherNames) kindOf.set(other, 'other');
  for (const acronym of acronyms) kindOf.set(acronym, 'acronym');
  kindOf.set(name, 'name');
  return [...kindOf].map(([spelling, kind]) => ({ organizationId: id, name: spelling, kind }));
}
