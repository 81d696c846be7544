import { allJoints, hasSameEdges, type Rule } from './frame.ts';
import { gapsOf } from './gaps.ts';
import { cellsOf, crosses, crossesAt, type GlyphRow, isBetween } from './table-row.ts';

/** In sizes of the text, how far apart the lines above and below a subheading are. */
const TALLEST_SUBHEADING = 3;
/** In sizes of the text, how far apart the lines above and below headings are. */
const TALLEST_HEADING = 10;

/** The first line and those below it with the same edges, as long as there are rows of a table between. */
export function chainFrom([first, ...others]: readonly Rule[], rows: readonly GlyphRow[]): readonly Rule[] {
  const chain = first === undefined ? [] : [first];
  const alike = others.filter(rule => first !== undefined && hasSameEdges(first, rule));
  for (const [index, rule] of alike.entries()) {
    const last = chain.at(-1);
    if (last === undefined) break;
    const between = rows.filter(row => isBetween(row, last.y, rule.y));
    const told = allJoints([...chain, rule]);
    const ahead = told.length > 0 ? told : (alike.slice(index).find(hasJoints)?.joints ?? []);
    if (!areTabular(between, ahead, { height: rule.y - last.y, isFirst: chain.length === 1 })) break;
    chain.push(rule);
  }
  return chain;
}

const hasJoints = ({ joints }: Rule): boolean => joints.length > 0;

/**
 * Headings of several columns run across the places where these meet, and so may a subheading. One that is alone
 * between two lines is set closely, unlike what stands between two tables; so are the first headings of a table.
 */
function areTabular(
  rows: readonly GlyphRow[],
  told: readonly number[],
  { height, isFirst }: { readonly height: number; readonly isFirst: boolean },
): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  const joints = told.length > 0 ? told : gapsOf(rows);
  if (joints.length === 0) return isFirst && height <= TALLEST_HEADING * first.size;
  const isEnclosed = rows.length === 1 && height <= TALLEST_SUBHEADING * first.size;
  if (isEnclosed) return !joints.every(joint => crossesAt(first, joint));
  const across = rows.filter(row => crosses(row, joints)).length;
  return across * 2 <= rows.length && rows.some(row => cellsOf(row, joints).length > 1);
}
