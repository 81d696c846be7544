import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { clauses, documents, lineageSteps, shingles, units, wordings, wordingUses } from '../../schema.ts';
import { idsParameter } from '../list/paging.ts';

/** Which uses of a wording count. */
export interface UseFilters {
  /** Those before this day, ISO 8601; null for all. */
  readonly before: string | null;
  /** All but this clause, by its place in the data set; null for none. */
  readonly except: number | null;
}

const set = sql.placeholder;

const counts = and(
  sql`(${set('before')} is null or ${wordingUses.date} < ${set('before')})`,
  sql`${wordingUses.seq} is not ${set('except')}`,
);

const toldUse = {
  wordingId: wordingUses.wordingId,
  seq: wordingUses.seq,
  date: wordingUses.date,
  body: wordingUses.body,
  text: units.text,
};

/** Wordings, what they are known by, and their uses. */
export function wordingQueries(db: Db) {
  const count = db.select({ total: sql<number>`count(*)` }).from(wordings).prepare();
  const withHash = db
    .select({ id: wordings.id })
    .from(wordings)
    .where(eq(wordings.hash, set('hash')))
    .orderBy(asc(wordings.id))
    .prepare();
  const knownBy = db
    .select({ wordingIds: shingles.wordingIds })
    .from(shingles)
    .where(
      sql`${shingles.shingle} in (
        select shingle from (
          select shingle, length, sum(length) over (order by length, shingle) as sum from (
            select shingle, length(wording_ids) / 4 as length from shingles where shingle in ${idsParameter}
          )
        ) where sum - length < ${set('most')}
      )`,
    )
    .orderBy(sql`length(${shingles.wordingIds})`, asc(shingles.shingle))
    .prepare();
  const ofLength = db
    .select({ id: wordings.id, words: wordings.words })
    .from(wordings)
    .where(
      and(
        inArray(wordings.id, idsParameter),
        gte(wordings.words, set('least')),
        sql`(${set('before')} is null or ${wordings.firstDate} < ${set('before')})`,
      ),
    )
    .prepare();
  const told = db
    .select(toldUse)
    .from(sql`json_each(${set('ids')}) as wanted`)
    .innerJoin(
      wordingUses,
      sql`${wordingUses.seq} = (
        select seq from wording_uses where wording_uses.wording_id = wanted.value and ${counts}
        order by body is ${set('body')} desc, date desc nulls last, seq desc limit 1
      )`,
    )
    .innerJoin(units, eq(units.seq, wordingUses.seq))
    .prepare();
  const usesAt = db
    .select(toldUse)
    .from(wordingUses)
    .innerJoin(units, eq(units.seq, wordingUses.seq))
    .where(and(inArray(wordingUses.seq, idsParameter), counts))
    .orderBy(desc(wordingUses.seq))
    .prepare();
  const usesOf = (order: ReturnType<typeof sql>) => sql<number>`(
    select seq from wording_uses where wording_uses.wording_id = wanted.value and ${counts} order by ${order} limit 1
  )`;
  const usage = db
    .select({
      wordingId: sql<number>`wanted.value`,
      count: sql<number>`(select count(*) from wording_uses where wording_uses.wording_id = wanted.value and ${counts})`,
      first: usesOf(sql`date nulls last, seq`),
      last: usesOf(sql`date desc nulls last, seq desc`),
    })
    .from(sql`json_each(${set('ids')}) as wanted`)
    .prepare();
  const clausesAt = db
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
    .where(inArray(clauses.seq, idsParameter))
    .prepare();

  const continuedBy = db
    .select({ seq: clauses.seq })
    .from(lineageSteps)
    .innerJoin(clauses, eq(clauses.id, lineageSteps.earlierId))
    .where(eq(lineageSteps.laterId, set('clause')))
    .orderBy(asc(clauses.seq))
    .prepare();

  return {
    count: async () => count.get()?.total ?? 0,
    /** Wordings of the same words. */
    withHash: async (hash: number) => withHash.all({ hash }).map(({ id }) => id),
    /** The clauses that a clause continues in its series, by their places in the data set. */
    continuedBy: async (clause: string) => continuedBy.all({ clause }).map(({ seq }) => seq),
    /** Lists of wordings that are known by the given shingles, the shorter first, until they have `most` wordings in all. */
    knownBy: async (shingles: Iterable<number>, most: number) =>
      knownBy.all({ ids: JSON.stringify([...shingles]), most }).map(({ wordingIds }) => wordingIds),
    /** Those that have at least so many words, and a use before the day. */
    ofLength: async (ids: Iterable<number>, of: { readonly least: number; readonly before: string | null }) =>
      ofLength.all({ ids: JSON.stringify([...ids]), ...of }),
    /** The use by which each is told of: the body's own, if it has one, and the latest of these. */
    told: async (ids: readonly number[], of: UseFilters & { readonly body: string | null }) =>
      told.all({ ids: JSON.stringify(ids), ...of }),
    /** The uses by the clauses at these places that count. */
    usesAt: async (seqs: readonly number[], of: UseFilters) =>
      usesAt.all({ ids: JSON.stringify(seqs), before: of.before, except: of.except }),
    /** How often each was used, and where first and last. */
    usage: async (ids: readonly number[], of: UseFilters) =>
      usage.all({ ids: JSON.stringify(ids), before: of.before, except: of.except }),
    /** Clauses by their places in the data set. */
    clausesAt: async (seqs: readonly number[]) => clausesAt.all({ ids: JSON.stringify(seqs) }),
  };
}

export type ToldUse = Awaited<ReturnType<ReturnType<typeof wordingQueries>['told']>>[number];
export type UsedClause = Awaited<ReturnType<ReturnType<typeof wordingQueries>['clausesAt']>>[number];
