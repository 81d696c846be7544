import type { Page } from '../../../model/page.ts';
import type { EdgeOf } from '../lines/edges.ts';
import { isFull, opensParagraph } from '../lines/line-shape.ts';
import { noteLabel, opensWithRaisedMark } from '../lines/note-marks.ts';
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
  let edge: EdgeOf = ({ right }) => right;
  const number = (element: PrintedElement, goesOn: NumberedElement | null): NumberedElement => ({
    ...element,
    id: goesOn?.id ?? next++,
  });
  for (const { page, head, body, notes, foot, edgeOf } of pages) {
    const before: NumberedElement | null = cut;
    const edgeBefore: EdgeOf = edge;
    const lastNote: NumberedElement | null = note;
    const numbered: readonly (readonly NumberedElement[])[] = [
      head.map(element => number(element, null)),
      body.map((element, index) =>
        number(element, index === 0 && goesOn(before, element, edgeBefore) ? before : null),
      ),
      notes.map((element, index) =>
        number(element, index === 0 && noteGoesOn(lastNote, element) ? lastNote : null),
      ),
      foot.map(element => number(element, null)),
    ];
    cut = numbered[1]?.at(-1) ?? cut;
    edge = edgeOf;
    note = numbered[2]?.at(-1) ?? null;
    yield { page, elements: numbered.flat() };
  }
}

function goesOn(before: NumberedElement | null, after: PrintedElement, edgeOf: EdgeOf): boolean {
  const last = before?.lines.at(-1);
  const [first, second] = after.lines;
  if (before === null || last === undefined || first === undefined) return false;
  if (before.role !== after.role || before.role === 'heading' || before.cell !== null) return false;
  return isFull(last, first, edgeOf) && !opensParagraph(first, second ?? null, before.lines);
}

/** The first note of a page goes on from the page before if it has no label of the kind that notes there have. */
function noteGoesOn(before: NumberedElement | null, { lines: [first] }: PrintedElement): boolean {
  if (before === null || first === undefined || opensWithRaisedMark(first)) return false;
  return noteLabel(first) === null || before.lines.some(opensWithRaisedMark);
}
