import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Column, TABLE_GROUPS, type Table } from './database-schema.ts';

/*
 * Writes the tables and columns of the database into its documentation, from the data dictionary and the
 * schema:
 *
 *     node .ci/database-tables.ts
 */

const DOCUMENT = fileURLToPath(new URL('../docs/database.md', import.meta.url));
const START = '<!-- made by .ci/database-tables.ts -->';

/** The documentation with the tables as they are now, in place of all that stands below its mark. */
export function withTables(document: string): string {
  const [before = ''] = document.split(START);
  const groups = TABLE_GROUPS.flatMap(({ heading, tables }) => [
    `## ${heading}`,
    ...tables.map(tableSection),
  ]);
  return [`${before}${START}`, ...groups].join('\n\n').concat('\n');
}

const tableSection = ({ name, holds, columns }: Table): string =>
  [
    `### ${name}`,
    '',
    holds,
    '',
    ...(columns.some(({ declared }) => declared) ? declaredColumns(columns) : columnsOfView(columns)),
  ].join('\n');

const declaredColumns = (columns: readonly Column[]): string[] => [
  '| Column | Type | What it holds |',
  '| --- | --- | --- |',
  ...columns.map(column => `| \`${column.name}\` | ${typeOf(column)} | ${meaningOf(column)} |`),
];

const columnsOfView = (columns: readonly Column[]): string[] => [
  '| Column | What it holds |',
  '| --- | --- |',
  ...columns.map(({ name, description }) => `| \`${name}\` | ${description} |`),
];

/** "text or null, id in `documents`". */
function typeOf({ declared }: Column): string {
  if (!declared) return '';
  const { type, isNullable, refersTo } = declared;
  return [isNullable ? `${type} or null` : type, ...(refersTo ? [`id in \`${refersTo}\``] : [])].join(', ');
}

const meaningOf = ({ description, declared }: Column): string =>
  [description, ...valuesOf(declared?.values)].join(' ');

const valuesOf = (values: readonly string[] = []): string[] =>
  values.length === 0 ? [] : [`Values: ${values.map(value => `\`${value || '(empty)'}\``).join(', ')}.`];

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8')));
