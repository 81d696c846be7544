import { CODE, operandOf, type Property, propertiesIn } from './properties.ts';
import type { WordStreams } from './word-streams.ts';

/** A stretch of the main stream, and its properties. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  /** Of a paragraph; -1 for a run, whose style is a property. */
  readonly style: number;
  readonly properties: readonly Property[];
}

const PAGE = 512;
const CHARACTER_PAGES = 12;
const PARAGRAPH_PAGES = 13;
/** The length of what stands for each paragraph behind the offsets of a page. */
const PARAGRAPH_ENTRY = 13;

/** The properties of runs ([MS-DOC] 2.9.33), by their places; those that are as their style says are left out. */
export const characterRuns = (streams: WordStreams): PropertyRun[] =>
  runsOn(streams, CHARACTER_PAGES, (page, count, index) => {
    const at = 2 * page.getUint8(4 * (count + 1) + index);
    if (at === 0) return { style: -1, properties: [] };
    return { style: -1, properties: propertiesIn(page, at + 1, page.getUint8(at)) };
  });

/** The properties of paragraphs ([MS-DOC] 2.9.174), by the places of the paragraphs. */
export const paragraphRuns = (streams: WordStreams): PropertyRun[] =>
  runsOn(streams, PARAGRAPH_PAGES, (page, count, index) => {
    const at = 2 * page.getUint8(4 * (count + 1) + PARAGRAPH_ENTRY * index);
    if (at === 0) return { style: 0, properties: [] };
    const half = page.getUint8(at);
    const start = half === 0 ? at + 2 : at + 1;
    const length = half === 0 ? 2 * page.getUint8(at + 1) : 2 * half - 1;
    const properties = propertiesIn(page, start + 2, length - 2);
    return {
      style: page.getUint16(start, true),
      properties: [...properties, ...elsewhere(properties, streams.data)],
    };
  });

/** Properties that are too many for their page. */
function elsewhere(properties: readonly Property[], data: DataView): Property[] {
  const at = operandOf(properties, CODE.elsewhere) ?? operandOf(properties, CODE.elsewhereToo);
  if (at === undefined || at + 2 > data.byteLength) return [];
  return propertiesIn(data, at + 2, data.getUint16(at, true));
}

type ReadEntry = (page: DataView, count: number, index: number) => Pick<PropertyRun, 'style' | 'properties'>;

/** Runs in the order of their places; one that overlaps the one before it is left out. */
function runsOn({ main, structure }: WordStreams, index: number, read: ReadEntry): PropertyRun[] {
  const bins = structure(index);
  const pages = Math.min(Math.floor((bins.byteLength - 4) / 8), main.byteLength / PAGE);
  const runs: PropertyRun[] = [];
  let last = 0;
  for (let bin = 0; bin < pages; bin++) {
    const at =
      PAGE * (bins.getUint32(4 * (Math.floor((bins.byteLength - 4) / 8) + 1) + 4 * bin, true) & 0x3fffff);
    const page = new DataView(main.buffer, main.byteOffset + at, PAGE);
    const count = page.getUint8(PAGE - 1);
    for (let entry = 0; entry < count; entry++) {
      const [start, end] = [page.getUint32(4 * entry, true), page.getUint32(4 * (entry + 1), true)];
      if (start < last || end <= start) continue;
      runs.push({ start, end, ...read(page, count, entry) });
      last = end;
    }
  }
  return runs;
}

/** The run that holds a place; undefined where none does. By bisection. */
export function runAt(runs: readonly PropertyRun[], place: number): PropertyRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run !== undefined && run.start <= place ? run : undefined;
}
