import type { Page } from '../../../model/page.ts';
import type { PrintedCell, PrintedElement } from '../elements/printed-element.ts';
import type { EdgeOf } from '../lines/edges.ts';
import { firstWordWidth, hasHangingLabel } from '../lines/line-shape.ts';
import { opensWithRaisedMark } from '../lines/note-marks.ts';
import { isBold, type PrintedLine } from '../lines/printed-line.ts';
import type { TextStyle } from './text-style.ts';

/** Groups lines, in reading order, into paragraphs, headings and cells of tables. */
export function groupLines(
  page: Page,
  lines: readonly PrintedLine[],
  style: TextStyle,
  edgeOf: EdgeOf,
  cellOf: (line: PrintedLine) => PrintedCell | null,
): readonly PrintedElement[] {
  const groups: { readonly lines: PrintedLine[]; readonly cell: PrintedCell | null }[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const cell = cellOf(line);
    const goesOn =
      group !== undefined &&
      group.cell === cell &&
      (cell !== null || !BREAKS.some(breaks => breaks({ page, group: group.lines, line, style, edgeOf })));
    if (goesOn) group.lines.push(line);
    else groups.push({ lines: [line], cell });
  }
  return groups.map(({ lines, cell }) => ({
    role: cell === null ? roleOf(lines, style) : 'cell',
    cell,
    lines,
  }));
}

/** A line, and the lines of a paragraph above it that it may continue. */
interface Place {
  readonly page: Page;
  readonly group: readonly PrintedLine[];
  readonly line: PrintedLine;
  readonly style: TextStyle;
  readonly edgeOf: EdgeOf;
}

/** Lengths in parts of the size of the letters. */
const SAME_PLACE = 0.5;
const INDENT = 0.8;
const ROUNDING = 0.15;
const BLANK_WIDTH = 0.25;
/** Sizes closer than this part are the same. */
const SAME_SIZE = 0.06;
/** Lines of a paragraph are no farther apart than so many times the leading. */
const WIDEST_LEADING = 1.2;
/** A line that begins so many times its size to the right of another is not indented but set apart. */
const WIDEST_INDENT = 5;

type Breaks = (place: Place) => boolean;

const last = ({ group }: Place): PrintedLine => group.at(-1) as PrintedLine;

/** Below a gap, above the line before it as at the top of a column, or beside it. */
const isApart: Breaks = place => {
  const distance = place.line.baseline - last(place).baseline;
  const leading = place.style.leading(place.line.size);
  return (
    place.line.page !== last(place).page ||
    distance <= 0.4 * leading ||
    distance > WIDEST_LEADING * leading + 0.5
  );
};

const hasOtherSize: Breaks = place =>
  Math.abs(place.line.size - last(place).size) > SAME_SIZE * place.line.size;

const hasOtherWeight: Breaks = place => isBold(place.line) !== isBold(last(place));

const hasLabel: Breaks = ({ line }) => hasHangingLabel(line) || opensWithRaisedMark(line);

/** Farther right than the line above, where this one does not hang beside that one's label, as headings do too. */
const isIndented: Breaks = place => {
  const above = last(place);
  const by = place.line.left - above.left;
  if (by <= INDENT * place.line.size || isCentred(place)) return false;
  const isHeading = place.group.length === 1 && isBold(above) && isBold(place.line);
  return !isHeading && !hangsFrom(place);
};

/**
 * The line above is the first and opens with a label, and this one begins where the text behind the label does. The
 * label may be of several pieces, as its full stop can be set apart from its number.
 */
function hangsFrom({ group, line }: Place): boolean {
  const [first] = group;
  if (first === undefined || group.length > 1) return false;
  return first.pieces.slice(0, LABEL_PIECES).some((label, index) => {
    const text = first.pieces[index + 1];
    return (
      text !== undefined &&
      text.left - label.right > NARROWEST_TAB * line.size &&
      Math.abs(line.left - text.left) <= SAME_PLACE * line.size
    );
  });
}

const LABEL_PIECES = 3;
const NARROWEST_TAB = 0.6;

/** Farther left than the line above, unless that one is the first and so indented. */
const isOutdented: Breaks = place => {
  const by = last(place).left - place.line.left;
  if (by <= INDENT * place.line.size || isCentred(place)) return false;
  return place.group.length > 1 || by > WIDEST_INDENT * place.line.size;
};

/** The first word would have had room on the line above. Titles are broken where their sense allows it. */
const isBelowShortLine: Breaks = place => {
  const above = last(place);
  const edge = place.edgeOf(above);
  if (isCentred(place) || isBrokenTitle(above, edge, place.style)) return false;
  const room = isFlushRight(place) ? WIDEST_INDENT * above.size : edge - above.right;
  return room - BLANK_WIDTH * above.size - firstWordWidth(place.line) > SAME_PLACE * above.size;
};

const isBrokenTitle = (line: PrintedLine, edge: number, style: TextStyle): boolean =>
  isBold(line) && line.size > LARGER * style.size && line.right - line.left > (edge - line.left) / 2;

/** Symbol, distribution and date stand one below the other at the top right of the first page. */
const isInMasthead: Breaks = ({ page, line }) =>
  page.number === 1 &&
  line.left > MASTHEAD.left * page.width &&
  line.baseline < MASTHEAD.bottom * page.height;

const MASTHEAD = { left: 0.55, bottom: 0.35 };

const BREAKS: readonly Breaks[] = [
  isApart,
  isInMasthead,
  hasOtherSize,
  hasOtherWeight,
  hasLabel,
  isIndented,
  isOutdented,
  isBelowShortLine,
];

/**
 * Both lines are as far from the middle of the text, and neither begins where the other does. Below two lines that
 * begin at one place none is centred.
 */
function isCentred({ group, line }: Place): boolean {
  const [above, before] = [group.at(-1) as PrintedLine, group.at(-2)];
  const beginsWith = (other: PrintedLine): boolean =>
    Math.abs(other.left - above.left) <= SAME_PLACE * line.size;
  if (beginsWith(line) || (before !== undefined && beginsWith(before))) return false;
  return Math.abs(line.left + line.right - above.left - above.right) <= 2 * SAME_PLACE * line.size;
}

/** Both lines end at one place, and their beginnings differ by less or by more than an indent. */
function isFlushRight(place: Place): boolean {
  const { line } = place;
  const above = last(place);
  if (hangsFrom(place)) return false;
  if (Math.abs(line.right - above.right) > ROUNDING * line.size) return false;
  const by = Math.abs(line.left - above.left) / line.size;
  return (by > ROUNDING && by < INDENT) || by > WIDEST_INDENT;
}

/** A heading is bold or larger than the text, and has few lines. */
function roleOf(lines: readonly PrintedLine[], style: TextStyle): PrintedElement['role'] {
  if (lines.length > MOST_HEADING_LINES) return 'paragraph';
  const isLarge = lines.every(({ size }) => size > LARGER * style.size);
  return isLarge || lines.every(isBold) ? 'heading' : 'paragraph';
}

const MOST_HEADING_LINES = 8;
const LARGER = 1.1;
