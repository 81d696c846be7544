import type { Db } from '../../db.ts';
import { and, eq, type SQL, sql } from '../../drizzle.cjs';
import { clauses, documents, mentions, searchProfiles, searchTexts, units } from '../../schema.ts';
import { ADOPTED_WITHIN } from '../documents/documents.ts';
import { allOf, among, conditionsSet, isAmong, type OneOrMore, withLists } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { preparePlain } from '../list/plain-rows.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';
import { hitDetails } from './hit-details.ts';
import { markedTexts } from './marked-texts.ts';
import weights from './weights.json' with { type: 'json' };

export interface SearchFilters {
  /** An FTS5 query. */
  readonly q: string;
  readonly kind?: OneOrMore<string>;
  readonly type?: OneOrMore<string>;
  readonly body?: OneOrMore<string>;
  readonly session?: OneOrMore<string>;
  readonly year?: OneOrMore<number>;
  readonly action?: OneOrMore<string>;
  readonly phrase?: OneOrMore<string>;
  readonly document?: OneOrMore<string>;
  readonly organization?: OneOrMore<string>;
  readonly adoptedFrom?: string | undefined;
  readonly adoptedTo?: string | undefined;
}

const { placeholder } = sql;
const PROFILE_COLUMNS = {
  kind: searchProfiles.kind,
  type: searchProfiles.type,
  body: searchProfiles.body,
  session: searchProfiles.session,
  year: searchProfiles.year,
  action: searchProfiles.action,
};
const PROFILE_FILTERS = among(PROFILE_COLUMNS);

/** What hits are ordered by. */
export interface HitKey {
  readonly rank: number;
  readonly seq: number;
}

/** A key that sorts before that of every hit. */
export const BEFORE_ALL_HITS: readonly number[] = [Number.NEGATIVE_INFINITY, 0];

/** Full-text search over titles, headings and units, the best match first. */
export function searchQueries(db: Db) {
  const ranking = preparedByFilters(isSet =>
    preparePlain(
      db,
      db
        .select({ seq: sql<number>`seq`, rank: sql<number>`rank` })
        .from(sql`(${ranked(isSet)}) as ranked`)
        .where(followsKey(sql`rank`, sql`seq`))
        .orderBy(sql`rank`, sql`seq`)
        .limit(PAGE_LIMIT),
    ),
  );
  const count = preparedByFilters(isSet => db.select(TOTAL).from(matches(isSet)).prepare());
  const profiles = preparedByFilters(isSet =>
    db
      .select({ ...PROFILE_COLUMNS, count: sql<number>`counted.number` })
      .from(
        sql`(
          select ${searchTexts.profileId} as id, count(*) as number from ${matches(isSet)} group by 1
        ) as counted`,
      )
      .innerJoin(searchProfiles, eq(searchProfiles.id, sql`counted.id`))
      .prepare(),
  );
  const [detailOf, marksOf] = [hitDetails(db), markedTexts(db)];
  const documentsWith = db
    .select({ id: sql<string>`distinct ${searchTexts.documentId}` })
    .from(sql`unit_text cross join ${searchTexts} on ${searchTexts.seq} = unit_text.rowid`)
    .innerJoin(documents, eq(documents.id, searchTexts.documentId))
    .where(sql`unit_text match ${placeholder('q')} and ${IS_NO_DRAFT}`)
    .limit(PAGE_LIMIT)
    .prepare();
  const textsWith = db
    .select({ documentId: documents.id, date: documents.date, text: units.text })
    .from(sql`unit_text`)
    .innerJoin(units, eq(units.seq, sql`unit_text.rowid`))
    .innerJoin(documents, eq(documents.id, units.documentId))
    .where(sql`unit_text match ${placeholder('q')} and ${IS_NO_DRAFT}`)
    .limit(PAGE_LIMIT)
    .prepare();

  const keys = async (filters: SearchFilters, page: KeysetPage): Promise<HitKey[]> =>
    ranking(filters).all({ ...parametersOf(filters), ...pageParameters(page) });

  async function byKeys({ q }: Pick<SearchFilters, 'q'>, keys: readonly HitKey[]) {
    const marks = marksOf(
      q,
      keys.map(({ seq }) => seq),
    );
    return keys.flatMap(({ seq, rank }) => {
      const [detail, marked] = [detailOf(seq), marks.get(seq)];
      return detail && marked ? [{ ...detail, seq, rank, marked }] : [];
    });
  }

  return {
    /** The keys of a page of hits. */
    keys,
    /**
     * Hits by their keys, each with its text twice in `marked`: with marks around the words that match as
     * they are written, and around the words whose stems match.
     */
    byKeys,
    list: async (filters: SearchFilters, page: KeysetPage) => byKeys(filters, await keys(filters, page)),
    /** The ids of the first documents, drafts left out, with a text that matches an FTS5 query. */
    documentsWith: async (q: string, limit: number) => documentsWith.all({ q, limit }).map(({ id }) => id),
    /** The first units whose text matches an FTS5 query, with their documents; those of drafts are left out. */
    textsWith: async (q: string, limit: number) => textsWith.all({ q, limit }),
    count: async (filters: SearchFilters) => count(filters).get(parametersOf(filters))?.total ?? 0,
    /** The profiles that hits have, with the number of hits of each. */
    profiles: async (filters: SearchFilters) => profiles(filters).all(parametersOf(filters)),
  };
}

