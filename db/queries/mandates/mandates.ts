import type { Db } from '../../db.ts';
import { and, asc, eq, inArray, type SQL, sql } from '../../drizzle.cjs';
import {
  documents,
  mandateAddressees,
  mandateDues,
  mandates,
  organizations,
  seriesMembers,
  units,
} from '../../schema.ts';
import { ADOPTED_WITHIN } from '../documents/documents.ts';
import { conditionsSet, equalTo, type FilterConditions, withNumbers } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparedByFilters } from '../list/prepared-by-filters.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

export interface MandateFilters {
  readonly document?: string | undefined;
  /** Id of an organization or an office among the addressees. */
  readonly addressee?: string | undefined;
  /** Part of the words that name the addressees, in any ASCII case. */
  readonly addresseeText?: string | undefined;
  /** Id of a group of States among the addressees. */
  readonly addresseeGroup?: string | undefined;
  /** Id of the body that asks. */
  readonly asker?: string | undefined;
  readonly action?: string | undefined;
  readonly dueSession?: string | undefined;
  readonly status?: string | undefined;
  /** Whether no later resolution of its series is in the data set. */
  readonly latest?: boolean | undefined;
  readonly adoptedFrom?: string | undefined;
  readonly adoptedTo?: string | undefined;
  /** Whether something is due on one of the days from `dueFrom` to `dueTo`, which are both given then. */
  readonly dueWithin?: true | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
}

const { placeholder } = sql;

/** Whether a mandate's resolution is the last of its series that was adopted, or in no series: 1 or 0. */
export const isLatest = sql<number>`not exists (
  select 1 from ${seriesMembers}
  where ${seriesMembers.resolutionId} = ${mandates.documentId} and not ${seriesMembers.latest}
)`;

const isOfDocument = (condition: SQL): SQL =>
  sql`exists (select 1 from ${documents} where ${documents.id} = ${mandates.documentId} and ${condition})`;

/** The conditions of the filters, on `mandates`. */
export const MANDATE_FILTERS: FilterConditions = {
  ...equalTo({
    document: mandates.documentId,
    asker: mandates.askerId,
    action: mandates.action,
    status: mandates.status,
  }),
  addressee: sql`exists (
    select 1 from ${mandateAddressees}
    where ${mandateAddressees.organizationId} = ${placeholder('addressee')}
      and ${mandateAddressees.mandateId} = ${mandates.id}
  )`,
  addresseeText: sql`
    instr(lower(${mandates.addressee} ->> '$.text'), lower(${placeholder('addresseeText')})) > 0`,
  addresseeGroup: sql`exists (
    select 1 from json_each(${mandates.groups}) as named
    where named.value ->> '$.group' = ${placeholder('addresseeGroup')}
  )`,
  dueSession: sql`exists (
    select 1 from ${mandateDues}
    where ${mandateDues.kind} = 'session' and ${mandateDues.value} = ${placeholder('dueSession')}
      and ${mandateDues.mandateId} = ${mandates.id}
  )`,
  latest: sql`${isLatest} = ${placeholder('latest')}`,
  adoptedFrom: isOfDocument(ADOPTED_WITHIN.adoptedFrom),
  adoptedTo: isOfDocument(ADOPTED_WITHIN.adoptedTo),
  // "2025-03" lies between "2025-03-31" and "2025-03-01": from its first day, which sorts behind it, to its last.
  dueWithin: sql`exists (
    select 1 from ${mandateDues}
    where ${mandateDues.mandateId} = ${mandates.id} and ${mandateDues.kind} in ('date', 'month', 'year')
      and ${mandateDues.value} || '-99' >= ${placeholder('dueFrom')}
      and ${mandateDues.value} <= ${placeholder('dueTo')}
  )`,
};

/** Mandates, in the order of the data set, and what belongs to a page of them. */
export function mandateQueries(db: Db) {
  const rows = () =>
    db
      .select({ mandate: mandates, askerName: organizations.name, latest: isLatest })
      .from(mandates)
      .leftJoin(organizations, eq(organizations.id, mandates.askerId));

  const byId = rows()
    .where(eq(mandates.id, placeholder('id')))
    .prepare();
  const list = preparedByFilters(isSet =>
    rows()
      .where(and(conditionsSet(MANDATE_FILTERS, isSet), followsKey(mandates.seq, mandates.id)))
      .orderBy(asc(mandates.seq), asc(mandates.id))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(mandates).where(conditionsSet(MANDATE_FILTERS, isSet)).prepare(),
  );
  const countOfAddressee = db
    .select({ total: sql<number>`count(distinct ${mandateAddressees.mandateId})` })
    .from(mandateAddressees)
    .where(eq(mandateAddressees.organizationId, placeholder('organization')))
    .prepare();
  const addressees = db
    .select({ addressee: mandateAddressees, name: organizations.name })
    .from(mandateAddressees)
    .innerJoin(organizations, eq(organizations.id, mandateAddressees.organizationId))
    .where(inArray(mandateAddressees.mandateId, listedValues))
    .orderBy(asc(mandateAddressees.mandateId), asc(mandateAddressees.start))
    .prepare();
  const dues = db
    .select()
    .from(mandateDues)
    .where(inArray(mandateDues.mandateId, listedValues))
    .orderBy(asc(mandateDues.mandateId), asc(mandateDues.ordinal))
    .prepare();
  const clauseTexts = db
    .select({ id: units.id, text: units.text })
    .from(units)
    .where(inArray(units.id, listedValues))
    .prepare();

  return {
    byId: async (id: string) => byId.get({ id }),
    list: async (filters: MandateFilters, page: KeysetPage) =>
      list(filters).all({ ...withNumbers(filters), ...pageParameters(page) }),
    count: async (filters: MandateFilters) => count(filters).get({ ...withNumbers(filters) })?.total ?? 0,
    /** How many have an organization or office among their addressees, without reading any of them. */
    countOfAddressee: async (organization: string) => countOfAddressee.get({ organization })?.total ?? 0,
    addressees: async (ids: readonly string[]) => addressees.all(listParameters(ids)),
    dues: async (ids: readonly string[]) => dues.all(listParameters(ids)),
    /** The texts of the clauses with these ids. */
    clauseTexts: async (clauseIds: readonly string[]) => clauseTexts.all(listParameters(clauseIds)),
  };
}

export type MandateRow = NonNullable<Awaited<ReturnType<ReturnType<typeof mandateQueries>['byId']>>>;
