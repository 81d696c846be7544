import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { mandateAddressees, mandateDues, mandates, organizations, units } from '../../schema.ts';
import { follows, idsParameter, keyValues, type Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';

export interface MandateFilters {
  readonly document?: string | undefined;
  /** Id of an organization or an office that is asked. */
  readonly addressee?: string | undefined;
  /** Words among those for who is asked, in any case. */
  readonly addresseeText?: string | undefined;
  readonly asker?: string | undefined;
  readonly action?: string | undefined;
  readonly dueSession?: string | undefined;
  readonly status?: string | undefined;
}

const set = sql.placeholder;
const FILTERS: Readonly<Record<keyof MandateFilters, SQL>> = {
  document: eq(mandates.documentId, set('document')),
  addressee: sql`exists (
    select 1 from ${mandateAddressees}
    where ${mandateAddressees.organizationId} = ${set('addressee')} and ${mandateAddressees.mandateId} = ${mandates.id}
  )`,
  addresseeText: sql`instr(lower(${mandates.addressee} ->> '$.text'), lower(${set('addresseeText')})) > 0`,
  asker: eq(mandates.askerId, set('asker')),
  action: eq(mandates.action, set('action')),
  dueSession: sql`exists (
    select 1 from ${mandateDues}
    where ${mandateDues.kind} = 'session' and ${mandateDues.value} = ${set('dueSession')}
      and ${mandateDues.mandateId} = ${mandates.id}
  )`,
  status: eq(mandates.status, set('status')),
};

/** Mandates, in the order of the data set, and what belongs to a page of them. */
export function mandateQueries(db: Db) {
  const fits = (has: (filter: string) => boolean) =>
    and(...Object.entries(FILTERS).flatMap(([filter, condition]) => (has(filter) ? [condition] : [])));
  const rows = () =>
    db
      .select({ mandate: mandates, askerName: organizations.name })
      .from(mandates)
      .leftJoin(organizations, eq(organizations.id, mandates.askerId));

  const byId = rows()
    .where(eq(mandates.id, set('id')))
    .prepare();
  const list = byShape(has =>
    rows()
      .where(and(fits(has), follows(sql`${mandates.seq}`, sql`${mandates.id}`)))
      .orderBy(asc(mandates.seq), asc(mandates.id))
      .limit(set('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db.select({ total: sql<number>`count(*)` }).from(mandates).where(fits(has)).prepare(),
  );
  const addresseesOf = db
    .select({ addressee: mandateAddressees, name: organizations.name })
    .from(mandateAddressees)
    .innerJoin(organizations, eq(organizations.id, mandateAddressees.organizationId))
    .where(inArray(mandateAddressees.mandateId, idsParameter))
    .orderBy(asc(mandateAddressees.mandateId), asc(mandateAddressees.start))
    .prepare();
  const duesOf = db
    .select()
    .from(mandateDues)
    .where(inArray(mandateDues.mandateId, idsParameter))
    .orderBy(asc(mandateDues.mandateId), asc(mandateDues.ordinal))
    .prepare();
  const clausesOf = db
    .select({ id: units.id, text: units.text })
    .from(units)
    .where(inArray(units.id, idsParameter))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: MandateFilters, { after, limit }: Stretch) =>
      list({ ...filters }).all({ ...filters, ...keyValues(after), limit }),
    count: async (filters: MandateFilters) => count({ ...filters }).get({ ...filters })?.total ?? 0,
    addressees: async (ids: readonly string[]) => addresseesOf.all({ ids: JSON.stringify(ids) }),
    dues: async (ids: readonly string[]) => duesOf.all({ ids: JSON.stringify(ids) }),
    /** The clauses that they stand in. */
    clauses: async (ids: readonly string[]) => clausesOf.all({ ids: JSON.stringify(ids) }),
  };
}

export type MandateRow = NonNullable<Awaited<ReturnType<ReturnType<typeof mandateQueries>['byId']>>>;
