import type { ClauseTextRow, StepRow } from '../../../db/queries/clauses/lineage.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { SeriesRow } from '../../../db/queries/resolutions/series.ts';
import { compareWithLimit } from '../../wording/compare-resolutions.ts';
import { type StrengthChange, strengthChange } from '../../wording/strength.ts';
import { type WordChange, wordingOf } from '../../wording/word-diff.ts';
import { notFound } from '../service-error.ts';

/** A clause through the resolutions of its series. */
export interface Lineage {
  readonly clause: string;
  /** Null where its resolution is in no series; there are no steps then. */
  readonly series: SeriesRow | null;
  /** In the order of time: those that lead to the clause, and those that lead on from it. */
  readonly steps: readonly LineageStep[];
}

export interface LineageStep {
  readonly row: StepRow;
  readonly earlier: ClauseTextRow | null;
  readonly later: ClauseTextRow | null;
  /** Years since the previous resolution of the series; null for the first, and where a date is missing. */
  readonly yearsBetween: number | null;
  readonly strength: StrengthChange['kind'] | null;
  /** Word by word; null without both clauses, and for two too long and too different to be compared. */
  readonly changes: readonly WordChange[] | null;
}

/** @throws ServiceError NOT_FOUND */
export async function lineageOf(queries: Queries, id: string): Promise<Lineage> {
  const [clause] = await queries.lineage.textsById([id]);
  if (!clause) throw notFound('clause', id);
  const series = (await queries.series.ofResolution(clause.resolutionId)) ?? null;
  return { clause: id, series, steps: series ? await stepsOf(queries, id) : [] };
}

async function stepsOf(queries: Queries, id: string): Promise<LineageStep[]> {
  const rows = await queries.lineage.stepsOf(id);
  const ids = rows.flatMap(({ step }) => [step.earlierId, step.laterId]).filter(other => other !== null);
  const texts = new Map((await queries.lineage.textsById(ids)).map(text => [text.id, text]));
  return rows.map(row =>
    stepOf(row, texts.get(row.step.earlierId ?? '') ?? null, texts.get(row.step.laterId ?? '') ?? null),
  );
}

function stepOf(row: StepRow, earlier: ClauseTextRow | null, later: ClauseTextRow | null): LineageStep {
  const comparison = earlier && later && compareWithLimit(wordingOf(earlier.text), wordingOf(later.text));
  return {
    row,
    earlier,
    later,
    yearsBetween: row.date && row.previousDate ? yearOf(row.date) - yearOf(row.previousDate) : null,
    strength: (earlier && later && strengthChange(earlier, later)?.kind) ?? null,
    changes: comparison?.changes ?? null,
  };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
