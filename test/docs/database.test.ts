import Database from 'better-sqlite3';
import t from 'tap';
import { databasePicture } from '../../.ci/database-picture.ts';
import { TABLE_GROUPS } from '../../.ci/database-schema.ts';
import { withTables } from '../../.ci/database-tables.ts';
import { VIEWS } from '../../db/views.ts';
import { seedsDatabase } from '../helper.ts';
import { documentText } from './document.ts';

const DOCUMENT = documentText('docs/database.md');
const db = new Database(await seedsDatabase(t), { readonly: true });
t.teardown(() => db.close());

const tables = TABLE_GROUPS.flatMap(({ tables }) => tables);

t.test('every table, view and column of the database is described, and nothing else', async t => {
  const columns = db
    .prepare<[], [table: string, column: string]>(`
      select tables.name, columns.name from pragma_table_list as tables, pragma_table_info(tables.name) as columns
      where tables.schema = 'main' and tables.type <> 'shadow' and tables.name not glob 'sqlite_*'
        and tables.name <> '__drizzle_migrations'`)
    .raw()
    .all()
    .map(names => names.join('.'));
  const described = tables.flatMap(({ name, columns }) => columns.map(column => `${name}.${column.name}`));
  t.strictSame(described.toSorted(), columns.toSorted());
});

t.test('what is declared is known of every table but those of the text index', async t => {
  const undeclared = tables.filter(({ columns }) => columns.every(({ declared }) => !declared));
  t.strictSame(
    undeclared.map(({ name }) => name).toSorted(),
    [...Object.keys(VIEWS), 'search_content', 'unit_text'].sort(),
  );
});

t.test('docs/database.md has the tables as they are', async t => {
  t.equal(DOCUMENT, withTables(DOCUMENT), 'node .ci/database-tables.ts writes them anew');
});

t.test('the picture of the relations is that of the schema', async t => {
  const picture = documentText('docs/images/database.svg');
  t.equal(picture, `${databasePicture()}\n`, 'node .ci/database-picture.ts draws it anew');
});

t.test('the queries in docs/database.md answer as shown', async t => {
  const shown = DOCUMENT.matchAll(/```sql\n(.*?)```\n\n((?:\|[^\n]*\n)+)/gs).toArray();
  t.equal(shown.length, 3);
  for (const [, query = '', table = ''] of shown) {
    const statement = db.prepare<[], unknown[]>(query).raw();
    const head = statement.columns().map(({ name }) => name);
    const rows = statement.all().map(row => row.map(value => value ?? ''));
    const lines = [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |\n`);
    t.equal(table, lines.join(''));
    t.ok(rows.length > 2);
  }
});

t.test('the file itself says what it holds', async t => {
  const says = (column: string) => db.prepare(`select ${column} from data_dictionary`).pluck().all();
  const described = tables.flatMap(({ name, columns }) => [name, ...columns.map(() => name)]);
  t.strictSame(says('table_name'), described);
  t.notOk(says('description').some(description => description === '' || description === null));
  t.match(db.prepare("select says from about where subject = 'texts'").pluck().get(), /organizations/);
});
