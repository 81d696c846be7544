import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { findFiles } from '../../src/pipeline/files.ts';
import { resolutionText } from '../text.ts';
import { unprivileged } from '../unprivileged.ts';
import { BAD, FILES } from './bad-files.ts';
import { run } from './run.ts';

t.test('seed: each bad input is reported, and the good ones are seeded', async t => {
  const cwd = t.testdir(FILES);
  const paths = ['good.txt', ...BAD.map(([path]) => path)];
  const { code, stdout, errors } = run(['seed', '--database', 'd.sqlite', ...paths], { cwd });
  t.equal(code, 1);
  t.equal(errors.length, BAD.length, errors.join('\n'));
  for (const [, says] of BAD)
    t.ok(
      errors.some(line => says.test(line)),
      String(says),
    );
  t.match(stdout, /^1 source, 1 document, \d+ units, \d+ findings? in \d+\.\d s: d\.sqlite$/m);
  t.ok(readdirSync(cwd).includes('d.sqlite'));
});

t.test('parse: each bad input gives one line, and the good ones are printed', async t => {
  const cwd = t.testdir(FILES);
  const { code, stdout, errors } = run(['parse', ...BAD.map(([path]) => path), 'good.txt'], { cwd });
  t.equal(code, 1);
  t.equal(errors.length, BAD.length, errors.join('\n'));
  for (const [, says] of BAD)
    t.ok(
      errors.some(line => says.test(line)),
      String(says),
    );
  t.equal(JSON.parse(stdout).symbol, 'A/RES/58/208');
});

t.test('a document in two files is taken from the first, and the second is reported', async t => {
  const cwd = t.testdir({ a: { 'one.txt': resolutionText(1) }, b: { 'two.txt': `${resolutionText(1)}\n` } });
  const { code, errors, stdout } = run(['seed', '--database', 'd.sqlite', 'b', 'a'], { cwd });
  t.equal(code, 1);
  t.same(errors, ['b/two.txt: A/RES/58/1 is already taken in from a/one.txt; give only one of the two']);
  t.match(stdout, /^1 source, 1 document,/m);
});

t.test('the same file given twice is taken once', async t => {
  const cwd = t.testdir({ 'one.txt': resolutionText(1), 'two.txt': resolutionText(1) });
  const { code, stdout } = run(['seed', '--database', 'd.sqlite', '.', 'one.txt'], { cwd });
  t.equal(code, 0);
  t.match(stdout, /two\.txt: the same as one\.txt/);
  t.match(stdout, /^1 source, 1 document,/m);
});

t.test('a database that cannot be written gives one line', async t => {
  const cwd = t.testdir({ 'one.txt': resolutionText(1), folder: {} });
  writeFileSync(join(cwd, 'file'), '');
  for (const database of ['folder', 'file/d.sqlite']) {
    const { code, errors } = run(['seed', '--database', database, 'one.txt'], { cwd });
    t.equal(code, 1);
    t.equal(errors.length, 1, errors.join('\n'));
    t.match(errors[0], `${database}: cannot be written`);
  }
});

t.test('a wrong command, option or setting gives one line and exit code 2', async t => {
  const cwd = t.testdir({});
  for (const [args, says, env] of [
    [['sed'], /unknown command 'sed'/, {}],
    [['seed', '--datebase', 'd'], /unknown option '--datebase'/, {}],
    [['parse'], /missing required argument 'file'/, {}],
    [['serve', '--port', '99999'], /^--port: "99999" is not allowed: it should be a whole number/, {}],
    [['serve'], /^CLAUSARY_LOG_LEVEL: "loud" is not allowed/, { CLAUSARY_LOG_LEVEL: 'loud' }],
  ] as const) {
    const { code, errors, stdout } = run(args, { cwd, env });
    t.equal(code, 2, args.join(' '));
    t.match(errors[0], says);
    t.equal(stdout, '');
    t.same(readdirSync(cwd), []);
  }
});

t.test('a folder that may not be listed or entered is one line', async t => {
  for (const [mode, says] of [
    [0o000, /in\/closed: cannot be read \(EACCES: permission denied\)/],
    [0o444, /in\/closed: cannot be read \(EACCES: permission denied\)/],
  ] as const) {
    const closed = { 'a.txt': resolutionText(1), 'b.txt': resolutionText(2) };
    const cwd = t.testdir({ in: { 'good.txt': resolutionText(208), closed } });
    chmodSync(join(cwd, 'in/closed'), mode);
    for (const path of ['in', 'in/closed', 'in/closed/a.txt']) {
      await unprivileged(() => {
        const { files, failures } = findFiles([join(cwd, path)]);
        t.equal(files.length, path === 'in' ? 1 : 0);
        t.equal(failures.length, 1);
        if (path.endsWith('.txt')) t.match(failures[0]?.message, /a\.txt: cannot be read \(EACCES/);
        else t.match(failures[0]?.message, says);
      });
    }
    chmodSync(join(cwd, 'in/closed'), 0o755);
  }
});
