import type { AnnotationRows } from '../../../db/queries/documents/annotations.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { Place } from '../../model/page.ts';
import type { Range } from '../../model/range.ts';

/** What is known of a unit besides its text. */
export interface Annotations {
  readonly noteReferences: AnnotationRows['noteReferences'];
  readonly citations: AnnotationRows['citations'];
  readonly mentions: AnnotationRows['mentions'];
  /** Where in the source the unit stands. */
  readonly ranges: readonly Range[];
  /** Where on its pages; empty for a source without pages. */
  readonly places: readonly Place[];
}

export interface Annotated<Row> {
  readonly row: Row;
  readonly annotations: Annotations;
}

/** Reads the annotations of units at once, however many there are. */
export async function annotationsOf(
  queries: Queries,
  ids: readonly string[],
): Promise<(id: string) => Annotations> {
  if (ids.length === 0) return () => NONE;
  const found = await queries.annotations.ofUnits(ids);
  const noteReferences = byUnit(found.noteReferences);
  const citations = byUnit(found.citations);
  const mentions = byUnit(found.mentions);
  const provenance = byUnit(found.provenance);
  const places = byUnit(found.places);
  return id => ({
    noteReferences: noteReferences.get(id) ?? [],
    citations: citations.get(id) ?? [],
    mentions: mentions.get(id) ?? [],
    ranges: (provenance.get(id) ?? []).map(({ start, end }) => ({ start, end })),
    places: (places.get(id) ?? []).map(({ unitId: _, position: __, ...place }) => place),
  });
}

const NONE: Annotations = { noteReferences: [], citations: [], mentions: [], ranges: [], places: [] };

/** Some units, each with its annotations. */
export async function withAnnotations<Row extends { readonly id: string }>(
  queries: Queries,
  rows: readonly Row[],
): Promise<Annotated<Row>[]> {
  const annotations = await annotationsOf(
    queries,
    rows.map(({ id }) => id),
  );
  return rows.map(row => ({ row, annotations: annotations(row.id) }));
}

const byUnit = <Row extends { readonly unitId: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ unitId }) => unitId);
