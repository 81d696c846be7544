import { spawnSync } from 'node:child_process';
import t from 'tap';
import { ROOT } from '../docs/document.ts';

function run(script: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`bench/accuracy/${script}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, stdout, errors: stderr.split('\n').filter(line => line !== '') };
}

t.test('each command shows how it is used', async t => {
  for (const script of [
    'accuracy.ts',
    'citations/sample.ts',
    'labels/pick-pairs.ts',
    'labels/pick-requests.ts',
    'texts/adopted-texts.ts',
    'texts/contradictions.ts',
  ]) {
    const { code, stdout, errors } = run(script, ['--help']);
    t.strictSame([code, errors], [0, []], script);
    t.match(stdout, /^Usage: /, script);
  }
});

t.test('what is wrong is one line', async t => {
  for (const [script, args, error] of [
    ['texts/contradictions.ts', [], /^error: missing required argument 'path'$/],
    ['texts/adopted-texts.ts', ['nowhere'], /^nowhere: no such file or folder$/],
    ['citations/sample.ts', ['seeds'], /^seeds\/text: no such file or folder$/],
    [
      'labels/pick-pairs.ts',
      ['seeds', '--pair', 'A'],
      /argument 'A' is invalid\. It should be two ids|should be two ids/,
    ],
    ['labels/pick-requests.ts', ['seeds', '--count', 'many'], /should be a number from 1 to 9999/],
  ] as const) {
    const { code, stdout, errors } = run(script, args);
    t.strictSame([code, stdout], [1, ''], script);
    t.match(errors, [error], script);
    t.equal(errors.length, 1, script);
  }
});

t.test('without a path, accuracy is measured by what was labelled by hand', async t => {
  const { code, stdout, errors } = run('accuracy.ts', ['--json']);
  t.strictSame([code, errors], [0, []]);
  const measured = stdout
    .trim()
    .split('\n')
    .map(line => Object.keys(JSON.parse(line)));
  t.strictSame(measured, [['mandates'], ...Array(3).fill(['figures', 'differences'])]);
});

t.test('a path without known structures is refused after that', async t => {
  const { code, stdout, errors } = run('accuracy.ts', ['seeds', '--json']);
  t.equal(code, 1);
  t.equal(stdout.trim().split('\n').length, 4);
  t.strictSame(errors, ['seeds/text: no such file or folder']);
});
