import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { p, r, wordFile } from '../1-read/word/word-file.ts';
import { resolutionFiles, resolutionText } from '../text.ts';
import { run, start } from './run.ts';

const FIRST_FIELDS = ['id', 'symbol', 'type', 'title', 'body', 'session', 'date', 'complete'];
const ARRAYS = ['clauses', 'sections', 'paragraphs', 'notes', 'citations', 'mentions'];

t.test('one JSON object per line for each document, in the order of the files', async t => {
  const cwd = t.testdir({ 'b.txt': resolutionText(2), 'a.txt': resolutionText(1) });
  const { code, stdout, errors } = run(['parse', 'b.txt', 'a.txt'], { cwd });
  t.match({ code, errors }, { code: 0, errors: [] });
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  t.same(
    documents.map(({ id }) => id),
    ['A_RES_58_2', 'A_RES_58_1'],
  );
  for (const document of documents) {
    t.same(Object.keys(document).slice(0, FIRST_FIELDS.length + ARRAYS.length), [...FIRST_FIELDS, ...ARRAYS]);
  }
});

t.test('a clause has its label, its path, its phrase and its text', async t => {
  const cwd = t.testdir({ 'a.txt': resolutionText(1) });
  const { clauses } = JSON.parse(run(['parse', 'a.txt'], { cwd }).stdout);
  t.match(clauses[0], {
    id: 'A_RES_58_1.PP1',
    kind: 'preambular',
    label: 'PP1',
    path: ['1'],
    phrase: 'Recalling',
    text: 'Recalling its resolution 57/241 of 20 December 2002,',
  });
  t.match(
    clauses.find(({ label }: { label: string }) => label === 'OP2(b)'),
    { id: 'A_RES_58_1.OP2.b', kind: 'operative', path: ['2', 'b'], text: 'To report on it;' },
  );
});

t.test('the catalogue beside a file adds what its text does not state', async t => {
  const cwd = t.testdir({
    'a.txt': resolutionText(1),
    'catalogue.json': JSON.stringify({ 'A/RES/58/1': { author: 'Second Committee' } }),
  });
  t.equal(JSON.parse(run(['parse', 'a.txt'], { cwd }).stdout).author, 'Second Committee');
});

t.test('a closed pipe does no harm', async t => {
  const parsing = start(['parse', '.'], t.testdir(resolutionFiles(200)));
  const errors = text(parsing.stderr);
  await once(parsing.stdout, 'data');
  parsing.stdout.destroy();
  const [code] = await once(parsing, 'exit');
  t.equal(code, 0);
  t.equal(await errors, '');
});

t.test('tracked changes count as made, or as not made', async t => {
  const change = '<w:ins w:id="1" w:author="Chair">';
  const paragraphs = resolutionText(1)
    .trim()
    .split('\n\n')
    .map(text => p(text));
  const changed = paragraphs.map(paragraph =>
    paragraph.replace(
      '3. Decides',
      `3. Decides</w:t></w:r>${change}${r(' today')}</w:ins><w:r><w:t xml:space="preserve">`,
    ),
  );
  const cwd = t.testdir({ 'a.docx': Buffer.from(wordFile({ body: changed.join('') })) });
  const lastClause = (...options: string[]): string =>
    JSON.parse(run(['parse', ...options, 'a.docx'], { cwd }).stdout).clauses.at(-1).text;
  t.equal(lastClause(), 'Decides today to remain seized of the matter.');
  t.equal(lastClause('--changes', 'original'), 'Decides to remain seized of the matter.');
  t.match(run(['parse', '--changes=none', 'a.docx'], { cwd }), { code: 2, errors: [/accepted, original/] });
});
