import type { ClauseTextRow, StepRow } from '../../../db/queries/clauses/lineage.ts';
import { compareWithLimit } from '../../wording/compare-resolutions.ts';
import { strengthChange } from '../../wording/strength.ts';
import { wordingOf } from '../../wording/word-diff.ts';
import type { Lineage } from '../schemas/clauses/lineage.ts';
import { clauseTexts } from './comparison.ts';

/** Steps with the clauses that they lead from and to. */
export function stepViews(rows: readonly StepRow[], texts: readonly ClauseTextRow[]): Lineage['steps'] {
  const views = clauseTexts(texts);
  return rows.map(({ step, symbol, date, previousDate }) => {
    const { resolutionId, earlierId, laterId, ordinal: _, ...own } = step;
    const [earlier, later] = [views(earlierId), views(laterId)];
    const comparison = earlier && later && compareWithLimit(wordingOf(earlier.text), wordingOf(later.text));
    const changes = comparison ? [...comparison.changes] : null;
    const strength = (earlier && later && strengthChange(earlier, later)?.kind) ?? null;
    const yearsBetween = date && previousDate ? yearOf(date) - yearOf(previousDate) : null;
    return {
      ...own,
      strength,
      resolution: resolutionId,
      symbol,
      date,
      yearsBetween,
      earlier,
      later,
      changes,
    };
  });
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
