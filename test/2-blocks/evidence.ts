import type { ElementRole, Evidence } from '../../src/1-read/evidence.ts';
import type { Line } from '../../src/1-read/line.ts';
import { readLines } from '../../src/1-read/read.ts';

/** A line of a file with evidence: the id and role of its element, its text, and the page that it stands on. */
export type PrintedLine = readonly [id: number, role: ElementRole, text: string, page?: number];

/** The lines of a file that says which elements it has; notes open with their mark: "<sup>1</sup> See". */
export function linesWithEvidence(printed: readonly PrintedLine[]): Line[] {
  const text = ['# markup', ...printed.map(([, , line]) => line)].join('\n');
  return readLines(text)
    .slice(1)
    .map((line, index) => ({ ...line, evidence: evidenceOf(printed[index], index) }));
}

function evidenceOf(printed: PrintedLine | undefined, index: number): Evidence | null {
  if (printed === undefined) return null;
  const [id, role, , page = 1] = printed;
  return {
    element: { id, role, cell: null },
    place: { page, x: 72, y: 20 * index, width: 400, height: 12 },
    size: 10,
  };
}
