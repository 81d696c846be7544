import type { Page } from '../../../model/page.ts';
import { opensWithRaisedMark } from '../lines/note-marks.ts';
import type { PrintedLine } from '../lines/printed-line.ts';
import { isRule } from './foot-notes.ts';
import { MARGIN } from './margin-size.ts';
import type { RuledTable } from './tables/ruled-tables.ts';
import type { TextStyle } from './text-style.ts';

/** The lines of a page from top to bottom, each row in parts. */
export interface PageRows {
  readonly page: Page;
  readonly rows: readonly (readonly PrintedLine[])[];
  /** The tables among them. */
  readonly tables: readonly RuledTable[];
}

/** How many rows from the top, and from the bottom, may be printed around the text. */
const DEEPEST = 4;
/** Baselines within so many points are at the same place. */
const GRID = 3;
/** In parts of the page's height: how much wider a margin may be that a wide gap parts from the text. */
const WIDER = 0.05;
/** A row is apart from the next one inwards if it is farther from it than so many times the leading. */
const APART = 1.25;
const FAR_APART = 2.5;

/**
 * Finds the rows that are printed around the text: running heads, page marks and the like. Counted from a page's top
 * or bottom, rows are if the innermost of them comes back at the same place on another page, with other figures
 * perhaps, or if all stand in the margin and apart from the text. The first page has a masthead in place of a
 * running head.
 */
export function findMargins(pages: readonly PageRows[], style: TextStyle): ReadonlySet<PrintedLine> {
  const comesBack = recurring(pages);
  return new Set(
    pages.flatMap(({ page, rows, tables }) => {
      const isInTable: RowTest = ([line]) =>
        line !== undefined && tables.some(({ cells }) => cells.has(line));
      const isText: RowTest = row => row.some(isOfNotes) || isInTable(row);
      const heads =
        page.number === 1 ? 0 : countAround(rows, { isText, isInMargin: atTop(page), comesBack }, style);
      const upward = rows.slice(heads).toReversed();
      const feet = countAround(upward, { isText, isInMargin: atBottom(page), comesBack }, style);
      return [...rows.slice(0, heads), ...upward.slice(0, feet)].flat();
    }),
  );
}

/** How many of the first rows are printed around the text; `rows` go from the edge of the page inwards. */
function countAround(
  rows: readonly Row[],
  { isText, isInMargin, comesBack }: RowTests,
  style: TextStyle,
): number {
  let count = 0;
  let narrow = true;
  let wide = true;
  let open = false;
  for (const [index, row] of rows.slice(0, DEEPEST).entries()) {
    const inner = rows[index + 1] ?? [];
    narrow &&= isInMargin(row, 0);
    wide &&= isInMargin(row, WIDER);
    if (isText(row) || isHeading(row, rows[0] ?? row) || ((open || !wide) && !comesBack(row))) break;
    open = endsInSentence(row);
    const isAround =
      (narrow && isApart(row, inner, APART, style)) || (wide && isApart(row, inner, FAR_APART, style));
    if (!open && (comesBack(row) || isAround)) count = index + 1;
  }
  return count;
}

type Row = readonly PrintedLine[];
type RowTest = (row: Row) => boolean;

interface RowTests {
  /** A row of a table or of notes. */
  readonly isText: RowTest;
  /** `spare` widens the margin. */
  readonly isInMargin: (row: Row, spare: number) => boolean;
  readonly comesBack: RowTest;
}

/** Tells the rows that come back at their place on another page. */
function recurring(pages: readonly PageRows[]): RowTest {
  const places = new Map<string, Set<number>>();
  for (const { page, rows } of pages) {
    for (const key of outermost(rows).flat().flatMap(keysOf)) {
      places.set(key, (places.get(key) ?? new Set()).add(page.number));
    }
  }
  const comesBack = (key: string): boolean => (places.get(key)?.size ?? 0) > 1;
  return row => row.every(line => keysOf(line).some(comesBack));
}

/** A note, or the rule above the notes; those of two pages may be alike. */
const isOfNotes = (line: PrintedLine): boolean => opensWithRaisedMark(line) || isRule(line);

/**
 * "Annex I" may come back at its place, as "[English only]" below it may, but is set larger than the running head
 * above it.
 */
const isHeading = ([line]: Row, [outermost]: Row): boolean =>
  line !== undefined && outermost !== undefined && line.size > LARGER * outermost.size;

const LARGER = 1.1;

/**
 * "The Human Rights Council," at the top of two pages is text: nothing around a text ends so, but a line of a
 * running head may, above the next.
 */
const endsInSentence = (row: Row): boolean => /[,;]$/.test(row.at(-1)?.text ?? '');

const outermost = <Row>(rows: readonly Row[]): readonly Row[] =>
  rows.length <= 2 * DEEPEST ? rows : [...rows.slice(0, DEEPEST), ...rows.slice(-DEEPEST)];

/**
 * What is the same for two lines that are printed around the text of their pages: how far down they stand, and what
 * they print, or what they print but for the number of the page, which comes first or last in them. Left and right
 * are mirrored on facing pages.
 */
function keysOf({ text, baseline, page, turn }: PrintedLine): readonly string[] {
  const place = `${turn} ${Math.round(baseline / GRID)}`;
  const figures = [...text.matchAll(/\d+/g)];
  const fromPage = (match: RegExpExecArray | undefined): readonly string[] =>
    match === undefined
      ? []
      : [
          `${text.slice(0, match.index)}#${Number(match[0]) - page}${text.slice(match.index + match[0].length)}`,
        ];
  return [text, ...fromPage(figures[0]), ...fromPage(figures.at(-1))].map(shown => `${place} ${shown}`);
}

const atTop =
  ({ height }: Page): RowTests['isInMargin'] =>
  (row, spare) =>
    row.every(({ baseline }) => baseline < (MARGIN.top + spare) * height);

const atBottom =
  ({ height }: Page): RowTests['isInMargin'] =>
  (row, spare) =>
    row.every(({ baseline }) => baseline > (1 - MARGIN.bottom - spare) * height);

function isApart(row: Row, inner: Row, times: number, style: TextStyle): boolean {
  const [line] = row;
  const [next] = inner;
  if (line === undefined || next === undefined) return false;
  return Math.abs(line.baseline - next.baseline) > times * style.leading(Math.min(line.size, next.size));
}