type Queries = ReturnType<typeof searchQueries>;
export type SearchRow = Awaited<ReturnType<Queries['list']>>[number];
export type ProfileRow = Awaited<ReturnType<Queries['profiles']>>[number];

const isOfDocument = (condition: SQL): SQL =>
  sql`exists (select 1 from ${documents} where ${documents.id} = ${searchTexts.documentId} and ${condition})`;

const parametersOf = ({ q, adoptedFrom, adoptedTo, ...filters }: SearchFilters) => ({
  q,
  adoptedFrom,
  adoptedTo,
  ...withLists(filters),
});

/** As `isDraftSymbol` tells them. */
const IS_NO_DRAFT = and(
  ...['*/L.[0-9]*', '*/D[RD].[0-9]*', 'S/[12][09][0-9][0-9]/[0-9]*'].map(
    pattern => sql`${documents.symbol} not glob ${pattern}`,
  ),
);

/** A lower rank is better. The limit keeps SQLite from working out each rank several times. */
const ranked = (isSet: IsSet): SQL => sql`
  select unit_text.rowid as seq, bm25(unit_text) * ${WEIGHT} as rank from ${matches(isSet)} limit -1`;

const WEIGHT = sql`case ${searchTexts.kind} ${sql.join(
  Object.entries(weights).map(([kind, weight]) => sql.raw(`when '${kind}' then ${weight}`)),
  sql` `,
)} end`;

const HAS_PHRASE = sql`exists (
  select 1 from ${clauses}
  where ${clauses.seq} = ${searchTexts.seq} and ${isAmong(sql`${clauses.phrase} collate nocase`, 'phrase')}
)`;
const MENTIONS_ORGANIZATION = sql`exists (
  select 1 from ${mentions}
  where ${and(isAmong(mentions.organizationId, 'organization'), eq(mentions.seq, searchTexts.seq))}
)`;

/**
 * Joins and conditions of the texts that match. The text index drives the query, whatever else narrows it.
 */
function matches(isSet: IsSet): SQL {
  const ofProfile = conditionsSet(PROFILE_FILTERS, isSet);
  return sql`
    unit_text cross join ${searchTexts} on ${searchTexts.seq} = unit_text.rowid
    ${ofProfile ? sql`cross join ${searchProfiles} on ${searchProfiles.id} = ${searchTexts.profileId}` : sql``}
    where ${allOf([
      sql`unit_text match ${placeholder('q')}`,
      ofProfile ?? false,
      isSet('document') && isAmong(searchTexts.documentId, 'document'),
      isSet('phrase') && HAS_PHRASE,
      isSet('organization') && MENTIONS_ORGANIZATION,
      isSet('adoptedFrom') && isOfDocument(ADOPTED_WITHIN.adoptedFrom),
      isSet('adoptedTo') && isOfDocument(ADOPTED_WITHIN.adoptedTo),
    ])}`;
}
