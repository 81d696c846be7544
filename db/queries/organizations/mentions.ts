import type { Db } from '../../db.ts';
import { and, asc, eq, type SQL, sql } from '../../drizzle.cjs';
import { documents, mentions, organizations, units } from '../../schema.ts';
import { type ContainingDocument, containedIn, fromDocumentOfKey } from '../documents/across.ts';
import { allOf } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';

/** A mention, with the name of the organization. */
export const MENTION = {
  unitId: mentions.unitId,
  start: mentions.start,
  end: mentions.end,
  text: mentions.text,
  ranges: mentions.ranges,
  organizationId: mentions.organizationId,
  organizationName: organizations.name,
};

export interface MentionFilters extends ContainingDocument {
  readonly organization?: string | undefined;
  /** The kind of the unit that has the mention. */
  readonly kind?: string | undefined;
}

const { placeholder } = sql;

/** Mentions of organizations, in the order of the data set. */
export function mentionQueries(db: Db) {
  const row = { ...MENTION, seq: mentions.seq, unitKind: units.kind, documentId: units.documentId };
  const isNamed = eq(organizations.id, mentions.organizationId);
  const follows = followsKey(mentions.seq, mentions.start, mentions.organizationId);
  // Those of an organization have an index in the order of the list.
  const ofOrganization = preparedByFilters(isSet =>
    db
      .select(row)
      .from(mentions)
      .crossJoin(units)
      .crossJoin(documents)
      .innerJoin(organizations, isNamed)
      .where(and(follows, conditions(isSet)))
      .orderBy(asc(mentions.seq), asc(mentions.start))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  // The others are found document by document, and unit by unit.
  const ofAll = preparedByFilters(isSet =>
    db
      .select(row)
      .from(documents)
      .crossJoin(units)
      .crossJoin(mentions)
      .innerJoin(organizations, isNamed)
      .where(and(follows, fromDocumentOfKey, conditions(isSet)))
      .orderBy(asc(documents.seq), asc(units.position), asc(mentions.start), asc(mentions.organizationId))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(mentions).crossJoin(units).crossJoin(documents).where(conditions(isSet)).prepare(),
  );

  return {
    list: async (filters: MentionFilters, page: KeysetPage) =>
      (filters.organization === undefined ? ofAll : ofOrganization)(filters).all({
        ...filters,
        ...pageParameters(page),
      }),
    count: async (filters: MentionFilters) => count(filters).get({ ...filters })?.total ?? 0,
  };
}

const conditions = (isSet: IsSet): SQL =>
  allOf([
    sql`${units.id} = ${mentions.unitId} and ${documents.id} = ${units.documentId}`,
    containedIn(isSet),
    isSet('organization') && eq(mentions.organizationId, placeholder('organization')),
    isSet('kind') && eq(units.kind, placeholder('kind')),
  ]);
