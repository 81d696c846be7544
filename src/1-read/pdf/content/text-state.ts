import { type FontStyle, PLAIN_FONT } from './font-style.ts';
import { compose, IDENTITY, type Matrix } from './matrix.ts';

/** What the operators of a page have set for the text to come (ISO 32000-2, 9.3). */
export interface GraphicsState {
  readonly toPage: Matrix;
  readonly font: FontStyle;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 for letters as wide as the font has them. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

export const initialState = (toPage: Matrix): GraphicsState => ({
  toPage,
  font: PLAIN_FONT,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
});

/** Where the next glyph goes: text space, the line's start and the pen in it (ISO 32000-2, 9.4). */
export class TextCursor {
  #matrix: Matrix = IDENTITY;
  #lineX = 0;
  #lineY = 0;
  x = 0;
  y = 0;

  begin(matrix: Matrix = IDENTITY): void {
    this.#matrix = matrix;
    this.#lineX = this.#lineY = this.x = this.y = 0;
  }

  move(x: number, y: number): void {
    this.#lineX += x;
    this.#lineY += y;
    this.x = this.#lineX;
    this.y = this.#lineY;
  }

  /** From text space to the page. */
  toPage(state: GraphicsState): Matrix {
    return compose(state.toPage, this.#matrix);
  }
}
