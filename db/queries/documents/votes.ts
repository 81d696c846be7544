import type { Db } from '../../db.ts';
import { and, asc, eq, sql } from '../../drizzle.cjs';
import { ballots, documents, organizations, sponsors, states, votes } from '../../schema.ts';
import { conditionsSet, equalTo } from '../list/conditions.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { type IsSet, preparedByFilters } from '../list/prepared-by-filters.ts';

export interface BallotFilters {
  readonly document?: string | undefined;
  readonly state?: string | undefined;
  readonly choice?: string | undefined;
}

const FILTERS = equalTo({
  document: ballots.documentId,
  state: ballots.stateId,
  choice: ballots.choice,
});

/** How each voted, and who sponsored which draft: in the order of the data set, and of the text. */
export function voteQueries(db: Db) {
  const list = preparedByFilters((isSet: IsSet) =>
    db
      .select({
        ballot: ballots,
        stateName: states.name,
        seq: documents.seq,
        symbol: documents.symbol,
        title: documents.title,
        date: documents.date,
        vote: votes,
      })
      .from(ballots)
      .innerJoin(documents, eq(documents.id, ballots.documentId))
      .innerJoin(votes, eq(votes.documentId, ballots.documentId))
      .leftJoin(states, eq(states.id, ballots.stateId))
      .where(and(conditionsSet(FILTERS, isSet), followsKey(documents.seq, ballots.ordinal)))
      .orderBy(asc(documents.seq), asc(ballots.ordinal))
      .limit(PAGE_LIMIT)
      .prepare(),
  );
  const count = preparedByFilters(isSet =>
    db.select(TOTAL).from(ballots).where(conditionsSet(FILTERS, isSet)).prepare(),
  );
  const ofDocument = eq(sponsors.documentId, sql.placeholder('document'));
  const sponsorList = db
    .select({ sponsor: sponsors, stateName: states.name, organizationName: organizations.name })
    .from(sponsors)
    .leftJoin(states, eq(states.id, sponsors.stateId))
    .leftJoin(organizations, eq(organizations.id, sponsors.organizationId))
    .where(and(ofDocument, followsKey(sponsors.ordinal)))
    .orderBy(asc(sponsors.ordinal))
    .limit(PAGE_LIMIT)
    .prepare();
  const sponsorCount = db.select(TOTAL).from(sponsors).where(ofDocument).prepare();

  return {
    ballots: async (filters: BallotFilters, page: KeysetPage) =>
      list(filters).all({ ...filters, ...pageParameters(page) }),
    countBallots: async (filters: BallotFilters) => count(filters).get({ ...filters })?.total ?? 0,
    sponsors: async (document: string, page: KeysetPage) =>
      sponsorList.all({ document, ...pageParameters(page) }),
    countSponsors: async (document: string) => sponsorCount.get({ document })?.total ?? 0,
  };
}

type Queries = ReturnType<typeof voteQueries>;
export type BallotRow = Awaited<ReturnType<Queries['ballots']>>[number];
export type SponsorRow = Awaited<ReturnType<Queries['sponsors']>>[number];
