import type {
  Lineage as LineageResult,
  LineageStep as LineageStepResult,
} from '../../../8-services/clauses/lineage.ts';
import type { Lineage } from '../../schemas/clauses/lineage.ts';
import { seriesSummary } from '../resolutions/series.ts';
import { clauseTextView } from './clause-text.ts';

export const lineageView = ({ clause, series, steps }: LineageResult): Lineage => ({
  clause,
  series: series && seriesSummary(series),
  reason: series ? null : 'in-no-series',
  steps: steps.map(stepView),
});

function stepView({
  row: { step, symbol, date },
  earlier,
  later,
  yearsBetween,
  strength,
  changes,
}: LineageStepResult): Lineage['steps'][number] {
  const { resolutionId, earlierId: _, laterId: __, ordinal: ___, ...own } = step;
  return {
    ...own,
    strength,
    resolution: resolutionId,
    symbol,
    date,
    yearsBetween,
    earlier: earlier && clauseTextView(earlier),
    later: later && clauseTextView(later),
    changes: changes && [...changes],
  };
}
