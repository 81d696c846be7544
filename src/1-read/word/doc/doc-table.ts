import type { Paragraph } from '../story/paragraph.ts';
import { isReadText } from '../story/piece.ts';

/** Puts the paragraphs of a table together: their cells and rows end with marks of their own. */
export class DocTable {
  readonly #rows: { readonly cells: Paragraph[][]; isRepeated: boolean }[] = [];
  #cell: Paragraph[] = [];
  #row: Paragraph[][] = [];

  get isEmpty(): boolean {
    return this.#rows.length === 0 && this.#row.length === 0 && this.#cell.length === 0;
  }

  add(paragraph: Paragraph): void {
    this.#cell.push(paragraph);
  }

  endCell(): void {
    this.#row.push(this.#cell);
    this.#cell = [];
  }

  /** @param isRepeated whether the row is printed again at the top of each page */
  endRow(isRepeated: boolean): void {
    if (this.#cell.length > 0) this.endCell();
    this.#rows.push({ cells: this.#row, isRepeated });
    this.#row = [];
  }

  /**
   * Its paragraphs, row by row; as cells if it holds data, and as a masthead if it opens the text.
   *
   * @param place whether it stands in the body, and first there; a table elsewhere lays out what it holds
   * @param nextTable gives the number of a table of data
   */
  finish(place: 'first' | 'body' | 'elsewhere', nextTable: () => number): Paragraph[] {
    if (this.#cell.length > 0 || this.#row.length > 0) this.endRow(false);
    const rows = this.#rows;
    const isRepeated = rows.some(row => row.isRepeated);
    const filled = rows.map(({ cells }) => cells.filter(cell => cell.some(hasText)).length);
    const all = rows.flatMap(({ cells }) => cells.flat());
    if (place === 'elsewhere') return all;
    if (place === 'first' && !isRepeated && rows.length <= MOST_MASTHEAD_ROWS)
      return all.map(paragraph => ({ ...paragraph, role: 'masthead' }));
    if (!isRepeated && filled.filter(count => count >= 2).length < 2) return all;
    const table = nextTable();
    return rows.flatMap(({ cells, isRepeated: isHeading }, row) =>
      cells.flatMap((cell, column) =>
        cell.map(
          (paragraph): Paragraph => ({ ...paragraph, role: 'cell', cell: { table, row, column, isHeading } }),
        ),
      ),
    );
  }
}

const MOST_MASTHEAD_ROWS = 8;

const hasText = ({ pieces }: Paragraph): boolean =>
  pieces.some(piece => isReadText(piece) && piece.text.trim() !== '');
