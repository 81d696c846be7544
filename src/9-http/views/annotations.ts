import type { AnnotationRows } from '../../../db/queries/documents/annotations.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { links, orNull, unitLink } from '../framework/links.ts';
import type { Citation, Mention } from '../schemas/citations/annotations.ts';

/** What is known of the units that citations and mentions stand in. */
interface CitingUnit {
  readonly id: string;
  readonly kind: Parameters<typeof unitLink>[0];
  readonly documentId: string;
}

type CitedRow = AnnotationRows['citations'][number];

export const citationView = (
  { seq: _, unitId, documentId, targetId, targetUnitId, targetUnitKind, ...citation }: CitedRow,
  unit: CitingUnit,
): Citation => ({
  ...citation,
  unit: unitId,
  document: documentId,
  target: targetId,
  targetUnit: targetUnitId,
  links: {
    unit: unitLink(unit.kind, unitId, documentId),
    document: links.document(documentId),
    target: orNull(links.document, targetId),
    targetUnit:
      targetUnitId === null || targetUnitKind === null || targetId === null
        ? null
        : unitLink(targetUnitKind, targetUnitId, targetId),
  },
});

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

/** Reads what belongs to a page of units; the result gives each unit its own. */
export async function readAnnotations(
  queries: Queries,
  rows: readonly { readonly id: string }[],
): Promise<ReturnType<typeof grouped>> {
  return grouped(await queries.annotations.ofUnits(rows.map(row => row.id)));
}

function grouped(rows: AnnotationRows) {
  const byUnit = <Row extends { unitId: string }>(all: readonly Row[]) => Map.groupBy(all, row => row.unitId);
  const provenance = byUnit(rows.provenance);
  const noteReferences = byUnit(rows.noteReferences);
  const citations = byUnit(rows.citations);
  const mentions = byUnit(rows.mentions);
  return (unit: CitingUnit & { readonly sourceId: string }) => ({
    noteReferences: (noteReferences.get(unit.id) ?? []).map(noteReferenceView),
    citations: (citations.get(unit.id) ?? []).map(row => citationView(row, unit)),
    mentions: (mentions.get(unit.id) ?? []).map(row => mentionView(row, unit)),
    provenance: {
      source: unit.sourceId,
      ranges: (provenance.get(unit.id) ?? []).map(({ start, end }) => ({ start, end })),
    },
  });
}
