import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a document of the project, by its path from the root. */
export const documentText = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');

/**
 * The rows of the table in a document whose first column is headed `heading`, as cells without code marks.
 */
export function tableHeaded(heading: string, path: string): string[][] {
  const lines = documentText(path).split('\n');
  const head = lines.findIndex(line => line.startsWith(`| ${heading} |`));
  if (head === -1) throw new Error(`${path} has no table headed "${heading}"`);
  const rows = lines.slice(head + 2);
  const end = rows.findIndex(line => !line.startsWith('|'));
  return rows.slice(0, end === -1 ? undefined : end).map(cells);
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim().replaceAll('`', ''));
