import type { Element, Evidence } from './evidence.ts';
import type { Line } from './line.ts';
import { lineRanges } from './lines.ts';
import { isMarkedUp, readMarkup } from './markup.ts';
import { pipeTables } from './pipe-tables.ts';
import { unfold } from './unfold.ts';

/** The lines of a decoded source, ready to be put together to blocks; each cell of a table is one. */
export function readLines(source: string): Line[] {
  const ranges = unfold(source, lineRanges(source));
  const tables = pipeTables(source, ranges);
  const cells = new Map([...tables.values()].flat().map(cell => [cell.content, cell]));
  const stretches = ranges.flatMap(
    range => tables.get(range.start)?.map(({ content }) => content) ?? [range],
  );
  const lines = readMarkup(source, stretches, isMarkedUp(source) || tables.size > 0);
  return lines.map((line, id) => {
    const { range, cell = null } = cells.get(line.range) ?? {};
    if (range === undefined) return line;
    return { ...line, range, evidence: cell && evidenceOf({ id, role: 'cell', cell }) };
  });
}

const evidenceOf = (element: Element): Evidence => ({ element, place: null, size: null });
