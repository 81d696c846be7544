import { ends, type PageContext } from './page-context.ts';
import type { Piece } from './piece.ts';

const FURTHEST = 30;

/** The lines of the paragraphs in which the pieces of a cluster stand. */
export function linesAround(cluster: readonly Piece[], page: PageContext): readonly Piece[] {
  const { pieces } = page;
  let from = cluster[0]?.index ?? 0;
  let to = cluster.at(-1)?.index ?? 0;
  for (let steps = 0; steps < FURTHEST && from > 0; steps++) {
    const above = pieces[from - 1];
    if (above === undefined || isDivide(above) || endsParagraph(above, page)) break;
    from--;
    if (above.line.opensPage === true) break;
  }
  for (let steps = 0; steps < FURTHEST; steps++) {
    const [last, next] = [pieces[to], pieces[to + 1]];
    if (last === undefined || next === undefined || next.line.opensPage === true || isDivide(next)) break;
    if (steps > 0 && endsParagraph(last, page)) break;
    to++;
  }
  return pieces.slice(from, to + 1).filter(piece => piece.words.length > 0 && !piece.isApart);
}

const isDivide = ({ isApart, words }: Piece): boolean => isApart && words.length > 0;

const endsParagraph = (piece: Piece, page: PageContext): boolean =>
  piece.words.length > 0 && !page.isTorn(piece) && ends(piece);
