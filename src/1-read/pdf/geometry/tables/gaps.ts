import type { GlyphRow } from './table-row.ts';

/** In parts of the size: wider than the blanks of a justified line that stand below one another by chance. */
const NARROWEST_GAP = 0.8;

/** The middles of the gaps that run down through all rows that have several cells. */
export function gapsOf(rows: readonly GlyphRow[]): readonly number[] {
  const divided = rows.filter(({ printed, size }) =>
    printed.some(
      (glyph, index) => glyph.left - (printed[index - 1]?.right ?? glyph.left) > NARROWEST_GAP * size,
    ),
  );
  const [first] = divided;
  if (first === undefined || divided.length < 2) return [];
  const covered = divided.flatMap(({ printed }) => printed).sort((one, other) => one.left - other.left);
  const gaps: number[] = [];
  let right = covered[0]?.right ?? 0;
  for (const glyph of covered) {
    if (glyph.left - right > NARROWEST_GAP * first.size) gaps.push((right + glyph.left) / 2);
    right = Math.max(right, glyph.right);
  }
  return gaps;
}
