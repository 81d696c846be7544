import type { PartRow } from '../../../db/queries/documents/parts.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { links } from '../framework/links.ts';
import type { Part } from '../schemas/documents/part.ts';
import { readAnnotations } from './annotations.ts';

export async function partViews(queries: Queries, rows: readonly PartRow[]): Promise<Part[]> {
  const annotations = await readAnnotations(queries, rows);
  return rows.map(({ documentId, sourceId, ...row }) => {
    const own = annotations({ id: row.id, kind: 'part', documentId, sourceId });
    const self = links.part(row.id);
    const document = links.document(documentId);
    return {
      ...row,
      document: documentId,
      noteReferences: own.noteReferences,
      provenance: own.provenance,
      links: {
        self,
        document,
        paragraphs: `${document}/paragraphs?part=${encodeURIComponent(row.id)}`,
        citedBy: `${self}/cited-by`,
      },
    };
  });
}
