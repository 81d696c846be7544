import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import {
  clauses,
  documents,
  mentions,
  notes,
  paragraphs,
  parts,
  searchProfiles,
  searchTexts,
  sections,
  units,
} from '../../schema.ts';
import { allOf, follows, idsParameter, keyValues, type Stretch } from '../list/paging.ts';
import { byShape } from '../list/prepared-by-filters.ts';
import weights from './weights.json' with { type: 'json' };

export interface SearchFilters {
  /** An FTS5 query. */
  readonly q: string;
  readonly kind?: string | undefined;
  readonly type?: string | undefined;
  readonly body?: string | undefined;
  readonly session?: string | undefined;
  readonly year?: number | undefined;
  readonly action?: string | undefined;
  readonly phrase?: string | undefined;
  readonly document?: string | undefined;
  readonly organization?: string | undefined;
}

type Has = (filter: string) => boolean;

/** What stands before and after the words that were found: a source that has such characters is not taken in. */
export const FOUND_MARKS = { before: '\x02', after: '\x03' } as const;

const set = sql.placeholder;
const OF_PROFILE = {
  kind: searchProfiles.kind,
  type: searchProfiles.type,
  body: searchProfiles.body,
  session: searchProfiles.session,
  year: searchProfiles.year,
  action: searchProfiles.action,
};
const ofProfile = (has: Has) => Object.entries(OF_PROFILE).filter(([filter]) => has(filter));

/** Texts that have what is looked for, the best first. */
export function searchQueries(db: Db) {
  const ranking = byShape(has =>
    db
      .select({ seq: sql<number>`seq`, rank: sql<number>`rank` })
      .from(sql`(${ranked(has)}) as ranked`)
      .where(follows(sql`rank`, sql`seq`))
      .orderBy(sql`rank`, sql`seq`)
      .limit(set('limit'))
      .prepare(),
  );
  const count = byShape(has =>
    db
      .select({ total: sql<number>`count(*)` })
      .from(sql`${found(has)}`)
      .prepare(),
  );
  const profiles = byShape(has =>
    db
      .select({ ...OF_PROFILE, count: sql<number>`counted.number` })
      .from(
        sql`(select ${searchTexts.profileId} as id, count(*) as number from ${found(has)} group by 1) as counted`,
      )
      .innerJoin(searchProfiles, eq(searchProfiles.id, sql`counted.id`))
      .prepare(),
  );
  const details = db
    .select({
      seq: searchTexts.seq,
      kind: searchTexts.kind,
      document: documents,
      unit: { id: units.id, kind: units.kind, text: units.text },
      label: sql<
        string | null
      >`coalesce(${clauses.label}, ${paragraphs.label}, ${notes.label}, ${parts.label})`,
      path: sections.path,
      action: clauses.action,
    })
    .from(searchTexts)
    .innerJoin(documents, eq(documents.id, searchTexts.documentId))
    .leftJoin(units, eq(units.seq, searchTexts.seq))
    .leftJoin(clauses, eq(clauses.id, units.id))
    .leftJoin(paragraphs, eq(paragraphs.id, units.id))
    .leftJoin(notes, eq(notes.id, units.id))
    .leftJoin(sections, eq(sections.id, units.id))
    .leftJoin(parts, eq(parts.id, units.id))
    .where(inArray(searchTexts.seq, idsParameter))
    .prepare();
  const marks = db
    .select({ seq: sql<number>`rowid`, words: marked(0), stems: marked(1) })
    .from(sql`unit_text`)
    // The plus lets the index be read once, and not anew for each row.
    .where(sql`unit_text match ${set('q')} and +rowid in ${idsParameter}`)
    .prepare();

  return {
    /** With the text twice, marked where it has the words as they stand, and where by their stems. */
    list: async (filters: SearchFilters, { after, limit }: Stretch) => {
      const hits = ranking({ ...filters }).all({ ...filters, ...keyValues(after), limit });
      const ids = JSON.stringify(hits.map(({ seq }) => seq));
      const detailsOf = bySeq(details.all({ ids }));
      const marksOf = bySeq(marks.all({ q: filters.q, ids }));
      return hits.flatMap(({ seq, rank }) => {
        const [detail, marked] = [detailsOf.get(seq), marksOf.get(seq)];
        return detail && marked ? [{ ...detail, rank, marked: [marked.words, marked.stems] }] : [];
      });
    },
    count: async (filters: SearchFilters) => count({ ...filters }).get({ ...filters })?.total ?? 0,
    /** How many hits there are of each profile that comes. */
    profiles: async (filters: SearchFilters) => profiles({ ...filters }).all({ ...filters }),
  };
}

type Queries = ReturnType<typeof searchQueries>;
export type SearchRow = Awaited<ReturnType<Queries['list']>>[number];
export type ProfileRow = Awaited<ReturnType<Queries['profiles']>>[number];

const bySeq = <Row extends { readonly seq: number }>(rows: readonly Row[]) =>
  new Map(rows.map(row => [row.seq, row]));

const marked = (column: number) =>
  sql<string>`highlight(unit_text, ${sql.raw(String(column))}, ${FOUND_MARKS.before}, ${FOUND_MARKS.after})`;

/** The less the better; a limit keeps SQLite from working out each rank several times. */
const ranked = (has: Has): SQL => sql`
  select unit_text.rowid as seq, bm25(unit_text) * ${WEIGHT} as rank from ${found(has)} limit -1`;

const WEIGHT = sql`case ${searchTexts.kind} ${sql.join(
  Object.entries(weights).map(([kind, weight]) => sql.raw(`when '${kind}' then ${weight}`)),
  sql` `,
)} end`;

/** Whatever narrows, the index of words comes first, and the rest is looked up for each of its hits. */
const found = (has: Has): SQL => sql`
  unit_text cross join ${searchTexts} on ${searchTexts.seq} = unit_text.rowid
  ${ofProfile(has).length > 0 ? sql`cross join ${searchProfiles} on ${searchProfiles.id} = ${searchTexts.profileId}` : sql``}
  where ${allOf([
    sql`unit_text match ${set('q')}`,
    ...ofProfile(has).map(([filter, column]) => eq(column, set(filter))),
    has('document') && eq(searchTexts.documentId, set('document')),
    has('phrase') &&
      sql`exists (
      select 1 from ${clauses}
      where ${clauses.seq} = ${searchTexts.seq} and ${clauses.phrase} = ${set('phrase')} collate nocase
    )`,
    has('organization') &&
      sql`exists (
      select 1 from ${mentions}
      where ${and(eq(mentions.organizationId, set('organization')), eq(mentions.seq, searchTexts.seq))}
    )`,
  ])}`;
