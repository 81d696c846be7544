import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { BAD, FILES } from './bad-files.ts';
import { run } from './run.ts';

/** As much of a database as tells that Clausary built it: the file's mark and the program's. */
const OLD = `SQLite format 3\0${'.'.repeat(52)}Clau, the old database`;

t.test('seed: each bad input alone gives one line, and the database is unchanged', async t => {
  for (const [path, says] of BAD) {
    const cwd = t.testdir({ ...FILES, 'd.sqlite': OLD });
    const { code, stdout, errors } = run(['seed', '--database', 'd.sqlite', path], { cwd });
    t.equal(code, 1, path);
    t.equal(errors.length, 1, errors.join('\n'));
    t.match(errors[0], says);
    t.equal(stdout, '');
    t.equal(readFileSync(join(cwd, 'd.sqlite'), 'utf8'), OLD);
    t.same(
      readdirSync(cwd).filter(name => name.includes('building')),
      [],
    );
  }
});
