import t from 'tap';
import { resolutionText } from '../text.ts';
import { run } from './run.ts';

t.test('a table of lines, the document, and its units', async t => {
  const cwd = t.testdir({ 'a.txt': resolutionText(1) });
  const { code, stdout, errors } = run(['explain', 'a.txt'], { cwd });
  t.match({ code, errors }, { code: 0, errors: [] });
  t.match(stdout, /^line +place +what +by rule +unit +text$/m);
  t.match(stdout, /^\d+ +\d+-\d+ +starts block \d+ +[a-z-]+ +PP1 +Recalling its resolution 57\/241/m);
  t.match(stdout, /^A_RES_58_1: resolution A\/RES\/58\/1$/m);
  t.match(stdout, /^A_RES_58_1\.PP1: preambular clause PP1, from block \d+, by rule preambular-paragraph$/m);
  t.match(
    stdout,
    /^ +citation \(act\) +\d+-\d+ +→ A\/RES\/57\/241 +"resolution 57\/241 of 20 December 2002"$/m,
  );
});

t.test('one unit, as JSON', async t => {
  const cwd = t.testdir({ 'a.txt': resolutionText(1) });
  const { stdout } = run(['explain', 'a.txt', '--unit', 'A/RES/58/1.OP2(b)', '--json'], { cwd });
  t.match(JSON.parse(stdout), { units: [{ id: 'A_RES_58_1.OP2.b', role: 'operative clause OP2(b)' }] });
});

t.test('what cannot be explained gives one line', async t => {
  const cwd = t.testdir({ 'a.txt': resolutionText(1) });
  const { code, errors } = run(['explain', 'a.txt', '--unit', 'A_RES_58_1.OP9'], { cwd });
  t.equal(code, 1);
  t.match(errors, [/^a\.txt: has no unit A_RES_58_1\.OP9; near it: A_RES_58_1\.OP/]);
  t.equal(run(['explain', 'a.txt', '--line', '0'], { cwd }).code, 2);
});

t.test('a text without a document is an error that says why, and what to do', async t => {
  const cwd = t.testdir({ 'a.txt': 'The General Assembly,\n\n1. Decides so.\n' });
  const { code, stdout, errors } = run(['explain', 'a.txt'], { cwd });
  t.equal(code, 1);
  t.match(stdout, /^3 +.*Decides so\.$/m, 'its lines are shown all the same');
  t.match(errors, [/^a\.txt: no document found: .*as a draft, .*add --draft$/]);
  t.match(run(['explain', 'a.txt', '--unit', 'OP1'], { cwd }).errors, [
    /^a\.txt: has no unit OP1; .*--draft$/,
  ]);
  const { stdout: draft, ...asDraft } = run(['explain', 'a.txt', '--draft', '--unit', 'OP1'], { cwd });
  t.match(asDraft, { code: 0, errors: [] });
  t.match(draft, /^DRAFT\.OP1: operative clause OP1/m);
});

t.test('the body is for drafts only', async t => {
  const cwd = t.testdir({ 'a.txt': resolutionText(1) });
  const { code, stdout, errors } = run(['explain', 'a.txt', '--body', 'IOM Council'], { cwd });
  t.match({ code, stdout, errors }, { code: 2, stdout: '', errors: [/'--body' is for drafts only/] });
});
