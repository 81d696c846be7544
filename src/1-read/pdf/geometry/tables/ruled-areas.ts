import type { Page } from '../../../../model/page.ts';
import type { RulingLine } from '../../content/ruling-line.ts';
import { MARGIN } from '../margin-size.ts';
import { allJoints, type Frame, hasSameEdges, isInside, type Rule, rulesOf } from './frame.ts';
import { gapsOf } from './gaps.ts';
import { rowsBelow } from './rows-below.ts';
import { chainFrom } from './rule-chain.ts';
import { cellsOf, crosses, crossesAt, type GlyphRow, isBetween, opensWithMark } from './table-row.ts';

/** A part of a page that lines show to be a table. */
export interface RuledArea extends Frame {
  readonly top: number;
  readonly bottom: number;
  /** The line below its headings; null where it has none. */
  readonly headingRule: Rule | null;
  readonly rows: readonly GlyphRow[];
  /** The lines across it, from its top down. */
  readonly rules: readonly Rule[];
  /** The lines across some of its columns, as below a heading of several. */
  readonly partRules: readonly Rule[];
  /** Whether it reaches the foot of the page and may go on on the next. */
  readonly isOpen: boolean;
}

/** In points: what is narrower is no line of a table. */
const NARROWEST = 100;
/** In parts of the page's height: the masthead of the first page is set by a table that holds no data. */
const MASTHEAD = 0.35;
/** How many marks in the margin stand beside a table. */
const MOST_MARKS = 1;
/** How many rows of a table have more than one cell, at the least. */
const FEWEST_ROWS = 2;
/** A table with no more lines has them above and below its headings only: it goes on on the next page. */
const HEADING_RULES = 2;

/**
 * Finds the tables of a page that have lines above and below, or above and below their headings where they go on on
 * the next page. Columns are told by the parts in which the lines are drawn, or by the gaps between cells.
 *
 * @param before the frame of a table that reaches the foot of the page before
 */
export function ruledAreas(
  page: Page,
  rows: readonly GlyphRow[],
  rulings: readonly RulingLine[],
  before: Frame | null,
): readonly RuledArea[] {
  const rules = rulesOf(rulings);
  const continued = before && continuedArea(page, rows, rules, before);
  const top = continued?.bottom ?? (page.number === 1 ? MASTHEAD * page.height : 0);
  const areas: RuledArea[] = continued ? [continued] : [];
  let ahead = rules.filter(({ left, right, y }) => right - left >= NARROWEST && y >= top);
  while (ahead.length > 0) {
    const chain = chainFrom(ahead, rows);
    const area = chain.length > 1 ? areaOf(chain, { page, rules, rows }) : null;
    if (area !== null) areas.push(area);
    const bottom = Math.max(area?.bottom ?? 0, area?.rules.at(-1)?.y ?? ahead[0]?.y ?? 0);
    ahead = ahead.filter(({ y }, index) => index > 0 && y > bottom);
  }
  return areas;
}

interface Surroundings {
  readonly page: Page;
  readonly rules: readonly Rule[];
  readonly rows: readonly GlyphRow[];
}

/** The rows at the top of a page with which a table goes on whose headings are not printed again. */
function continuedArea(
  page: Page,
  rows: readonly GlyphRow[],
  rules: readonly Rule[],
  { left, right, joints }: Frame,
): RuledArea | null {
  const top = MARGIN.top * page.height;
  const across = rules.filter(rule => rule.y >= top && hasSameEdges(rule, { left, right }));
  const below = rowsBelow(rows, { left, right, joints, from: top, page });
  const [first] = below.rows;
  const isHeaded = across.some(({ y }) => first !== undefined && y < first.baseline);
  if (first === undefined || isHeaded) return null;
  const bottom = below.rows.at(-1)?.baseline ?? top;
  return {
    ...{ left, right, joints, top, bottom },
    headingRule: null,
    rows: below.rows,
    rules: across.filter(({ y }) => y < bottom),
    partRules: [],
    isOpen: below.isOpen,
  };
}

/**
 * Whether rows have text beside what lines are drawn around, as a page in columns has: which of it comes first is not
 * told by the lines. What runs across the edge of a table is a part of it that stands out; one row may be a mark in
 * the margin.
 */
const isBesideText = ({ left, right }: Rule, rows: readonly GlyphRow[]): boolean =>
  rows.filter(row => !isInside(row, { left, right }) && !crosses(row, [left, right])).length > MOST_MARKS;

/** A frame may hold the notes of the table, too. */
function withoutNotes(rows: readonly GlyphRow[]): readonly GlyphRow[] {
  const first = rows.findIndex(opensWithMark);
  return first < 0 ? rows : rows.slice(0, first);
}

function areaOf(chain: readonly Rule[], { page, rules, rows }: Surroundings): RuledArea | null {
  const [first, second] = chain;
  const last = chain.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  const { left, right } = first;
  const between = rows.filter(row => isBetween(row, first.y, last.y));
  const framed = between.filter(row => isInside(row, first));
  const inside = withoutNotes(framed);
  const body = inside.filter(({ baseline }) => baseline > second.y);
  const told = allJoints(chain);
  const joints = (told.length > 0 ? told : gapsOf(body.length > 0 ? body : inside)).filter(
    joint => body.filter(row => crossesAt(row, joint)).length * 2 <= body.length,
  );
  const isClosed = chain.length > HEADING_RULES || joints.length === 0 || inside.length < framed.length;
  const below = isClosed ? null : rowsBelow(rows, { left, right, joints, from: last.y, page });
  const all = [...inside, ...(below?.rows ?? [])];
  const wide = all.filter(row => cellsOf(row, joints).length > 1);
  if (joints.length === 0 || wide.length < FEWEST_ROWS || isBesideText(first, between)) return null;
  const bottom = all.at(-1)?.baseline ?? last.y;
  return {
    ...{ left, right, joints, top: first.y, bottom },
    headingRule: bottom > second.y ? second : null,
    rows: all,
    rules: chain,
    partRules: rules.filter(
      rule => rule.y > first.y && rule.y < bottom && isInside(rule, first) && !chain.includes(rule),
    ),
    isOpen: below?.isOpen ?? false,
  };
}
