import type { ResolutionComparison as ComparisonResult } from '../../../8-services/resolutions/comparison.ts';
import { links } from '../../framework/links.ts';
import type { ResolutionComparison } from '../../schemas/resolutions/comparison.ts';
import { clauseTextView } from '../clauses/clause-text.ts';

export const comparisonView = ({
  earlier,
  later,
  onSameMatter,
  sum,
  clauses,
}: ComparisonResult): ResolutionComparison => ({
  earlier: resolutionOf(earlier),
  later: resolutionOf(later),
  onSameMatter,
  sum,
  clauses: clauses.map(({ earlier, later, changes, perhapsFrom, ...row }) => ({
    ...row,
    earlier: earlier && clauseTextView(earlier),
    later: later && clauseTextView(later),
    perhapsFrom: perhapsFrom && { ...perhapsFrom, clause: clauseTextView(perhapsFrom.clause) },
    changes: changes && [...changes],
  })),
});

const resolutionOf = ({ id, symbol, title, body, date }: ComparisonResult['earlier']) => ({
  id,
  symbol,
  title,
  body,
  date,
  link: links.resolution(id),
});
