import type { Db } from '../../db.ts';
import type { SQLiteColumn, SQLiteTable } from '../../drizzle.cjs';
import { and, asc, desc, eq, inArray, type SQL, sql } from '../../drizzle.cjs';
import {
  clauses,
  documents,
  lineageSteps,
  seriesMembers,
  shingles,
  units,
  wordingStems,
  wordings,
  wordingUses,
} from '../../schema.ts';
import { TOTAL } from '../list/count.ts';
import { listedTable, listedValues, listParameters } from '../list/value-list.ts';
import { readWordingSizes, type WordingSizes } from './wording-sizes.ts';

/** Which uses of a wording count. */
export interface UseFilters {
  /** Only uses before this day, ISO 8601; null for all. */
  readonly before: string | null;
  /** A clause whose use does not count, by its `seq`; null for none. */
  readonly except: number | null;
}

const { placeholder } = sql;

const isCounted = and(
  sql`(${placeholder('before')} is null or ${wordingUses.date} < ${placeholder('before')})`,
  sql`${wordingUses.seq} is not ${placeholder('except')}`,
);
const isCountedUseOfListed = sql`wording_uses.wording_id = listed.value and ${isCounted}`;

/** The `seq` of the first counted use of a listed wording in the given order. */
const firstUse = (order: SQL) => sql<number>`(
  select seq from wording_uses where ${isCountedUseOfListed} order by ${order} limit 1
)`;

/** The series of the resolution that a use stands in. */
const SERIES = sql<string | null>`(
  select ${seriesMembers.seriesId} from ${clauses}
  inner join ${seriesMembers} on ${seriesMembers.resolutionId} = ${clauses.resolutionId}
  where ${clauses.seq} = wording_uses.seq
)`;

/** The clauses whose texts match a query of the text index. */
const MATCHING_USES = sql`unit_text cross join ${wordingUses} on ${wordingUses.seq} = unit_text.rowid`;
const isMatch = sql`unit_text match ${placeholder('phrase')}`;

const USE = {
  wordingId: wordingUses.wordingId,
  seq: wordingUses.seq,
  date: wordingUses.date,
  body: wordingUses.body,
  text: units.text,
  series: SERIES,
};

/**
 * The condition that a listed key of an index is among those whose posting lists, the shortest first, hold
 * `maxPostings` ids in all: a running total over the lists picks as many as fit.
 */
const isAmongShortest = (key: SQLiteColumn, index: SQLiteTable): SQL => {
  const name = sql.identifier(key.name);
  return sql`${key} in (
    select ${name} from (
      select ${name}, length, sum(length) over (order by length, ${name}) as sum from (
        select ${name}, length(wording_ids) / 4 as length from ${index} where ${name} in ${listedValues}
      )
    ) where sum - length < ${placeholder('maxPostings')}
  )`;
};

