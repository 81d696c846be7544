import type { FontStyle } from './font-style.ts';
import { type Glyph, type Turn, toReader } from './glyph.ts';
import { MarkedContent } from './marked-content.ts';
import { apply, compose, type Matrix, toMatrix } from './matrix.ts';
import type { Operator, Operators } from './operators.ts';
import { type RulingLine, rulingLines } from './ruling-line.ts';
import { type GraphicsState, initialState, TextCursor } from './text-state.ts';

/** What is printed on a page. */
export interface PageContent {
  /** In the order of the file. */
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly RulingLine[];
}

/**
 * Carries out the operators of a page as far as they place text or draw horizontal lines.
 *
 * @param toPage from the page's own coordinates to points from its top left corner
 * @param fonts the fonts by the names that the operators use
 */
export function readContent(
  operators: Operators,
  toPage: Matrix,
  fonts: (name: string) => FontStyle,
): PageContent {
  const reader = new ContentReader(toPage, fonts);
  for (const operator of operators) reader.take(operator);
  return reader;
}

/** Deeper nesting than any tool writes; what is nested deeper is drawn without being saved. */
const DEEPEST = 500;

/** More lines than any page of this field has; what a page has beyond them is a drawing, and is left out. */
const MOST_RULINGS = 5000;

class ContentReader implements PageContent {
  readonly glyphs: Glyph[] = [];
  readonly rulings: RulingLine[] = [];
  readonly #fonts: (name: string) => FontStyle;
  readonly #saved: GraphicsState[] = [];
  readonly #marked = new MarkedContent();
  readonly #cursor = new TextCursor();
  #state: GraphicsState;

  constructor(toPage: Matrix, fonts: (name: string) => FontStyle) {
    this.#state = initialState(toPage);
    this.#fonts = fonts;
  }

  take({ name, args }: Operator): void {
    switch (name) {
      case 'save':
        this.#save();
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case 'paintFormXObjectBegin':
        this.#save();
        this.#transform(toMatrix(args[0]));
        break;
      case 'transform':
        this.#transform(toMatrix(args));
        break;
      case 'setGState':
        this.#setParameters(args[0]);
        break;
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        this.#marked.begin(args);
        break;
      case 'endMarkedContent':
        this.#marked.end();
        break;
      case 'constructPath':
        this.#draw(args);
        break;
      default:
        this.#takeText({ name, args });
    }
  }

  #takeText({ name, args }: Operator): void {
    const [first = 0, second = 0] = args.map(Number);
    switch (name) {
      case 'beginText':
        this.#cursor.begin();
        break;
      case 'setTextMatrix':
        this.#cursor.begin(toMatrix(args) ?? undefined);
        break;
      case 'setFont':
        this.#set({ font: this.#fonts(String(args[0])), size: second });
        break;
      case 'setCharSpacing':
        this.#set({ characterSpacing: first });
        break;
      case 'setWordSpacing':
        this.#set({ wordSpacing: first });
        break;
      case 'setHScale':
        this.#set({ stretch: first / 100 });
        break;
      case 'setLeading':
        this.#set({ leading: -first });
        break;
      case 'setTextRise':
        this.#set({ rise: first });
        break;
      case 'moveText':
        this.#cursor.move(first, second);
        break;
      case 'setLeadingMoveText':
        this.#set({ leading: second });
        this.#cursor.move(first, second);
        break;
      case 'nextLine':
        this.#cursor.move(0, this.#state.leading);
        break;
      case 'showText':
        this.#show(args[0]);
    }
  }

  #save(): void {
    if (this.#saved.length < DEEPEST) this.#saved.push(this.#state);
  }

  #set(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #transform(matrix: Matrix | null): void {
    if (matrix !== null) this.#set({ toPage: compose(this.#state.toPage, matrix) });
  }

  /** A dictionary of graphics parameters, as pairs of a name and a value, can set the font too. */
  #setParameters(parameters: unknown): void {
    if (!Array.isArray(parameters)) return;
    for (const parameter of parameters) {
      if (!Array.isArray(parameter) || parameter[0] !== 'Font' || !Array.isArray(parameter[1])) continue;
      this.#set({ font: this.#fonts(String(parameter[1][0])), size: Number(parameter[1][1]) });
    }
  }

  #draw([paint, segments]: readonly unknown[]): void {
    if (!Array.isArray(segments)) return;
    const room = MOST_RULINGS - this.rulings.length;
    if (room > 0) this.rulings.push(...rulingLines([paint, segments], this.#state.toPage).slice(0, room));
  }

  /** Glyphs, and between them numbers that move the pen back by thousandths of the size. */
  #show(shown: unknown): void {
    if (!Array.isArray(shown)) return;
    const { size, stretch, rise, characterSpacing, wordSpacing, font } = this.#state;
    const matrix = this.#cursor.toPage(this.#state);
    for (const item of shown) {
      if (typeof item === 'number') {
        this.#cursor.x -= (item / 1000) * size * stretch;
        continue;
      }
      const { text, width, isSpace } = readGlyph(item);
      const from = this.#cursor.x;
      this.#cursor.x += (width * size * font.unit + characterSpacing + (isSpace ? wordSpacing : 0)) * stretch;
      const to = from + width * size * font.unit * stretch;
      this.#place(text, matrix, from, to, this.#cursor.y + rise);
    }
  }

  #place(text: string, matrix: Matrix, from: number, to: number, y: number): void {
    const { size, font } = this.#state;
    const turn = turnOf(matrix, size);
    const [left, baseline] = toReader(turn, ...apply(matrix, from, y));
    const [right] = toReader(turn, ...apply(matrix, to, y));
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
    if (text === '' || !Number.isFinite(left + right + baseline + height)) return;
    const { mark, artifact } = this.#marked;
    this.glyphs.push({
      text,
      left: Math.min(left, right),
      right: Math.max(left, right),
      baseline,
      size: height,
      font,
      turn,
      mark,
      artifact,
    });
  }
}

/** The quarter turn nearest to the direction in which text runs. */
function turnOf([a, b]: Matrix, size: number): Turn {
  const sign = Math.sign(size) || 1;
  const quarters = Math.round(Math.atan2(b * sign, a * sign) / (Math.PI / 2));
  return ((quarters + 4) % 4) as Turn;
}

/** A glyph of PDF.js; a null stands for one that its font lacks. */
function readGlyph(item: unknown): { text: string; width: number; isSpace: boolean } {
  if (typeof item !== 'object' || item === null) return { text: '', width: 0, isSpace: false };
  const { unicode, width, isSpace } = item as Record<string, unknown>;
  return {
    text: typeof unicode === 'string' ? unicode : '',
    width: typeof width === 'number' && Number.isFinite(width) ? width : 0,
    isSpace: isSpace === true,
  };
}
