import type { Edit } from './edits.ts';
import type { TextElement } from './text-elements.ts';
import { escaped } from './xml-text.ts';

/** Something that is to stand at a place in the characters of an element. */
export interface Cut {
  readonly at: number;
  readonly text: string;
}

type Place =
  | { readonly kind: 'beside'; readonly offset: number }
  | { readonly kind: 'within'; readonly at: number };

/** Where a place in the characters of an element is: before or behind its run, or within. */
export function placeIn(xml: string, element: TextElement, at: number): Place {
  const { frame, whole, from, to } = element;
  const within = Math.min(Math.max(at, from), to);
  if (within === from && xml.slice(contentStart(element), frame.start).trim() === '')
    return { kind: 'beside', offset: whole.start };
  if (within === to && xml.slice(frame.end, whole.closing).trim() === '')
    return { kind: 'beside', offset: whole.end };
  return { kind: 'within', at: within };
}

/** The element with its run ended before each cut and begun anew, with the same properties, behind it. */
export function dividedAt(xml: string, element: TextElement, cuts: readonly Cut[]): Edit {
  const { frame, whole, properties, text, from, to } = element;
  const ending = `</${whole.tag.name}>`;
  const beginning = `${xml.slice(whole.start, whole.opened)}${properties === null ? '' : xml.slice(properties.start, properties.end)}`;
  const name = frame.tag.name;
  const words = (start: number, end: number): string =>
    start === end ? '' : `<${name} xml:space="preserve">${escaped(text.slice(start, end))}</${name}>`;
  const places = [...Map.groupBy(cuts, ({ at }) => at)].toSorted(([a], [b]) => a - b);
  const divided = places.map(([at, marks], index) => {
    const next = places[index + 1]?.[0] ?? to;
    return `${ending}${marks.map(mark => mark.text).join('')}${beginning}${words(at, next)}`;
  });
  return { ...placeOf(frame), text: [words(from, places[0]?.[0] ?? to), ...divided].join('') };
}

const placeOf = ({ start, end }: Edit | TextElement['frame']) => ({ start, end });

const contentStart = ({ whole, properties }: TextElement): number => properties?.end ?? whole.opened;
