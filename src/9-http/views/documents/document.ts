import type { DocumentRow } from '../../../../db/queries/documents/documents.ts';
import type { ResolutionRow } from '../../../../db/queries/resolutions/resolutions.ts';
import type { DocumentDetails } from '../../../8-services/documents/document.ts';
import { links, orNull } from '../../framework/links.ts';
import type { Document, DocumentSummary, Resolution } from '../../schemas/documents/document.ts';
import { findingView } from '../dataset/finding.ts';
import { annotationsView } from './annotations.ts';
import { partView } from './part.ts';
import { voteView } from './vote.ts';

export const documentSummary = ({ document, sourceName, vote }: DocumentRow): DocumentSummary => {
  const { seq: _, sourceId, reading, readingReasons, ...own } = document;
  return {
    ...own,
    vote: vote && voteView(vote),
    reading: { value: reading, reasons: readingReasons },
    source: { id: sourceId, name: sourceName },
    links: documentLinks(document),
  };
};

export const resolutionView = ({ resolution, seriesId, ...row }: ResolutionRow): Resolution => {
  const summary = documentSummary(row);
  const own = { ...summary.links, series: orNull(links.series, seriesId) };
  return { ...summary, ...resolution, series: seriesId, links: own };
};

export const documentView = ({
  row,
  particulars,
  parts,
  findings,
  unitCounts,
}: DocumentDetails): Document => ({
  ...documentSummary(row),
  counts: Object.fromEntries(
    Object.entries(unitCounts).map(([kind, count]) => [`${kind}s`, count]),
  ) as Document['counts'],
  particulars: particulars.map(particular => particularView(particular, row)),
  parts: parts.map(partView),
  findings: findings.map(findingView),
});

function particularView(
  { row, annotations }: DocumentDetails['particulars'][number],
  { document: { id: documentId, sourceId } }: DocumentRow,
): Document['particulars'][number] {
  const unit = { id: row.id, kind: 'particular', documentId, sourceId } as const;
  const { noteReferences, provenance } = annotationsView(annotations, unit);
  return { ...row, noteReferences, provenance };
}

function documentLinks({ id, type, partOf }: DocumentRow['document']): DocumentSummary['links'] {
  const self = links.document(id);
  const resolution = type === 'resolution' || type === 'decision' ? links.resolution(id) : null;
  return {
    self,
    resolution,
    clauses: resolution && `${resolution}/clauses`,
    sections: `${self}/sections`,
    paragraphs: `${self}/paragraphs`,
    notes: `${self}/notes`,
    tables: `${self}/tables`,
    ballots: `${self}/ballots`,
    sponsors: `${self}/sponsors`,
    citations: `${self}/citations`,
    citedBy: `${self}/cited-by`,
    mandates: `${self}/mandates`,
    answers: `${self}/answers`,
    source: `${self}/source`,
    text: `${self}/text`,
    furniture: `${self}/furniture`,
    contains: `/v1/documents?partOf=${encodeURIComponent(id)}`,
    partOf: orNull(links.document, partOf),
  };
}
