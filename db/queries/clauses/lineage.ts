import type { Db } from '../../db.ts';
import { alias, and, asc, eq, inArray, sql } from '../../drizzle.cjs';
import { clauses, documents, lineageSteps, seriesMembers, units } from '../../schema.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

const { placeholder } = sql;

/** The history of clauses in their series, and the clauses as they are compared. */
export function lineageQueries(db: Db) {
  const heading = alias(units, 'heading');
  const texts = () =>
    db
      .select({
        id: clauses.id,
        label: clauses.label,
        kind: clauses.kind,
        text: units.text,
        phrase: clauses.phrase,
        action: clauses.action,
        parent: clauses.parentId,
        heading: heading.text,
        resolutionId: clauses.resolutionId,
        symbol: documents.symbol,
        date: documents.date,
      })
      .from(clauses)
      .innerJoin(units, eq(units.id, clauses.id))
      .innerJoin(documents, eq(documents.id, clauses.resolutionId))
      .leftJoin(heading, eq(heading.id, clauses.sectionId));

  const textsById = texts().where(inArray(clauses.id, listedValues)).prepare();
  const textsOfResolution = texts()
    .where(eq(clauses.resolutionId, placeholder('resolution')))
    .orderBy(asc(clauses.seq))
    .prepare();
  const previousMember = alias(seriesMembers, 'previous_member');
  const previous = alias(documents, 'previous');
  const stepsOf = db
    .select({
      step: lineageSteps,
      symbol: documents.symbol,
      date: documents.date,
      previousDate: previous.date,
    })
    .from(lineageSteps)
    .innerJoin(seriesMembers, eq(seriesMembers.resolutionId, lineageSteps.resolutionId))
    .innerJoin(documents, eq(documents.id, lineageSteps.resolutionId))
    .leftJoin(
      previousMember,
      and(
        eq(previousMember.seriesId, seriesMembers.seriesId),
        eq(previousMember.ordinal, sql`${seriesMembers.ordinal} - 1`),
      ),
    )
    .leftJoin(previous, eq(previous.id, previousMember.resolutionId))
    .where(inArray(lineageSteps.id, STEPS_OF_CLAUSE))
    .orderBy(asc(seriesMembers.ordinal), asc(lineageSteps.ordinal))
    .prepare();
  const stepsOfSeries = db
    .select({
      column: seriesMembers.ordinal,
      clause: lineageSteps.laterId,
      earlierId: lineageSteps.earlierId,
      relation: lineageSteps.kind,
      moved: lineageSteps.moved,
      similarity: lineageSteps.similarity,
      confidence: lineageSteps.confidence,
      label: clauses.label,
      kind: clauses.kind,
      text: units.text,
    })
    .from(seriesMembers)
    .innerJoin(lineageSteps, eq(lineageSteps.resolutionId, seriesMembers.resolutionId))
    .leftJoin(clauses, eq(clauses.id, lineageSteps.laterId))
    .leftJoin(units, eq(units.id, clauses.id))
    .where(eq(seriesMembers.seriesId, placeholder('series')))
    .orderBy(asc(seriesMembers.ordinal), asc(lineageSteps.ordinal))
    .prepare();
  const firstResult = db
    .select({ id: lineageSteps.laterId })
    .from(lineageSteps)
    .where(sql`${lineageSteps.kind} = ${placeholder('kind')} and ${lineageSteps.laterId} is not null`)
    .orderBy(asc(lineageSteps.id))
    .limit(1)
    .prepare();

  return {
    /**
     * The steps that lead to a clause or on from it, in the order of time, with the
     * date of the previous member.
     */
    stepsOf: async (clause: string) => stepsOf.all({ id: clause }),
    /** The steps to the clauses of all resolutions of a series, in the order of time and of the texts. */
    stepsOfSeries: async (series: string) => stepsOfSeries.all({ series }),
    textsById: async (ids: readonly string[]) => textsById.all(listParameters(ids)),
    /** The clauses of a resolution, in reading order. */
    textsOfResolution: async (resolution: string) => textsOfResolution.all({ resolution }),
    /** The id of the first clause that came about by a step of the given kind; undefined if there is none. */
    firstResult: async (kind: string) => firstResult.get({ kind })?.id ?? undefined,
  };
}

/**
 * The ids of the steps in a clause's history: those that lead to it and its ancestors, those that lead on
 * from it and its descendants, and those by which an ancestor was dropped. (A clause that was dropped and
 * returned later has two steps: one that leads nowhere, and one that leads to the clause as it returned.)
 */
const STEPS_OF_CLAUSE = sql`(
  with recursive
    ancestor (id) as (
      select ${placeholder('id')}
      union select step.earlier_id from lineage_steps as step inner join ancestor on step.later_id = ancestor.id
      where step.earlier_id is not null
    ),
    descendant (id) as (
      select ${placeholder('id')}
      union select step.later_id from lineage_steps as step inner join descendant on step.earlier_id = descendant.id
      where step.later_id is not null
    )
  select step.id from ancestor inner join lineage_steps as step on step.later_id = ancestor.id
  union select step.id from descendant inner join lineage_steps as step on step.earlier_id = descendant.id
  union select step.id from ancestor inner join lineage_steps as step
    on step.earlier_id = ancestor.id and step.later_id is null
)`;

type Queries = ReturnType<typeof lineageQueries>;
export type StepRow = Awaited<ReturnType<Queries['stepsOf']>>[number];
export type SeriesStepRow = Awaited<ReturnType<Queries['stepsOfSeries']>>[number];
export type ClauseTextRow = Awaited<ReturnType<Queries['textsById']>>[number];
