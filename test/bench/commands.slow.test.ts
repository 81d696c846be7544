import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { ROOT } from '../docs/document.ts';

function run(script: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`bench/${script}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, stdout, errors: stderr.split('\n').filter(line => line !== '') };
}

t.test('each command shows how it is used', async t => {
  for (const script of [
    'accuracy/accuracy.ts',
    'accuracy/citations/sample.ts',
    'accuracy/drafts/slips.ts',
    'accuracy/labels/pick-pairs.ts',
    'accuracy/labels/pick-requests.ts',
    'accuracy/texts/adopted-texts.ts',
    'accuracy/texts/contradictions.ts',
    'agreed/agreed.ts',
    'http/http.ts',
    'parse/parse.ts',
    'search/search.ts',
    'soak/soak.ts',
    'start/start.ts',
  ]) {
    const { code, stdout, errors } = run(script, ['--help']);
    t.strictSame([code, errors], [0, []], script);
    t.match(stdout, /^Usage: /, script);
  }
});

t.test('what is wrong is one line', async t => {
  for (const [script, args, error] of [
    [
      'accuracy/accuracy.ts',
      ['nowhere', '--from', 'pdf', '--from', 'pdfs'],
      /'pdfs' is invalid\. Allowed choices are text, pdf, docx/,
    ],
    ['accuracy/accuracy.ts', ['nowhere', '--from', 'pdf'], /^nowhere\/structure: no such file or folder$/],
    ['accuracy/texts/contradictions.ts', [], /^error: missing required argument 'path'$/],
    ['accuracy/texts/adopted-texts.ts', ['nowhere'], /^nowhere: no such file or folder$/],
    ['accuracy/citations/sample.ts', ['seeds'], /^seeds\/text: no such file or folder$/],
    [
      'accuracy/labels/pick-pairs.ts',
      ['seeds', '--pair', 'A'],
      /argument 'A' is invalid\. It should be two ids|should be two ids/,
    ],
    ['agreed/agreed.ts', ['nowhere'], /^nowhere: no such file or folder$/],
    ['http/http.ts', ['nowhere'], /^nowhere: no such file or folder$/],
    ['parse/parse.ts', ['nowhere'], /^nowhere: no such file or folder$/],
    ['search/search.ts', ['nowhere'], /^nowhere: no such file or folder$/],
    ['soak/soak.ts', ['nowhere'], /^nowhere: no such file or folder$/],
    ['soak/soak.ts', ['--minutes', '0'], /should be a number of minutes/],
    ['accuracy/labels/pick-requests.ts', ['seeds', '--count', 'many'], /should be a number from 1 to 9999/],
  ] as const) {
    const { code, stdout, errors } = run(script, args);
    t.strictSame([code, stdout], [1, ''], script);
    t.match(errors, [error], script);
    t.equal(errors.length, 1, script);
  }
});

/** How many sets of labelled citations there are. */
const LABELLED_CITATIONS = readdirSync(join(ROOT, 'bench/accuracy/labels')).filter(name =>
  /^citations.*\.json$/.test(name),
).length;

t.test('without a path, accuracy is measured by what was labelled by hand', async t => {
  const { code, stdout, errors } = run('accuracy/accuracy.ts', ['--json']);
  t.strictSame([code, errors], [0, []]);
  const measured = stdout
    .trim()
    .split('\n')
    .map(line => Object.keys(JSON.parse(line)));
  t.strictSame(measured, [['mandates'], ...Array(LABELLED_CITATIONS).fill(['figures', 'differences'])]);
});

t.test('a path without known structures is refused after that', async t => {
  const { code, stdout, errors } = run('accuracy/accuracy.ts', ['seeds', '--json']);
  t.equal(code, 1);
  t.equal(stdout.trim().split('\n').length, 1 + LABELLED_CITATIONS, 'mandates and citations');
  t.strictSame(errors, ['seeds/text: no such file or folder']);
});

t.test('a short soak is answered as it should be', async t => {
  const { stdout } = run('soak/soak.ts', ['--minutes', '0.1', '--per-second', '10', '--replacements', '2']);
  t.match(stdout, /^by id +\d+ +0 /m);
  t.match(stdout, /^error rate: 0\.0000 %$/m);
  t.match(stdout, /^memory: \d+ to \d+, \d+ to \d+, \d+ to \d+ MiB/m);
});
