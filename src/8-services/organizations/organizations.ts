import type { Queries } from '../../../db/queries/index.ts';
import type {
  OrganizationNameRow,
  OrganizationRow,
} from '../../../db/queries/organizations/organizations.ts';
import { required } from '../documents/require.ts';

export interface OrganizationWithNames {
  readonly row: OrganizationRow;
  readonly acronyms: readonly string[];
  readonly otherNames: readonly string[];
}

/** @throws ServiceError NOT_FOUND */
export async function organizationById(queries: Queries, id: string): Promise<OrganizationWithNames> {
  const row = await requireOrganization(queries, id);
  const [organization] = await organizationsWithNames(queries, [row]);
  return required(organization, 'organization', id);
}

/** @throws ServiceError NOT_FOUND */
export const requireOrganization = async (queries: Queries, id: string): Promise<OrganizationRow> =>
  required(await queries.organizations.byId(id), 'organization', id);

/** Reads the names of a page of organizations at once. */
export async function organizationsWithNames(
  queries: Queries,
  rows: readonly OrganizationRow[],
): Promise<OrganizationWithNames[]> {
  const names = Map.groupBy(
    await queries.organizations.names(rows.map(({ id }) => id)),
    ({ organizationId }) => organizationId,
  );
  return rows.map(row => ({
    row,
    acronyms: namesOfKind(names.get(row.id) ?? [], 'acronym'),
    otherNames: namesOfKind(names.get(row.id) ?? [], 'other'),
  }));
}

const namesOfKind = (names: readonly OrganizationNameRow[], kind: OrganizationNameRow['kind']): string[] =>
  names.filter(name => name.kind === kind).map(({ name }) => name);
