import type { Queries } from '../../../db/queries/index.ts';
import type {
  OrganizationNameRow,
  OrganizationRow,
} from '../../../db/queries/organizations/organizations.ts';
import { links, orNull } from '../framework/links.ts';
import type { Organization } from '../schemas/organization.ts';

export async function organizationViews(
  queries: Queries,
  rows: readonly OrganizationRow[],
): Promise<Organization[]> {
  const names = Map.groupBy(
    await queries.organizations.names(rows.map(row => row.id)),
    ({ organizationId }) => organizationId,
  );
  return rows.map(({ id, name, kind, parentId, successorId }) => {
    const named = names.get(id) ?? [];
    const self = links.organization(id);
    return {
      id,
      name,
      kind,
      acronyms: ofKind(named, 'acronym'),
      otherNames: ofKind(named, 'other'),
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
  });
}

const ofKind = (names: readonly OrganizationNameRow[], wanted: OrganizationNameRow['kind']): string[] =>
  names.filter(({ kind }) => kind === wanted).map(({ name }) => name);
