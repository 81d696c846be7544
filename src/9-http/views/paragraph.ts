import type { ParagraphRow } from '../../../db/queries/documents/paragraphs.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { links } from '../framework/links.ts';
import type { Paragraph } from '../schemas/documents/paragraph.ts';
import { readAnnotations } from './annotations.ts';
import { placed } from './place.ts';

export async function paragraphViews(queries: Queries, rows: readonly ParagraphRow[]): Promise<Paragraph[]> {
  const annotations = await readAnnotations(queries, rows);
  return rows.map(row => ({
    id: row.id,
    label: row.label,
    number: row.number,
    role: row.role,
    enumerator: row.enumerator,
    text: row.text,
    complete: row.complete,
    cutAt: SIDES[row.cutAt],
    ...annotations({ id: row.id, kind: 'paragraph', documentId: row.documentId, sourceId: row.sourceId }),
    ...placed(row, links.paragraph),
  }));
}

const SIDES: Readonly<Record<ParagraphRow['cutAt'], Paragraph['cutAt']>> = {
  '': [],
  start: ['start'],
  end: ['end'],
  'start,end': ['start', 'end'],
};
