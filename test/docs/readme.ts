import { readFileSync } from 'node:fs';

export const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The rows of the table whose first column is headed `heading`, each by its cells, without the marks of code. */
export function tableHeaded(heading: string, document = 'README.md'): string[][] {
  const lines = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8').split('\n');
  const head = lines.findIndex(line => line.startsWith(`| ${heading} |`));
  if (head === -1) throw new Error(`${document} has no table headed "${heading}"`);
  const rows = lines.slice(head + 2);
  const end = rows.findIndex(line => !line.startsWith('|'));
  return rows.slice(0, end === -1 ? undefined : end).map(cells);
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim().replaceAll('`', ''));

/** The commands that show an answer, each with the JSON below it. */
export const examples = (): { url: URL; answer: unknown }[] =>
  README.matchAll(/```sh\ncurl (\S+)\n```\s+```json\n(.*?)```/gs)
    .map(([, url = '', json = '']) => ({ url: new URL(url), answer: JSON.parse(json) }))
    .toArray();
