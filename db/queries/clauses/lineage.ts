import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from '../../db.ts';
import { clauses, documents, lineageSteps, seriesMembers, units } from '../../schema.ts';
import { idsParameter } from '../list/paging.ts';

const set = sql.placeholder;

/** What became of clauses, and clauses as they are compared. */
export function lineageQueries(db: Db) {
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
        resolutionId: clauses.resolutionId,
        symbol: documents.symbol,
        date: documents.date,
      })
      .from(clauses)
      .innerJoin(units, eq(units.id, clauses.id))
      .innerJoin(documents, eq(documents.id, clauses.resolutionId));

  const byIds = texts().where(inArray(clauses.id, idsParameter)).prepare();
  const ofResolution = texts()
    .where(eq(clauses.resolutionId, set('resolution')))
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
    .where(inArray(lineageSteps.id, STEPS_ABOUT))
    .orderBy(asc(seriesMembers.ordinal), asc(lineageSteps.ordinal))
    .prepare();
  const first = db
    .select({ id: lineageSteps.laterId })
    .from(lineageSteps)
    .where(sql`${lineageSteps.kind} = ${set('kind')} and ${lineageSteps.laterId} is not null`)
    .orderBy(asc(lineageSteps.id))
    .limit(1)
    .prepare();

  return {
    /** The steps that lead to a clause, and those that lead on from it, in the order of time, with the date of the member before. */
    steps: async (id: string) => stepsOf.all({ id }),
    texts: async (ids: readonly string[]) => byIds.all({ ids: JSON.stringify(ids) }),
    /** In reading order. */
    textsOf: async (resolution: string) => ofResolution.all({ resolution }),
    /** A clause that a step of the given kind led to. */
    first: async (kind: string) => first.get({ kind })?.id ?? undefined,
  };
}

/**
 * A clause that was dropped has a step that leads nowhere, and one more if it returned: so what is told of the clauses
 * from which one comes are the steps that lead to them, and when they were gone.
 */
const STEPS_ABOUT = sql`(
  with recursive
    before (id) as (
      select ${set('id')}
      union select step.earlier_id from lineage_steps as step inner join before on step.later_id = before.id
      where step.earlier_id is not null
    ),
    after (id) as (
      select ${set('id')}
      union select step.later_id from lineage_steps as step inner join after on step.earlier_id = after.id
      where step.later_id is not null
    )
  select step.id from before inner join lineage_steps as step on step.later_id = before.id
  union select step.id from after inner join lineage_steps as step on step.earlier_id = after.id
  union select step.id from before inner join lineage_steps as step
    on step.earlier_id = before.id and step.later_id is null
)`;

type Queries = ReturnType<typeof lineageQueries>;
export type StepRow = Awaited<ReturnType<Queries['steps']>>[number];
export type ClauseTextRow = Awaited<ReturnType<Queries['texts']>>[number];
