import type { ClauseRow } from '../../../../db/queries/clauses/clauses.ts';
import type { Annotated } from '../../../8-services/documents/annotations.ts';
import { links } from '../../framework/links.ts';
import type { Clause } from '../../schemas/clauses/clause.ts';
import { annotationsView } from '../documents/annotations.ts';
import { placed } from '../documents/place.ts';

export const clauseView = ({ row, annotations }: Annotated<ClauseRow>): Clause => ({
  id: row.id,
  label: row.label,
  kind: row.kind,
  path: row.path,
  enumerator: row.enumerator,
  phrase: row.phrase,
  action: row.action,
  text: row.text,
  tail: row.tail,
  bracketed: row.bracketed ?? [],
  complete: row.complete,
  ...annotationsView(annotations, { ...row, kind: 'clause' }),
  ...placed(row, annotations, links.clause),
});
