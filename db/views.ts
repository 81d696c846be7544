import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RIGHTS_NOTICE } from '../src/model/rights-notice.ts';
import dictionary from './data-dictionary.json' with { type: 'json' };
import type { Db } from './db.ts';

const FOLDER = fileURLToPath(new URL('views', import.meta.url));

/** What the view `about` says, by subject. */
const ABOUT = {
  texts: RIGHTS_NOTICE,
  files: 'The files that the data set was made from, byte for byte, are in the table "sources".',
  documentation: 'The view "data_dictionary" says what every table, view and column holds.',
} as const;

/**
 * The views for whoever opens the file with another program, by name; the program itself reads none of them.
 * The queries of `views/*.sql`, and two that hold what is to be known about the file.
 */
export const VIEWS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    globSync('*.sql', { cwd: FOLDER })
      .sort()
      .map(file => [basename(file, '.sql'), readFileSync(join(FOLDER, file), 'utf8').trim()]),
  ),
  about: `select 'version' as subject, version as says from dataset
    union all select 'program', made_by from dataset
    union all select key, value from json_each(${quoted(ABOUT)})`,
  data_dictionary: `select
      value ->> '$[0]' as table_name,
      value ->> '$[1]' as column_name,
      value ->> '$[2]' as description
    from json_each(${quoted(entries())})`,
};

/** Creates the views. They are no migrations: SQLite lets no table be renamed that a view reads. */
export function createViews({ $client }: Db): void {
  for (const [name, query] of Object.entries(VIEWS))
    $client.exec(`drop view if exists ${name}; create view ${name} as ${query}`);
}

/** The data dictionary as rows; those of tables and views have no column. */
function entries(): readonly (readonly [table: string, column: string | null, description: string])[] {
  return dictionary.flatMap(({ tables }) =>
    Object.entries<Described>(tables).flatMap(([table, { holds, columns }]) => [
      [table, null, holds] as const,
      ...Object.entries(columns).map(([column, description]) => [table, column, description] as const),
    ]),
  );
}

interface Described {
  readonly holds: string;
  readonly columns: Readonly<Record<string, string>>;
}

function quoted(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll("'", "''")}'`;
}
