import type { Line } from '../../../1-read/line.ts';
import { readEnumerator } from '../../enumerator.ts';
import { opensPreamble } from '../../preambular-opening.ts';
import { arrangeCluster } from './arrange-cluster.ts';
import type { Budget } from './candidates.ts';
import { ends, PageContext } from './page-context.ts';
import type { Piece } from './piece.ts';
import type { Row } from './row.ts';

/**
 * Puts lines back together that pdfminer tore at the wide gaps of justified text, printing some of the pieces far from
 * the others. That a line is too short, though it was drawn out, shows that it was torn; where the pieces belong
 * is shown by the widths of their letters, the words that follow one another elsewhere, and the boxes of lines in
 * which pdfminer prints what is aligned. A line that may have been put together wrongly, and a piece
 * whose line was not found, are marked as doubtful.
 */
export function mendTornLines(lines: readonly Line[]): readonly Line[] {
  if (!isStretched(lines)) return lines;
  const page = new PageContext(lines);
  if (page.fullWidth === null) return lines;
  const budget: Budget = { left: MOST_ARRANGEMENTS };
  const rows: Row[] = [];
  const doubtful = new Set<Piece>();
  for (const cluster of clustersOf(page)) {
    const found = arrangeCluster(cluster, page, budget);
    const covered = new Set(found.flatMap(({ row }) => row.pieces));
    for (const { row, lead } of found) {
      if (row.pieces.length === 1) continue;
      rows.push(row);
      if (lead < SURE_LEAD) for (const piece of row.pieces) doubtful.add(piece);
    }
    for (const piece of cluster) if (!covered.has(piece) && isStray(piece, page)) doubtful.add(piece);
  }
  return arranged(page, rows, doubtful);
}

/** How many arrangements are tried in a text, which takes about a second. */
const MOST_ARRANGEMENTS = 200_000;
/** With other rows as nearly as likely, a row is doubtful. */
const SURE_LEAD = 3;

const FEWEST_STRETCHED = 0.15;

/** Whether enough lines of a text have two blanks between all words, as only pdfminer prints justified ones. */
function isStretched(lines: readonly Line[]): boolean {
  let [long, stretched] = [0, 0];
  for (const { text } of lines) {
    if (text.text.length < 60) continue;
    long++;
    if (isDrawnOut(text.origin, text.text)) stretched++;
  }
  return stretched > FEWEST_STRETCHED * long;
}

function isDrawnOut(origin: Int32Array, text: string): boolean {
  let [wide, narrow] = [0, 0];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if ((origin[at + 1] ?? 0) - (origin[at - 1] ?? 0) > 2) wide++;
    else narrow++;
  return wide > 3 * narrow;
}

const MOST_LINES_BETWEEN = 12;

/** The pieces that stand near one another, none of them across the end of a page. */
export function clustersOf(page: PageContext): Piece[][] {
  const clusters: Piece[][] = [];
  let last: Piece | null = null;
  for (const piece of page.torn) {
    const above = last;
    const isNear =
      above !== null && piece.index - above.index <= MOST_LINES_BETWEEN && !isDivided(page, above, piece);
    if (isNear) clusters.at(-1)?.push(piece);
    else clusters.push([piece]);
    last = piece;
  }
  return clusters;
}

/** Whether a page ends between two pieces. */
const isDivided = ({ pieces }: PageContext, from: Piece, to: Piece): boolean =>
  pieces
    .slice(from.index + 1, to.index + 1)
    .some(({ isApart, line }) => line.opensPage === true || (isApart && PAGE_FOOT.test(line.text.text)));

/** The rule above the notes, a page mark, or the number of a job. */
const PAGE_FOOT = /^(?:_{5,}|\d{1,3}\/\d{1,3}$|\d{2}-\d{5})/;

/** A piece in small letters that ends nothing: no heading, and not the last word of a paragraph. */
const isStray = (piece: Piece, page: PageContext): boolean =>
  /^\p{Ll}/u.test(piece.words[0] ?? '') && !(ends(piece) && !page.isInBoxOf(piece, below(piece, page)));

const below = (piece: Piece, page: PageContext): Piece => page.pieces[piece.index + 1] ?? piece;

/** The lines with each piece behind those to the left of it, and no blank line where a sentence goes on. */
function arranged(page: PageContext, rows: readonly Row[], doubtful: ReadonlySet<Piece>): readonly Line[] {
  const others = new Map(rows.map(({ pieces: [left, ...others] }) => [left, others]));
  const moved = new Set(rows.flatMap(({ pieces }) => pieces.slice(1)));
  const ordered = page.pieces
    .filter(piece => !moved.has(piece))
    .flatMap(piece => [piece, ...(others.get(piece) ?? [])]);
  const joined = new Set([...moved, ...seamsOf(ordered, new Set(others.keys()), moved)]);
  return withoutBlanksAbove(ordered, joined).map(piece => ({
    ...piece.line,
    ...(joined.has(piece) ? { margin: 'flush' as const } : {}),
    ...(doubtful.has(piece) ? { doubtful: true as const } : {}),
  }));
}

/** The lines that go on with the sentence above: below a line that was put together, or such a line itself. */
function seamsOf(
  ordered: readonly Piece[],
  lefts: ReadonlySet<Piece | undefined>,
  moved: ReadonlySet<Piece>,
): Piece[] {
  let above: Piece | null = null;
  return ordered.filter(piece => {
    if (piece.words.length === 0) return false;
    const before = above;
    above = piece;
    if (before === null || ends(before) || before.isApart) return false;
    return moved.has(before) ? !opensClause(piece) : lefts.has(piece) && goesOn(piece);
  });
}

const goesOn = ({ words: [first = ''], isApart }: Piece): boolean =>
  /^["“‘(]?\p{Ll}/u.test(first) && !isApart;

const opensClause = ({
  line: {
    text: { text },
  },
  isApart,
}: Piece): boolean => isApart || readEnumerator(text) !== null || opensPreamble(text);

function withoutBlanksAbove(ordered: readonly Piece[], joined: ReadonlySet<Piece>): Piece[] {
  const kept: Piece[] = [];
  for (const piece of ordered) {
    if (joined.has(piece)) while (kept.at(-1)?.words.length === 0) kept.pop();
    kept.push(piece);
  }
  return kept;
}
