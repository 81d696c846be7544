import t from 'tap';
import { compareWordings, wordingOf } from '../../src/wording/word-diff.ts';

const compare = (before: string, after: string, least?: number) =>
  compareWordings(wordingOf(before), wordingOf(after), least);

t.test('similarity is twice the words in common over all words', async t => {
  const table: [string, string, number][] = [
    ['Requests the Secretary-General', 'Requests the Secretary-General', 1],
    ['*Requests* the Secretary‑General;', 'requests the Secretary-General.', 1],
    ['Notes the report', 'Welcomes the report', 2 / 3],
    ['one two three', 'three two one', 1 / 3],
    ['Notes', 'Welcomes', 0],
    ['', '', 1],
    ['', 'Notes', 0],
  ];
  for (const [before, after, similarity] of table)
    t.equal(compare(before, after)?.similarity, similarity, `${before} / ${after}`);
});

t.test('changes are listed word by word, with their ranges in both', async t => {
  t.same(compare('Notes the first report,', 'Welcomes the report again')?.changes, [
    { kind: 'removed', before: { start: 0, end: 5 }, after: null, text: 'Notes' },
    { kind: 'added', before: null, after: { start: 0, end: 8 }, text: 'Welcomes' },
    { kind: 'same', before: { start: 6, end: 9 }, after: { start: 9, end: 12 }, text: 'the' },
    { kind: 'removed', before: { start: 10, end: 15 }, after: null, text: 'first' },
    { kind: 'same', before: { start: 16, end: 22 }, after: { start: 13, end: 19 }, text: 'report' },
    { kind: 'added', before: null, after: { start: 20, end: 25 }, text: 'again' },
  ]);
});

t.test('a comparison is abandoned below the least similarity, but not at it', async t => {
  t.equal(compare('Notes the report', 'Welcomes the report', 0.67), null);
  t.equal(compare('Notes the report', 'Welcomes the report', 2 / 3)?.similarity, 2 / 3);
  t.equal(compare('one two three four five', 'one two three four six', 0.8)?.similarity, 0.8);
});
