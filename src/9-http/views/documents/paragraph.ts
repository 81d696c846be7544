import type { ParagraphRow } from '../../../../db/queries/documents/paragraphs.ts';
import type { Annotated } from '../../../8-services/documents/annotations.ts';
import { links } from '../../framework/links.ts';
import type { Paragraph } from '../../schemas/documents/paragraph.ts';
import { annotationsView } from './annotations.ts';
import { placed } from './place.ts';

export const paragraphView = ({ row, annotations }: Annotated<ParagraphRow>): Paragraph => ({
  id: row.id,
  label: row.label,
  number: row.number,
  role: row.role,
  enumerator: row.enumerator,
  text: row.text,
  complete: row.complete,
  cutAt: SIDES[row.cutAt],
  ...annotationsView(annotations, { ...row, kind: 'paragraph' }),
  ...placed(row, annotations, links.paragraph),
});

const SIDES: Readonly<Record<ParagraphRow['cutAt'], Paragraph['cutAt']>> = {
  '': [],
  start: ['start'],
  end: ['end'],
  'start,end': ['start', 'end'],
};
