import { join } from 'node:path';
import t from 'tap';
import { seedsDatabase } from '../helper.ts';
import { run } from './run.ts';

const GOOD =
  'The General Assembly,\n\nRecalling its resolution 58/208 of 23 December 2003,\n\nDecides to act.\n';
const BAD =
  'Migration\n\nThe General Assembly,\n\nRecalling its resolution 58/208 of 22 December 2003,\n\n1. Requests him to report;\n\n3. Decides to act.\n';

/** More clauses than a draft may have: 520. */
const LONG = Array.from(
  { length: 520 },
  (_, index) => `${index + 1}. Requests the Secretary-General to act;`,
).join('\n\n');

const database = await seedsDatabase(t);

t.test('a draft with nothing wrong in it', async t => {
  const cwd = t.testdir({ 'good.txt': GOOD });
  const { code, stdout, errors } = run(['check', '--database', database, join(cwd, 'good.txt')]);
  t.match({ code, errors }, { code: 0, errors: [] });
  t.match(stdout, '1 preambular paragraph, 1 operative paragraph');
  t.match(stdout, '3:15    resolution 58/208 of 23 December 2003 -> A_RES_58_208 (in the data set)');
  t.match(stdout, 'Nothing is wrong.');
});

t.test('a draft with something wrong in it', async t => {
  const cwd = t.testdir({ 'bad.txt': BAD });
  const { code, stdout } = run(['check', '--database', database, join(cwd, 'bad.txt')]);
  t.equal(code, 1);
  t.match(stdout, 'bad.txt: Migration, General Assembly');
  t.match(stdout, 'PP1: A/RES/58/208 is dated 2003-12-23, not 2003-12-22 (CITED_DATE) -> 23 December 2003');
  t.match(stdout, '9:1     OP3: 3 comes after 1, where 2 should follow (NUMBER_OUT_OF_ORDER) -> 2.');
  t.match(stdout, 'Something is wrong');
});

t.test('a draft of more clauses than can be compared is refused in one line', async t => {
  const cwd = t.testdir({ 'long.txt': LONG, 'good.txt': GOOD });
  const { code, stdout, errors } = run(['check', '--database', database, 'long.txt', 'good.txt'], { cwd });
  t.match(
    { code, errors },
    { code: 1, errors: ['long.txt: The text has 520 clauses; at most 500 can be checked at a time.'] },
  );
  t.match(stdout, 'good.txt: General Assembly', 'the next draft is checked all the same');
});

t.test('a missing file or database gives one line, and the others are checked', async t => {
  const cwd = t.testdir({ 'good.txt': GOOD });
  const missing = run(['check', '--database', database, 'none.txt', 'good.txt'], { cwd });
  t.match(missing, { code: 1, errors: ['none.txt: no such file or folder'] });
  t.match(missing.stdout, 'Nothing is wrong.');
  t.match(run(['check', '--database', 'none.sqlite', 'good.txt'], { cwd }), {
    code: 1,
    stdout: '',
    errors: [/^none\.sqlite: no such database/],
  });
});
