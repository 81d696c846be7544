import { decode } from '../../../src/1-read/decode.ts';
import type { FurnitureKind, ParsedDocument, Unit } from '../../../src/model/document.ts';
import type { Range } from '../../../src/model/range.ts';
import type { ReadText } from './measure.ts';

/** Where the characters of all texts went, blanks aside. */
export interface CharacterCounts {
  readonly inUnits: number;
  readonly furniture: Readonly<Partial<Record<FurnitureKind, number>>>;
  /** In no unit and in no furniture. */
  readonly lost: number;
}

export function countCharacters(texts: readonly Pick<ReadText, 'bytes' | 'source'>[]): CharacterCounts {
  const furniture: Partial<Record<FurnitureKind, number>> = {};
  let [inUnits, lost] = [0, 0];
  for (const { bytes, source } of texts) {
    if (!source) continue;
    const text = decode(bytes, 'text');
    const isOwned = new Uint8Array(text.length);
    /** How many characters within `ranges` were nobody's, and are somebody's now. */
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
