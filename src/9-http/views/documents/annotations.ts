import type { AnnotationRows } from '../../../../db/queries/documents/annotations.ts';
import type { Annotations } from '../../../8-services/documents/annotations.ts';
import type { DocumentSymbol } from '../../../model/id.ts';
import { workId } from '../../../references/work-id.ts';
import { links, orNull, unitLink } from '../../framework/links.ts';
import type { Citation, Mention } from '../../schemas/citations/annotations.ts';

/** The unit that a citation or mention stands in. */
interface CitingUnit {
  readonly id: string;
  readonly kind: Parameters<typeof unitLink>[0];
  readonly documentId: string;
}

type CitationRow = AnnotationRows['citations'][number];

export const citationView = (
  { seq: _, unitId, documentId, targetId, targetUnitId, targetUnitKind, ...citation }: CitationRow,
  unit: CitingUnit,
): Citation => {
  const work = workId({ ...citation, symbol: citation.symbol as DocumentSymbol | null });
  return {
    ...citation,
    unit: unitId,
    document: documentId,
    work,
    target: targetId,
    targetUnit: targetUnitId,
    links: {
      unit: unitLink(unit.kind, unitId, documentId),
      document: links.document(documentId),
      work: orNull(links.work, work),
      target: orNull(links.document, targetId),
      targetUnit:
        targetUnitId === null || targetUnitKind === null || targetId === null
          ? null
          : unitLink(targetUnitKind, targetUnitId, targetId),
    },
  };
};

export const mentionView = (
  {
    unitId,
    organizationId,
    organizationName,
    start,
    end,
    text,
    ranges,
  }: Omit<AnnotationRows['mentions'][number], 'seq'>,
  unit: CitingUnit,
): Mention => ({
  unit: unitId,
  document: unit.documentId,
  start,
  end,
  text,
  organization: organizationId,
  name: organizationName,
  ranges,
  links: {
    unit: unitLink(unit.kind, unitId, unit.documentId),
    document: links.document(unit.documentId),
    organization: links.organization(organizationId),
  },
});

const noteReferenceView = ({ label, at, noteId, text }: AnnotationRows['noteReferences'][number]) => ({
  label,
  at,
  note: noteId,
  text,
  link: orNull(links.note, noteId),
});

/**
 * The fields that clauses, paragraphs, notes and sections share: what is annotated in
 * them, and where they stand.
 */
export const annotationsView = (
  { noteReferences, citations, mentions, ranges, places }: Annotations,
  unit: CitingUnit & { readonly sourceId: string },
) => ({
  noteReferences: noteReferences.map(noteReferenceView),
  citations: citations.map(row => citationView(row, unit)),
  mentions: mentions.map(row => mentionView(row, unit)),
  provenance: { source: unit.sourceId, ranges: [...ranges], places: [...places] },
});
