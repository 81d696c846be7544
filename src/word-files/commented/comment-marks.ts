import { type Cut, dividedAt, placeIn } from './divided-run.ts';
import { type Edit, edited } from './edits.ts';
import type { Naming } from './naming.ts';
import { type TextElement, textElements } from './text-elements.ts';

/** What a comment is on: from the first character to behind the last. */
export interface TextSpan {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** A place in the characters of an element, which is known by its number in the order of the start tags. */
export interface TextPlace {
  readonly element: number;
  readonly offset: number;
}

/** A span with the number of the comment on it. */
export interface NumberedSpan extends TextSpan {
  readonly id: number;
}

/**
 * Marks where comments begin and end, and changes nothing else: where that is within a run, the run is divided. A
 * comment on elements that stand in no paragraph has no marks.
 */
export function withCommentMarks(xml: string, spans: readonly NumberedSpan[], naming: Naming): string {
  const numbers = new Set(spans.flatMap(({ start, end }) => [start.element, end.element]));
  const elements = textElements(xml, numbers);
  const marks = spans.flatMap(span => {
    const [first, last] = [elements.get(span.start.element), elements.get(span.end.element)];
    return first === undefined || last === undefined ? [] : marksOf(span, first, last, naming);
  });
  // Where one comment ends and another begins, the end stands first.
  const edits = new MarkEdits(xml);
  for (const mark of marks.toSorted((a, b) => a.order - b.order)) edits.add(mark);
  return edited(xml, edits.all());
}

/** Something that is to stand at a place in the characters of an element, or behind what it is in. */
interface Mark {
  readonly element: TextElement;
  readonly at: number | 'behind outermost';
  readonly order: 0 | 1;
  readonly text: string;
}

function marksOf(
  { id, start, end }: NumberedSpan,
  first: TextElement,
  last: TextElement,
  { prefix, declared }: Naming,
): Mark[] {
  const named = (name: string): string => `<${prefix}:${name}${declared} ${prefix}:id="${id}"/>`;
  const reference = `<${prefix}:r${declared}>${named('commentReference')}</${prefix}:r>`;
  const endMark = named('commentRangeEnd');
  const begins: Mark = { element: first, at: start.offset, order: 1, text: named('commentRangeStart') };
  const ends = { element: last, order: 0 } as const;
  // What was inserted or deleted must not get a run that was not.
  return last.outermost === last.whole
    ? [{ ...ends, at: end.offset, text: `${endMark}${reference}` }, begins]
    : [
        { ...ends, at: end.offset, text: endMark },
        { ...ends, at: 'behind outermost', text: reference },
        begins,
      ];
}

/** Makes edits of marks: beside a run where that is enough, and otherwise within it. */
class MarkEdits {
  readonly #xml: string;
  readonly #beside: Edit[] = [];
  readonly #cuts = new Map<TextElement, Cut[]>();

  constructor(xml: string) {
    this.#xml = xml;
  }

  add({ element, at, order, text }: Mark): void {
    if (at === 'behind outermost') this.#insert(element.outermost.end, text);
    else if (!element.isDivisible) this.#insert(order === 1 ? element.whole.start : element.whole.end, text);
    else {
      const place = placeIn(this.#xml, element, at);
      if (place.kind === 'beside') this.#insert(place.offset, text);
      else this.#cut(element, { at: place.at, text });
    }
  }

  #cut(element: TextElement, cut: Cut): void {
    const cuts = this.#cuts.get(element);
    if (cuts === undefined) this.#cuts.set(element, [cut]);
    else cuts.push(cut);
  }

  all(): Edit[] {
    return [
      ...this.#beside,
      ...this.#cuts.entries().map(([element, cuts]) => dividedAt(this.#xml, element, cuts)),
    ];
  }

  #insert(offset: number, text: string): void {
    this.#beside.push({ start: offset, end: offset, text });
  }
}
