import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { resolutionFiles } from '../text.ts';
import { CLAUSARY, run } from './run.ts';

/** How far files may grow, in blocks of 512 bytes: to the first page, within the tables, nearly all of it. */
const LIMITS = [8, 100, 400, 600, 900, 1400];

t.test('a disk that is full at any point is one line, and leaves the old database whole', async t => {
  const cwd = t.testdir({ few: resolutionFiles(1), many: resolutionFiles(60) });
  t.equal(run(['seed', '--database', 'd.sqlite', 'few'], { cwd }).code, 0);
  const old = readFileSync(join(cwd, 'd.sqlite'));
  t.equal(run(['seed', '--database', 'whole.sqlite', 'many'], { cwd }).code, 0);
  t.ok(readFileSync(join(cwd, 'whole.sqlite')).length > 512 * Math.max(...LIMITS), 'each limit is too low');
  for (const limit of LIMITS) {
    // Without what tap makes a child load, which writes files of its own, and without a compile cache.
    const seed = `unset NODE_OPTIONS NODE_COMPILE_CACHE && ulimit -f ${limit} && exec "$0" "$1" seed --database d.sqlite many`;
    const { status, stderr } = spawnSync('sh', ['-c', seed, process.execPath, CLAUSARY], {
      cwd,
      encoding: 'utf8',
    });
    t.equal(status, 1, `${limit} blocks`);
    t.match(stderr, /^d\.sqlite: cannot be written \(.*\)\n$/);
    t.ok(readFileSync(join(cwd, 'd.sqlite')).equals(old));
    t.same(readdirSync(cwd).sort(), ['d.sqlite', 'few', 'many', 'whole.sqlite']);
  }
});
