import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { organizationNames, organizations } from '../../schema.ts';
import { idsParameter, type Stretch, withPattern } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface OrganizationFilters {
  readonly kind?: string | undefined;
  /** Part of a name or an acronym. */
  readonly q?: string | undefined;
}

const set = sql.placeholder;
const HAS_NAME = sql`exists (
  select 1 from organization_names as known
  where known.organization_id = ${organizations.id} and known.name like ${set('q')} escape '\\'
)`;

/** Organizations, by their ids. */
export function organizationQueries(db: Db) {
  const fits = (has: (filter: string) => boolean) =>
    and(has('kind') ? eq(organizations.kind, set('kind')) : undefined, has('q') ? HAS_NAME : undefined);

  const byId = db
    .select()
    .from(organizations)
    .where(eq(organizations.id, set('id')))
    .prepare();
  const list = byShape(has =>
    db
      .select()
      .from(organizations)
      .where(and(fits(has), gt(organizations.id, set('after'))))
      .orderBy(asc(organizations.id))
      .limit(set('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db.select({ total: sql<number>`count(*)` }).from(organizations).where(fits(has)).prepare(),
  );
  const namesOf = db
    .select()
    .from(organizationNames)
    .where(inArray(organizationNames.organizationId, idsParameter))
    .orderBy(asc(organizationNames.organizationId), asc(organizationNames.name))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: OrganizationFilters, { after: [after], limit }: Stretch) =>
      list({ ...filters }).all({ ...withPattern(filters), after, limit }),
    count: async (filters: OrganizationFilters) =>
      count({ ...filters }).get({ ...withPattern(filters) })?.total ?? 0,
    names: async (ids: readonly string[]) => namesOf.all({ ids: JSON.stringify(ids) }),
  };
}

type Queries = ReturnType<typeof organizationQueries>;
export type OrganizationRow = NonNullable<Awaited<ReturnType<Queries['byId']>>>;
export type OrganizationNameRow = Awaited<ReturnType<Queries['names']>>[number];
