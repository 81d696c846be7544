import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { csvLines } from './csv.ts';
import { ndjsonLines } from './ndjson.ts';
import { pagesOf } from './pages.ts';
import { EXPORTED_TABLES, type ExportedTable } from './tables.ts';

/** The formats that a table can be had in. */
export const FORMATS = {
  ndjson: { type: 'application/x-ndjson; charset=utf-8', write: ndjsonLines },
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csvLines },
} as const;

type Format = keyof typeof FORMATS;

const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** A table in a format. */
export interface TableFile {
  readonly table: ExportedTable;
  readonly format: Format;
}

/** The tables that can be had, by the names of their files: "clauses.csv". */
export const TABLE_FILES: ReadonlyMap<string, TableFile> = new Map(
  EXPORTED_TABLES.flatMap(table =>
    FORMAT_NAMES.map(format => [`${table.name}.${format}`, { table, format }] as const),
  ),
);

/** The text of a file, piece by piece. */
export const linesOf = ({ table, format }: TableFile, dataset: Dataset): AsyncGenerator<string> =>
  FORMATS[format].write(pagesOf(table.list, dataset), table.component);
