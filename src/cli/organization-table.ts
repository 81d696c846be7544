import type { NamedCount } from '../../db/queries/organizations/census.ts';

const HEADINGS = ['count', 'documents', 'name', 'where'];

/** Names with how often, in how many documents and where they stand first, as a table. */
export function organizationTable(rows: readonly NamedCount[]): string {
  const cells = [
    HEADINGS,
    ...rows.map(({ count, documents, name, where }) => [String(count), String(documents), name, where]),
  ];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  return cells
    .map(row => row.map((cell, column) => aligned(cell, widths[column] ?? 0, column < 2)).join('  '))
    .map(line => line.trimEnd())
    .join('\n');
}

const aligned = (cell: string, width: number, isNumber: boolean): string =>
  isNumber ? cell.padStart(width) : cell.padEnd(width);
