import type { Link, Page } from '../../../model/page.ts';
import type { Cell, Element } from '../../evidence.ts';
import type { Line } from '../../line.ts';
import type { TextLayer } from '../../text-layer.ts';
import type { NumberedElement } from '../elements/join-pages.ts';
import type { PrintedCell } from '../elements/printed-element.ts';
import { noteLabel, type PrintedMark, raisedMarks, starMarks } from '../lines/note-marks.ts';
import type { PrintedLine } from '../lines/printed-line.ts';
import { setLine } from './set-line.ts';

/** Puts the text layer together: a line for each printed line, blank lines between elements, pages apart. */
export class TextLayerBuilder {
  readonly #text: string[] = [];
  readonly #lines: Line[] = [];
  readonly #links: Link[] = [];
  readonly #pages: Page[] = [];
  readonly #tables = new Map<object, number>();
  readonly #elements = new Map<number, Element>();
  #length = 0;

  page(page: Page, elements: readonly NumberedElement[]): void {
    if (this.#pages.length > 0) this.#write('\f\n');
    this.#pages.push(page);
    const stars = starsOf(elements);
    for (const element of elements) this.#element(element, stars);
  }

  finish(): TextLayer {
    return {
      text: this.#text.join(''),
      lines: this.#lines,
      pages: this.#pages,
      links: this.#links,
      remarks: [],
      elements: [],
    };
  }

  #element(printed: NumberedElement, stars: ReadonlySet<string>): void {
    const isFirst = !this.#elements.has(printed.id);
    const element = this.#elements.get(printed.id) ?? this.#newElement(printed);
    for (const [index, line] of printed.lines.entries()) {
      const opensNote = element.role === 'note' && isFirst && index === 0;
      this.#line(line, element, marksOf(line, opensNote, element.role === 'artifact' ? NO_STARS : stars));
    }
    this.#write('\n');
  }

  #newElement({ id, role, cell }: NumberedElement): Element {
    const element = { id, role, cell: cell === null ? null : this.#cell(cell) };
    this.#elements.set(id, element);
    return element;
  }

  #cell({ table, row, column, isHeading }: PrintedCell): Cell {
    const number = this.#tables.get(table) ?? this.#tables.size;
    this.#tables.set(table, number);
    return { table: number, row, column, isHeading };
  }

  #line(line: PrintedLine, element: Element, marks: readonly PrintedMark[]): void {
    for (const { link, start, end } of line.pieces) {
      if (link !== null) this.#link({ start: this.#length + start, end: this.#length + end, address: link });
    }
    this.#lines.push(setLine(line, this.#length, element, marks));
    this.#write(`${line.text}\n`);
  }

  /** The pieces of a link that follow each other are one. */
  #link(link: Link): void {
    const last = this.#links.at(-1);
    if (last?.address === link.address && link.start <= last.end + 1)
      this.#links.splice(-1, 1, { ...last, end: link.end });
    else this.#links.push(link);
  }

  #write(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
  }
}

const NO_STARS: ReadonlySet<string> = new Set();

function marksOf(line: PrintedLine, opensNote: boolean, stars: ReadonlySet<string>): readonly PrintedMark[] {
  const label = opensNote ? noteLabel(line) : null;
  const marks = [...raisedMarks(line), ...starMarks(line, stars)].sort(
    (one, other) => one.start - other.start,
  );
  let end = label?.end ?? 0;
  const apart = marks.filter(mark => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
  return label === null ? apart : [label, ...apart];
}

/** The labels of the notes of a page that are stars. */
const starsOf = (elements: readonly NumberedElement[]): ReadonlySet<string> =>
  new Set(
    elements.flatMap(({ role, lines: [first] }) => {
      const label = role === 'note' && first !== undefined ? noteLabel(first)?.label : undefined;
      return label !== undefined && !/\w/.test(label) ? [label] : [];
    }),
  );
