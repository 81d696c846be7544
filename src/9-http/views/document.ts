import type { DocumentRow } from '../../../db/queries/documents/documents.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { NO_LIMIT } from '../../../db/queries/list/paging.ts';
import type { ResolutionRow } from '../../../db/queries/resolutions/resolutions.ts';
import { UNIT_KINDS } from '../../../db/schema.ts';
import { links, orNull } from '../framework/links.ts';
import type { Document, DocumentSummary, Resolution } from '../schemas/documents/document.ts';
import { readAnnotations } from './annotations.ts';
import { findingView } from './finding.ts';
import { partViews } from './part.ts';

export const documentSummary = ({ document, sourceName }: DocumentRow): DocumentSummary => {
  const { seq: _, sourceId, ...own } = document;
  return { ...own, source: { id: sourceId, name: sourceName }, links: documentLinks(document) };
};

export const resolutionView = ({ resolution, seriesId, ...row }: ResolutionRow): Resolution => {
  const summary = documentSummary(row);
  const own = { ...summary.links, series: orNull(links.series, seriesId) };
  return { ...summary, ...resolution, series: seriesId, links: own };
};

export async function documentView(queries: Queries, row: DocumentRow): Promise<Document> {
  const { id, sourceId } = row.document;
  const particulars = await queries.documents.particulars(id);
  const parts = await partViews(queries, await queries.parts.ofDocument(id));
  const findings = await queries.findings.list({ document: id }, { after: [''], limit: NO_LIMIT });
  const numbers = new Map((await queries.documents.unitCounts(id)).map(({ kind, number }) => [kind, number]));
  const annotations = await readAnnotations(queries, particulars);
  const own = (unitId: string) => {
    const { noteReferences, provenance } = annotations({
      id: unitId,
      kind: 'particular',
      documentId: id,
      sourceId,
    });
    return { noteReferences, provenance };
  };
  return {
    ...documentSummary(row),
    counts: Object.fromEntries(
      UNIT_KINDS.map(kind => [`${kind}s`, numbers.get(kind) ?? 0]),
    ) as Document['counts'],
    particulars: particulars.map(unit => ({ ...unit, ...own(unit.id) })),
    parts,
    findings: findings.map(findingView),
  };
}

function documentLinks({ id, type, partOf }: DocumentRow['document']): DocumentSummary['links'] {
  const self = links.document(id);
  const resolution = type === 'resolution' ? links.resolution(id) : null;
  return {
    self,
    resolution,
    clauses: resolution && `${resolution}/clauses`,
    sections: `${self}/sections`,
    paragraphs: `${self}/paragraphs`,
    notes: `${self}/notes`,
    citations: `${self}/citations`,
    citedBy: `${self}/cited-by`,
    mandates: `${self}/mandates`,
    answers: `${self}/answers`,
    source: `${self}/source`,
    furniture: `${self}/furniture`,
    contains: `/v1/documents?partOf=${encodeURIComponent(id)}`,
    partOf: orNull(links.document, partOf),
  };
}
