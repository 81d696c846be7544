import type { Db } from '../../../db/db.ts';
import { alias, and, asc, eq, sql } from '../../../db/drizzle.cjs';
import { prepareInsert } from '../../../db/insert.ts';
import {
  citations,
  clauses,
  documents,
  lineageSteps,
  series,
  seriesMembers,
  units,
} from '../../../db/schema.ts';
import { isDraftSymbol } from '../../references/symbol-facts.ts';
import type { ClauseText } from '../../wording/align-clauses.ts';
import { compareTexts } from './compare-texts.ts';
import { findSeries, type Member, type ResolutionCitation, type TitledResolution } from './find-series.ts';
import { dropOtherLineages, type KeptLineages, lineageKey, NO_LINEAGES } from './kept-lineages.ts';
import { seriesId } from './series-id.ts';
import { type Step, traceClauses } from './trace-clauses.ts';

/**
 * Stores the series of resolutions, their members, and the history of their clauses, which is not traced
 * again where it is stored.
 */
export function storeSeries(db: Db, lineages: KeptLineages = NO_LINEAGES): void {
  const citationsAmong = citationsAmongResolutions(db);
  const citationsFrom = Map.groupBy(citationsAmong, ({ from }) => from);
  const insertSeries = prepareInsert(db, series);
  const insertMember = prepareInsert(db, seriesMembers);
  const insertStep = prepareInsert(db, lineageSteps);
  const clausesOf = clauseReader(db);
  const all = findSeries(resolutionsOf(db), citationsAmong, compareTexts(clausesOf));
  const isTraced = (members: readonly Member[]): boolean => lineages.has(lineageKey(idsOf(members)));
  dropOtherLineages(db, new Set(all.filter(isTraced).flatMap(idsOf)));
  for (const [index, members] of all.entries()) {
    const row = { ...seriesRow(members), seq: index + 1 };
    insertSeries.run(row);
    for (const member of memberRows(members, citationsFrom))
      insertMember.run({ ...member, seriesId: row.id });
    if (isTraced(members)) continue;
    const traced = members.values().map(({ resolution: { id } }) => ({ id, clauses: clausesOf(id) }));
    for (const steps of traceClauses(traced)) for (const step of stepRows(steps)) insertStep.run(step);
  }
}

const idsOf = (members: readonly Member[]): string[] => members.map(({ resolution }) => resolution.id);

/** Excerpts are left out: their titles and their missing clauses are not known. */
const resolutionsOf = (db: Db): TitledResolution[] =>
  db
    .select({
      id: documents.id,
      symbol: documents.symbol,
      title: documents.title,
      body: documents.body,
      bodyId: documents.bodyId,
      session: documents.session,
      date: documents.date,
    })
    .from(documents)
    .where(and(eq(documents.type, 'resolution'), eq(documents.complete, true)))
    .orderBy(asc(documents.seq))
    .all()
    .flatMap(({ title, body, ...row }) => (title === null || body === null ? [] : { ...row, title, body }));

interface StoredCitation extends ResolutionCitation {
  /** Id of the citation. */
  readonly citation: string;
}

function citationsAmongResolutions(db: Db): StoredCitation[] {
  const target = alias(documents, 'target');
  return db
    .select({ citation: citations.id, from: citations.documentId, to: target.id })
    .from(citations)
    .innerJoin(documents, eq(documents.id, citations.documentId))
    .innerJoin(target, eq(target.id, citations.targetId))
    .where(and(eq(documents.type, 'resolution'), eq(target.type, 'resolution')))
    .orderBy(asc(citations.seq), asc(citations.start))
    .all();
}

function seriesRow(members: readonly Member[]) {
  const dates = members.map(({ resolution }) => resolution.date).filter(date => date !== null);
  const { title = '', body = '', bodyId = null }: Partial<TitledResolution> = members[0]?.resolution ?? {};
  return {
    id: seriesId({ title, body }),
    title,
    body,
    bodyId,
    count: members.length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}

function memberRows(
  members: readonly Member[],
  citationsFrom: ReadonlyMap<string, readonly StoredCitation[]>,
) {
  const earlier = new Set<string>();
  const latest = members.findLast(({ resolution }) => !isDraftSymbol(resolution.symbol));
  return members.map((member, index) => {
    const {
      resolution: { id },
      joinedBy,
    } = member;
    const cites = (citationsFrom.get(id) ?? [])
      .filter(({ to }) => earlier.has(to))
      .map(({ citation, to }) => ({ citation, resolution: to }));
    earlier.add(id);
    return { resolutionId: id, ordinal: index + 1, joinedBy, latest: member === latest, cites };
  });
}

/** @param steps those to one resolution */
const stepRows = (steps: readonly Step[]) =>
  steps.map(({ resolution, earlier, later, ...step }, index) => ({
    ...step,
    id: `${resolution}.L${index + 1}`,
    ordinal: index + 1,
    resolutionId: resolution,
    earlierId: earlier,
    laterId: later,
  }));

function clauseReader(db: Db): (resolution: string) => ClauseText[] {
  const heading = alias(units, 'heading');
  const read = db
    .select({
      id: clauses.id,
      kind: clauses.kind,
      text: units.text,
      parent: clauses.parentId,
      phrase: clauses.phrase,
      action: clauses.action,
      heading: heading.text,
    })
    .from(clauses)
    .innerJoin(units, eq(units.id, clauses.id))
    .leftJoin(heading, eq(heading.id, clauses.sectionId))
    .where(eq(clauses.resolutionId, sql.placeholder('resolution')))
    .orderBy(asc(clauses.seq))
    .prepare();
  return resolution => read.all({ resolution });
}
