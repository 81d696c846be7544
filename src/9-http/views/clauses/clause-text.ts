import type { ClauseTextRow } from '../../../../db/queries/clauses/lineage.ts';
import { links } from '../../framework/links.ts';
import type { ClauseText } from '../../schemas/resolutions/comparison.ts';

/** A clause in a comparison. */
export const clauseTextView = ({
  parent: _,
  resolutionId: resolution,
  ...own
}: ClauseTextRow): ClauseText => ({ ...own, resolution, link: links.clause(own.id) });
