import dictionary from '../db/data-dictionary.json' with { type: 'json' };
import { getTableConfig, type SQLiteTable } from '../db/drizzle.cjs';
import {
  CONTENT_TABLES,
  DERIVED_TABLES,
  HISTORY_TABLES,
  READING_TABLES,
  REPRESENTATION_TABLES,
} from '../db/insert.ts';
import { dataset, shingles, wordingStems } from '../db/schema.ts';

/** Tables of the database that belong together, as the data dictionary has them. */
export interface TableGroup {
  readonly heading: string;
  readonly tables: readonly Table[];
}

export interface Table {
  readonly name: string;
  readonly holds: string;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly name: string;
  readonly description: string;
  /** How the schema declares it; undefined for columns of views and of the full-text index. */
  readonly declared: DeclaredColumn | undefined;
}

interface DeclaredColumn {
  /** "text", "JSON", "0 or 1". */
  readonly type: string;
  readonly isNullable: boolean;
  /** All that it can hold, if that is a list of values. */
  readonly values: readonly string[];
  /** The table whose ids it holds. */
  readonly refersTo: string | undefined;
}

/** What columns hold that SQLite has no type for. */
const TYPES: Readonly<Record<string, string>> = { json: 'JSON', boolean: '0 or 1' };

const DECLARED = declarations([
  ...Object.values(CONTENT_TABLES),
  ...Object.values(DERIVED_TABLES),
  ...Object.values(REPRESENTATION_TABLES),
  ...Object.values(READING_TABLES),
  ...Object.values(HISTORY_TABLES),
  ...[dataset, shingles, wordingStems],
]);

/** What the data dictionary says of each table and column, with how the schema declares it. */
export const TABLE_GROUPS: readonly TableGroup[] = dictionary.map(({ heading, tables }) => ({
  heading,
  tables: Object.entries<{ holds: string; columns: Readonly<Record<string, string>> }>(tables).map(
    ([name, { holds, columns }]) => ({
      name,
      holds,
      columns: Object.entries(columns).map(([column, description]) => ({
        name: column,
        description,
        declared: DECLARED.get(`${name}.${column}`),
      })),
    }),
  ),
}));

/** By "table.column". */
function declarations(tables: readonly SQLiteTable[]): ReadonlyMap<string, DeclaredColumn> {
  return new Map(
    tables.map(getTableConfig).flatMap(({ name, columns, foreignKeys }) => {
      const references = new Map(
        foreignKeys.flatMap(key => {
          const { columns, foreignTable } = key.reference();
          return columns.map(column => [column.name, getTableConfig(foreignTable).name]);
        }),
      );
      return columns.map(column => [
        `${name}.${column.name}`,
        {
          type: TYPES[column.dataType] ?? column.getSQLType(),
          isNullable: !column.notNull && !column.primary,
          values: column.enumValues ?? [],
          refersTo: references.get(column.name),
        },
      ]);
    }),
  );
}