/** Wordings, the index that finds similar ones, and the clauses that use them. */
export function wordingQueries(db: Db) {
  const count = db.select(TOTAL).from(wordings).prepare();
  const idsByHash = db
    .select({ id: wordings.id })
    .from(wordings)
    .where(eq(wordings.hash, placeholder('hash')))
    .orderBy(asc(wordings.id))
    .prepare();
  const postingLists = db
    .select({ wordingIds: shingles.wordingIds })
    .from(shingles)
    .where(isAmongShortest(shingles.shingle, shingles))
    .orderBy(sql`length(${shingles.wordingIds})`, asc(shingles.shingle))
    .prepare();
  const stemLists = db
    .select({ stem: wordingStems.stem, wordingIds: wordingStems.wordingIds })
    .from(wordingStems)
    .where(isAmongShortest(wordingStems.stem, wordingStems))
    .orderBy(asc(wordingStems.stem))
    .prepare();
  const representativeUses = db
    .select(USE)
    .from(listedTable)
    .innerJoin(
      wordingUses,
      sql`${wordingUses.seq} = ${firstUse(
        sql`
          ${placeholder('series')} is not null and ${SERIES} is ${placeholder('series')} desc,
          body is ${placeholder('body')} desc, date desc nulls last, seq desc`,
      )}`,
    )
    .innerJoin(units, eq(units.seq, wordingUses.seq))
    .prepare();
  const holding = db
    .select({ id: sql<number>`wording_uses.wording_id` })
    .from(MATCHING_USES)
    .where(and(isMatch, isCounted))
    .groupBy(wordingUses.wordingId)
    .orderBy(
      sql`max(${wordingUses.body} is ${placeholder('body')}) desc`,
      sql`max(${wordingUses.date}) desc nulls last`,
      sql`max(${wordingUses.seq}) desc`,
    )
    .limit(placeholder('most'))
    .prepare();
  const heldIn = db
    .select({
      clauses: sql<number>`count(*)`,
      resolutions: sql<number>`count(distinct ${clauses.resolutionId})`,
      series: sql<number>`count(distinct coalesce(${seriesMembers.seriesId}, ${clauses.resolutionId}))`,
    })
    .from(MATCHING_USES)
    .innerJoin(clauses, eq(clauses.seq, wordingUses.seq))
    .leftJoin(seriesMembers, eq(seriesMembers.resolutionId, clauses.resolutionId))
    .where(and(isMatch, isCounted))
    .prepare();
  const usesByClauses = db
    .select(USE)
    .from(wordingUses)
    .innerJoin(units, eq(units.seq, wordingUses.seq))
    .where(and(inArray(wordingUses.seq, listedValues), isCounted))
    .orderBy(desc(wordingUses.seq))
    .prepare();
  const usage = db
    .select({
      wordingId: sql<number>`listed.value`,
      count: sql<number>`(select count(*) from wording_uses where ${isCountedUseOfListed})`,
      first: firstUse(sql`date nulls last, seq`),
      last: firstUse(sql`date desc nulls last, seq desc`),
    })
    .from(listedTable)
    .prepare();
  const clausesBySeq = db
    .select({
      seq: clauses.seq,
      id: clauses.id,
      label: clauses.label,
      kind: clauses.kind,
      path: clauses.path,
      enumerator: units.enumerator,
      documentId: documents.id,
      symbol: documents.symbol,
      title: documents.title,
      body: documents.body,
      session: documents.session,
      date: documents.date,
    })
    .from(clauses)
    .innerJoin(units, eq(units.id, clauses.id))
    .innerJoin(documents, eq(documents.id, clauses.resolutionId))
    .where(inArray(clauses.seq, listedValues))
    .prepare();
  const uses = db
    .select({ wordingId: wordingUses.wordingId, documentId: clauses.resolutionId, date: wordingUses.date })
    .from(wordingUses)
    .innerJoin(clauses, eq(clauses.seq, wordingUses.seq))
    .where(inArray(wordingUses.wordingId, listedValues))
    .orderBy(asc(wordingUses.seq))
    .prepare();
  const predecessors = db
    .select({ seq: clauses.seq })
    .from(lineageSteps)
    .innerJoin(clauses, eq(clauses.id, lineageSteps.earlierId))
    .where(eq(lineageSteps.laterId, placeholder('clause')))
    .orderBy(asc(clauses.seq))
    .prepare();

  /** The database never changes. */
  let known: WordingSizes | undefined;
  const sizes = (): WordingSizes => {
    known ??= readWordingSizes(db);
    return known;
  };

  return {
    count: async () => count.get()?.total ?? 0,
    /** The ids of the wordings whose words have the given hash. */
    idsByHash: async (hash: number) => idsByHash.all({ hash }).map(({ id }) => id),
    /** The `seq` of the clauses that a clause continues in its series. */
    predecessors: async (clause: string) => predecessors.all({ clause }).map(({ seq }) => seq),
    /**
     * The posting lists of the given shingles: each holds the ids of the wordings that have one shingle. The
     * shortest come first, until they hold `maxPostings` ids in all.
     */
    postingLists: async (shingles: Iterable<number>, maxPostings: number) =>
      postingLists.all({ ...listParameters(shingles), maxPostings }).map(({ wordingIds }) => wordingIds),
    /** The posting lists of stems, the shortest until they hold `maxPostings` ids in all. */
    stems: async (stems: Iterable<string>, maxPostings: number) =>
      stemLists.all({ ...listParameters(stems), maxPostings }),
    /** The number of wordings, of their words on average, and the highest of their ids; of each wording the size. */
    lengths: async () => sizes(),
    /**
     * Of the given wordings, those that have at least `minWords` words and a use before the day; in an order that depends
     * on their words alone, as ids depend on how the data set has come about.
     */
    withMinWords: async (...asked: Parameters<WordingSizes['atLeast']>) => sizes().atLeast(...asked),
    /**
     * For each wording the use that represents it: the series' own, else the body's, and of these the latest.
     */
    representativeUses: async (
      ids: readonly number[],
      {
        before,
        except,
        body,
        series,
      }: UseFilters & { readonly body: string | null; readonly series: string | null },
    ) => representativeUses.all({ ...listParameters(ids), before, except, body, series }),
    /**
     * The ids of the wordings whose texts match a query of the text index; the body's own first, then those
     * used last.
     */
    holding: async (
      phrase: string,
      filters: UseFilters & { readonly body: string | null; readonly most: number },
    ) => holding.all({ phrase, ...filters }).map(({ id }) => id),
    /** In how many clauses a query of the text index matches, and of how many resolutions and series. */
    heldIn: async (phrase: string, { before, except }: UseFilters) =>
      heldIn.get({ phrase, before, except }) ?? { clauses: 0, resolutions: 0, series: 0 },
    /** The counted uses by the clauses with these `seq`. */
    usesByClauses: async (seqs: readonly number[], { before, except }: UseFilters) =>
      usesByClauses.all({ ...listParameters(seqs), before, except }),
    /** For each wording how often it was used, and the `seq` of the first and the last clause that did. */
    usage: async (ids: readonly number[], { before, except }: UseFilters) =>
      usage.all({ ...listParameters(ids), before, except }),
    /** All uses of the given wordings, in the order of the data set. */
    uses: async (ids: readonly number[]) => uses.all(listParameters(ids)),
    clausesBySeq: async (seqs: readonly number[]) => clausesBySeq.all(listParameters(seqs)),
  };
}

type Queries = ReturnType<typeof wordingQueries>;
export type WordingUseRow = Awaited<ReturnType<Queries['usesByClauses']>>[number];
export type HeldIn = Awaited<ReturnType<Queries['heldIn']>>;
export type UsingClauseRow = Awaited<ReturnType<Queries['clausesBySeq']>>[number];
