import type { Db } from '../../db.ts';
import { alias, and, asc, eq, inArray, sql } from '../../drizzle.cjs';
import {
  documents,
  mandates,
  organizations,
  overlapGroupMembers,
  overlapGroups,
  overlaps,
  seriesMembers,
  units,
} from '../../schema.ts';
import { conditionsSet, type FilterConditions, withNumbers } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';
import { listedValues, listParameters } from '../list/value-list.ts';
import { isLatest, MANDATE_FILTERS, type MandateFilters } from './mandates.ts';

export interface OverlapFilters {
  /** Whether the other mandate stands in a resolution of the same series. */
  readonly sameSeries?: boolean | undefined;
  /** Whether no later resolution of the other mandate's series is in the data set. */
  readonly latest?: boolean | undefined;
}

/** Filters of groups by any of their mandates. */
export interface OverlapGroupFilters extends MandateFilters {
  /** Whether its mandates stand in several series. */
  readonly acrossSeries?: boolean | undefined;
}

const { placeholder } = sql;

const OVERLAP_FILTERS: FilterConditions = {
  sameSeries: eq(overlaps.sameSeries, placeholder('sameSeries')),
  latest: sql`${isLatest} = ${placeholder('latest')}`,
};

const isAcrossSeries = sql`(${overlapGroups.series} > 1) = ${placeholder('acrossSeries')}`;

/** The conditions of the filters that are set, all of them on one mandate of the group. */
const groupConditions = (isSet: IsSet) => {
  const ofMandate = conditionsSet(MANDATE_FILTERS, isSet);
  return and(
    isSet('acrossSeries') ? isAcrossSeries : undefined,
    ofMandate &&
      sql`exists (
        select 1 from ${overlapGroupMembers} inner join ${mandates} on ${mandates.id} = ${overlapGroupMembers.mandateId}
        where ${overlapGroupMembers.groupId} = ${overlapGroups.id} and ${ofMandate}
      )`,
  );
};

/** What mandates ask the like, and the groups that they form. */
export function overlapQueries(db: Db) {
  const series = alias(seriesMembers, 'own_series');
  const BRIEF = {
    id: mandates.id,
    seq: mandates.seq,
    clause: mandates.unitId,
    document: mandates.documentId,
    askerId: mandates.askerId,
    askerName: organizations.name,
    action: mandates.action,
    addressee: sql<string>`${mandates.addressee} ->> '$.text'`,
    status: mandates.status,
    text: units.text,
    symbol: documents.symbol,
    title: documents.title,
    body: documents.body,
    session: documents.session,
    date: documents.date,
    series: series.seriesId,
    latest: isLatest,
  };
  const ofMandate = eq(overlaps.mandateId, placeholder('mandate'));
  const list = preparedByFilters(isSet =>
    db
      .select({ overlap: overlaps, other: BRIEF })
      .from(overlaps)
      .innerJoin(mandates, eq(mandates.id, overlaps.otherId))
      .innerJoin(units, eq(units.id, mandates.unitId))
      .innerJoin(documents, eq(documents.id, mandates.documentId))
      .leftJoin(organizations, eq(organizations.id, mandates.askerId))
      .leftJoin(series, eq(series.resolutionId, mandates.documentId))
      .where(and(ofMandate, conditionsSet(OVERLAP_FILTERS, isSet), followsKey(overlaps.ordinal)))
      .orderBy(asc(overlaps.ordinal))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db
      .select(TOTAL)
      .from(overlaps)
      .innerJoin(mandates, eq(mandates.id, overlaps.otherId))
      .where(and(ofMandate, conditionsSet(OVERLAP_FILTERS, isSet)))
      .prepare(),
  );
  const groups = preparedByFilters(isSet =>
    db
      .select()
      .from(overlapGroups)
      .where(and(groupConditions(isSet), followsKey(overlapGroups.seq)))
      .orderBy(asc(overlapGroups.seq))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const groupCount = preparedByFilters(isSet =>
    db.select(TOTAL).from(overlapGroups).where(groupConditions(isSet)).prepare(),
  );
  const members = db
    .select({ group: overlapGroupMembers.groupId, mandate: BRIEF })
    .from(overlapGroupMembers)
    .innerJoin(mandates, eq(mandates.id, overlapGroupMembers.mandateId))
    .innerJoin(units, eq(units.id, mandates.unitId))
    .innerJoin(documents, eq(documents.id, mandates.documentId))
    .leftJoin(organizations, eq(organizations.id, mandates.askerId))
    .leftJoin(series, eq(series.resolutionId, mandates.documentId))
    .where(inArray(overlapGroupMembers.groupId, listedValues))
    .orderBy(asc(mandates.seq), asc(mandates.id))
    .prepare();

  return {
    /** The mandates that ask the like of a mandate, the most similar first. */
    list: async ({ mandate, ...filters }: OverlapFilters & { readonly mandate: string }, page: KeysetPage) =>
      list(filters).all({ ...withNumbers(filters), mandate, ...pageParameters(page) }),
    count: async ({ mandate, ...filters }: OverlapFilters & { readonly mandate: string }) =>
      count(filters).get({ ...withNumbers(filters), mandate })?.total ?? 0,
    /** Groups of mandates, the largest first. */
    groups: async (filters: OverlapGroupFilters, page: KeysetPage) =>
      groups(filters).all({ ...withNumbers(filters), ...pageParameters(page) }),
    groupCount: async (filters: OverlapGroupFilters) =>
      groupCount(filters).get({ ...withNumbers(filters) })?.total ?? 0,
    /** The mandates of the given groups, in the order of the data set. */
    members: async (groups: readonly string[]) => members.all(listParameters(groups)),
  };
}

type Queries = ReturnType<typeof overlapQueries>;
export type OverlapRow = Awaited<ReturnType<Queries['list']>>[number];
export type OverlapGroupRow = Awaited<ReturnType<Queries['groups']>>[number];
export type OverlapMemberRow = Awaited<ReturnType<Queries['members']>>[number];
export type MandateInBrief = OverlapRow['other'];
