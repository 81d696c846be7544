import type { FurnitureKind, ParsedDocument, ParsedSource, Unit } from '../../../src/model/document.ts';
import type { Range } from '../../../src/model/range.ts';

/** The number of characters of all texts that went to units and to furniture, without blanks. */
export interface CharacterCounts {
  readonly inUnits: number;
  readonly furniture: Readonly<Partial<Record<FurnitureKind, number>>>;
  /** Characters in no unit and no furniture. */
  readonly lost: number;
}

export function countCharacters(
  texts: readonly { readonly text: string; readonly source: ParsedSource }[],
): CharacterCounts {
  const furniture: Partial<Record<FurnitureKind, number>> = {};
  let [inUnits, lost] = [0, 0];
  for (const { text, source } of texts) {
    const isOwned = new Uint8Array(text.length);
    /** Counts the characters within `ranges` that no earlier call counted. */
    const claim = (ranges: readonly Range[]): number => {
      let claimed = 0;
      for (const { start, end } of ranges) {
        for (let at = start; at < end; at++) {
          if (isOwned[at] === 0 && !isBlank(text[at])) claimed++;
          isOwned[at] = 1;
        }
      }
      return claimed;
    };
    inUnits += claim(source.documents.flatMap(unitsOf).flatMap(({ ranges }) => ranges));
    for (const piece of source.furniture) {
      furniture[piece.kind] = (furniture[piece.kind] ?? 0) + claim([piece]);
    }
    lost += claim([{ start: 0, end: text.length }]);
  }
  return { inUnits, furniture, lost };
}

const unitsOf = ({ particulars, parts, sections, paragraphs, clauses, notes }: ParsedDocument): Unit[] => [
  ...particulars,
  ...parts,
  ...sections,
  ...paragraphs,
  ...clauses,
  ...notes,
];

const isBlank = (character = ''): boolean => /^[\s\u200B\uFEFF]?$/.test(character);
