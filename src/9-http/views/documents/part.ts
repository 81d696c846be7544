import type { PartRow } from '../../../../db/queries/documents/parts.ts';
import type { Annotated } from '../../../8-services/documents/annotations.ts';
import { links } from '../../framework/links.ts';
import type { Part } from '../../schemas/documents/part.ts';
import { annotationsView } from './annotations.ts';

export function partView({ row: { documentId, sourceId, ...row }, annotations }: Annotated<PartRow>): Part {
  const { noteReferences, provenance } = annotationsView(annotations, {
    id: row.id,
    kind: 'part',
    documentId,
    sourceId,
  });
  const self = links.part(row.id);
  const document = links.document(documentId);
  return {
    ...row,
    document: documentId,
    noteReferences,
    provenance,
    links: {
      self,
      document,
      paragraphs: `${document}/paragraphs?part=${encodeURIComponent(row.id)}`,
      citedBy: `${self}/cited-by`,
    },
  };
}
