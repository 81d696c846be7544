import { readPdf } from '../../../src/1-read/pdf/read-pdf.ts';
import { DEFAULT_READ_OPTIONS, type TextLayer } from '../../../src/1-read/text-layer.ts';

/** Reads a made PDF, by its tags or without them. */
export const read = (bytes: Uint8Array, tags = true): Promise<TextLayer> =>
  readPdf(bytes, 'made.pdf', { ...DEFAULT_READ_OPTIONS, tags });

/** The elements of a text layer, each as its role and its text, with note marks in braces. */
export function outline({ lines }: TextLayer): readonly string[] {
  const elements = new Map<number, { role: string; texts: string[] }>();
  for (const { text, noteMarks, evidence } of lines) {
    const element = evidence?.element;
    if (!element) continue;
    const shown = noteMarks
      .toReversed()
      .reduce((whole, { label, at }) => `${whole.slice(0, at)}{${label}}${whole.slice(at)}`, text.text);
    const { texts } = elements.get(element.id) ?? { texts: [] };
    elements.set(element.id, { role: element.role, texts: [...texts, shown] });
  }
  return [...elements.values()].map(({ role, texts }) => `${role}: ${texts.join(' | ')}`);
}

/** The rows of each table, with "H" before those of its headings, "|" between cells and their column before each. */
export function tables({ lines }: TextLayer): readonly string[][] {
  const rows = new Map<number, Map<number, Map<number, string>>>();
  for (const { text, evidence } of lines) {
    const cell = evidence?.element?.cell;
    if (!cell) continue;
    const table = rows.get(cell.table) ?? new Map<number, Map<number, string>>();
    rows.set(cell.table, table);
    const row = table.get(cell.row) ?? new Map<number, string>();
    table.set(cell.row, row);
    const before = row.get(cell.column) ?? `${cell.isHeading ? 'H' : ''}${cell.column}:`;
    row.set(cell.column, `${before} ${text.text}`);
  }
  return [...rows.values()].map(table => [...table.values()].map(row => [...row.values()].join(' | ')));
}
