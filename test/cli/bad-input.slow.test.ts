import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { resolutionText } from '../text.ts';
import { BAD, FILES } from './bad-files.ts';
import { CLAUSARY, run } from './run.ts';

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

/** What a folder may hold that is no text, and what is said of it. */
const ODD: readonly (readonly [name: string, make: (path: string) => void, says: RegExp])[] = [
  ['self.txt', path => symlinkSync(path, path), /self\.txt: cannot be read \(ELOOP: /],
  ['nowhere.txt', path => symlinkSync('missing', path), /nowhere\.txt: no such file/],
  ['pipe.txt', path => void execFileSync('mkfifo', [path]), /pipe\.txt: skipped, because it is a named pipe/],
  ['device.txt', path => symlinkSync('/dev/null', path), /device\.txt: skipped, because it is a device/],
];

t.test('what is no file is said to be skipped, and never read', async t => {
  const cwd = t.testdir({ in: { 'good.txt': resolutionText(208) } });
  for (const [name, make] of ODD) make(join(cwd, 'in', name));
  for (const paths of [['in'], ['in/good.txt', ...ODD.map(([name]) => `in/${name}`)]]) {
    const { code, stdout, errors } = run(['seed', '--database', 'd.sqlite', ...paths], { cwd });
    t.equal(code, 1);
    t.equal(errors.length, ODD.length, errors.join('\n'));
    for (const [name, , says] of ODD) t.equal(errors.filter(line => says.test(line)).length, 1, name);
    t.match(stdout, /^1 source, 1 document,/m);
  }
});

t.test('a name that is not UTF-8 is said to be skipped', { skip: process.platform !== 'linux' }, async t => {
  const cwd = t.testdir({ in: { 'good.txt': resolutionText(208) } });
  const name = Buffer.from('r\u00e9solution.txt', 'latin1');
  writeFileSync(Buffer.concat([Buffer.from(join(cwd, 'in/')), name]), resolutionText(1));
  const { code, stdout, errors } = run(['seed', '--database', 'd.sqlite', 'in'], { cwd });
  t.equal(code, 1);
  t.same(errors, ['in/r\u{fffd}solution.txt: skipped, because its name is not UTF-8; rename it']);
  t.match(stdout, /^1 source, 1 document,/m);
});

t.test('a loop of links ends, and each file is taken once', async t => {
  const cwd = t.testdir({ in: { 'good.txt': resolutionText(208), deep: { 'b.txt': resolutionText(1) } } });
  symlinkSync('..', join(cwd, 'in/deep/up'));
  symlinkSync('deep', join(cwd, 'in/again'));
  const { code, stdout, errors } = run(['seed', '--database', 'd.sqlite', 'in'], { cwd });
  t.same([code, errors], [0, []]);
  t.match(stdout, /^2\/2 /m);
  t.match(stdout, /^2 sources, 2 documents,/m);
});

t.test('output to a full disk is one line', { skip: !existsSync('/dev/full') }, async t => {
  const cwd = t.testdir(FILES);
  for (const args of [['parse', 'good.txt'], ['seed', '--database', 'd.sqlite', 'good.txt'], ['--help']]) {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [CLAUSARY, ...args], {
      cwd,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    t.equal(status, 1, args.join(' '));
    t.match(stderr, /^the output cannot be written \(ENOSPC: .*\)\n$/);
  }
});
