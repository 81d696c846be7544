import type { Page } from '../../../model/page.ts';
import { isFull, opensParagraph } from '../lines/line-shape.ts';
import { noteLabel } from '../lines/note-marks.ts';
import type { PrintedElement, PrintedPage } from './printed-element.ts';

/** A part of an element on one page; parts of one element have the same number. */
export interface NumberedElement extends PrintedElement {
  readonly id: number;
}

export interface NumberedPage {
  readonly page: Page;
  readonly elements: readonly NumberedElement[];
}

/**
 * Numbers the elements of a file, page by page in reading order. An element that a page cuts in two keeps its
 * number: a note that goes on without a label of its own, and a paragraph whose last line is full, where the next
 * page does not open like a paragraph.
 */
export function* numberElements(pages: Iterable<PrintedPage>): Generator<NumberedPage> {
  let next = 0;
  let cut: NumberedElement | null = null;
  let note: NumberedElement | null = null;
  const number = (element: PrintedElement, goesOn: NumberedElement | null): NumberedElement => ({
    ...element,
    id: goesOn?.id ?? next++,
  });
  for (const { page, head, body, notes, foot } of pages) {
    const before: NumberedElement | null = cut;
    const lastNote: NumberedElement | null = note;
    const numbered: readonly (readonly NumberedElement[])[] = [
      head.map(element => number(element, null)),
      body.map((element, index) => number(element, index === 0 && goesOn(before, element) ? before : null)),
      notes.map((element, index) => number(element, index === 0 && noteGoesOn(element) ? lastNote : null)),
      foot.map(element => number(element, null)),
    ];
    cut = numbered[1]?.at(-1) ?? cut;
    note = numbered[2]?.at(-1) ?? null;
    yield { page, elements: numbered.flat() };
  }
}

function goesOn(before: NumberedElement | null, after: PrintedElement): boolean {
  const last = before?.lines.at(-1);
  const [first, second] = after.lines;
  if (before === null || last === undefined || first === undefined) return false;
  if (before.role !== after.role || before.role === 'heading' || before.cell !== null) return false;
  return isFull(last, first, before.lines) && !opensParagraph(first, second ?? null, before.lines);
}

/** The first note of a page goes on from the page before if it has no label. */
const noteGoesOn = ({ lines: [first] }: PrintedElement): boolean =>
  first !== undefined && noteLabel(first) === null;
