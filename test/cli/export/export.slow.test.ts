import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t from 'tap';
import { seedsApp, seedsDatabase } from '../../helper.ts';
import { run } from '../run.ts';

const database = await seedsDatabase(t);
const app = await seedsApp();
const folder = dirname(database);

t.test('it writes what the API sends', async t => {
  for (const name of ['clauses.ndjson', 'citations.csv', 'states.ndjson']) {
    const { body } = await app.inject(`/v1/exports/${name}`);
    t.match(run(['export', name, '--database', database]), { code: 0, stdout: body, errors: [] }, name);
    const output = join(folder, name);
    t.match(run(['export', name, '--output', output, '--database', database]), { code: 0, stdout: '' });
    t.equal(readFileSync(output, 'utf8'), body, name);
  }
});

t.test('it writes the database', async t => {
  const output = join(folder, 'copy.sqlite');
  t.match(run(['export', 'clausary.sqlite', '--output', output, '--database', database]), { code: 0 });
  t.ok(readFileSync(output).equals(readFileSync(database)));
});

t.test('without a name it prints what there is', async t => {
  const { stdout } = run(['export', '--database', database]);
  const { data } = (await app.inject('/v1/exports')).json();
  for (const { name, items } of data)
    t.match(stdout, new RegExp(`^${name} +${items === null ? 'the' : `${items} items`}`, 'm'));
});

t.test('what cannot be written is said in one line', async t => {
  t.match(run(['export', 'foo.csv', '--database', database]), {
    code: 1,
    stdout: '',
    errors: [/^foo\.csv: no such export; there are documents\.ndjson/],
  });
  t.match(run(['export', 'states.csv', '--output', join(folder, 'none', 'x'), '--database', database]), {
    code: 1,
    errors: [/none\/x: cannot be written \(ENOENT/],
  });
  const before = readFileSync(database);
  t.match(run(['export', 'states.csv', '--output', database, '--database', database]), {
    code: 1,
    errors: [/cannot be written \(it is the database itself\)$/],
  });
  t.ok(readFileSync(database).equals(before));
});
