import type { Db } from '../../db.ts';
import { asc, count, desc, eq, sql } from '../../drizzle.cjs';
import { mentions, organizationCandidates, organizations, units } from '../../schema.ts';

/** A name, how often it stands in how many documents, and where. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
  readonly documents: number;
  readonly where: string;
}

/** Counts over the whole data set, for whoever edits the authority file. */
export function organizationCensusQueries(db: Db) {
  const candidates = db
    .select({
      name: organizationCandidates.name,
      count: sql<number>`sum(${organizationCandidates.count})`,
      documents: count(),
      where: sql<string>`min(${organizationCandidates.unitId})`,
    })
    .from(organizationCandidates)
    .groupBy(organizationCandidates.name)
    .orderBy(desc(sql`sum(${organizationCandidates.count})`), asc(organizationCandidates.name))
    .limit(sql.placeholder('most'))
    .prepare();
  const mentioned = db
    .select({
      name: organizations.name,
      count: count(),
      documents: sql<number>`count(distinct ${units.documentId})`,
      where: organizations.id,
    })
    .from(mentions)
    .innerJoin(organizations, eq(organizations.id, mentions.organizationId))
    .innerJoin(units, eq(units.id, mentions.unitId))
    .groupBy(organizations.id)
    .orderBy(desc(count()), asc(organizations.id))
    .limit(sql.placeholder('most'))
    .prepare();

  return {
    /** Names without a record that are built like an organization's, the most frequent first. */
    candidates: async (most: number): Promise<NamedCount[]> => candidates.all({ most }),
    /** The organizations that texts mention, the most frequent first; `where` is the id. */
    mentioned: async (most: number): Promise<NamedCount[]> => mentioned.all({ most }),
  };
}
