import type { Range } from '../../../model/range.ts';
import type { ReadDraft } from '../../../pipeline/sent-text.ts';

interface InUnit {
  readonly unit: string | null;
  /** In the text that was sent. */
  readonly ranges: readonly Range[];
}

/** Between the texts of the units of a draft and the text that was sent. */
export interface TextPlaces {
  /**
   * Where in the text of its unit something stands that is known by its ranges in the text that was sent. It is
   * null for what does not stand in the text, such as the number of a paragraph.
   */
  readonly placeIn: (found: InUnit) => Range | null;
  /** The ranges of the text that was sent which a range of the text of a unit came from. */
  readonly rangesOf: (unit: string, range: Range) => readonly Range[];
}

export function textPlaces({ documents, placesOf }: ReadDraft): TextPlaces {
  const units = new Map(
    documents
      .flatMap(({ particulars, parts, sections, paragraphs, clauses, notes, tables }) => [
        ...[...particulars, ...parts, ...sections, ...paragraphs],
        ...[...clauses, ...notes, ...tables],
      ])
      .map(unit => [unit.id as string, unit]),
  );
  const known = new Map<string, readonly number[]>();
  const originsOf = (id: string): readonly number[] => {
    const unit = units.get(id);
    const origins =
      known.get(id) ?? (unit === undefined ? [] : origin(unit.text, at => placesOf(unit.id, at)));
    known.set(id, origins);
    return origins;
  };
  return {
    placeIn: ({ unit, ranges }) => {
      const origins = originsOf(unit ?? '');
      const isWithin = (at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end);
      const start = origins.findIndex(isWithin);
      return start === -1 ? null : { start, end: origins.findLastIndex(isWithin) + 1 };
    },
    rangesOf: (id, range) => {
      const unit = units.get(id);
      return unit === undefined ? [] : placesOf(unit.id, range);
    },
  };
}

/**
 * For each character, its offset in the text that was sent; -1 for a blank that was put in
 * where lines were joined.
 */
const origin = (text: string, placesOf: (at: Range) => readonly Range[]): number[] =>
  Array.from({ length: text.length }, (_, start) => placesOf({ start, end: start + 1 })[0]?.start ?? -1);
