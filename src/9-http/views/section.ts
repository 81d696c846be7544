import type { SectionRow } from '../../../db/queries/documents/sections.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { links } from '../framework/links.ts';
import type { Section } from '../schemas/documents/section.ts';
import { readAnnotations } from './annotations.ts';
import { placed } from './place.ts';

export async function sectionViews(queries: Queries, rows: readonly SectionRow[]): Promise<Section[]> {
  const annotations = await readAnnotations(queries, rows);
  return rows.map(row => {
    const { place, links: around } = placed(row, links.section);
    const paragraphs = `${around.document}/paragraphs?section=${encodeURIComponent(row.id)}`;
    return {
      id: row.id,
      path: row.path,
      enumerator: row.enumerator,
      text: row.text,
      ...annotations({ id: row.id, kind: 'section', documentId: row.documentId, sourceId: row.sourceId }),
      place,
      links: { ...around, paragraphs },
    };
  });
}
