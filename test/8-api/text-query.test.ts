import t from 'tap';
import { toTextQuery } from '../../src/8-api/text-query.ts';

const TABLE: readonly [string, string][] = [
  ['migrant workers', '"migrant" "workers"'],
  ['"migrant workers"', '"migrant workers"'],
  ['migra*', '"migra"*'],
  ['"takes note" of', '"takes note" "of"'],
  ['58/208', '"58/208"'],
  ['a OR b NOT (c)', '"a" "OR" "b" "NOT" "(c)"'],
  ['text:migrants', '"text:migrants"'],
  ['one "two', '"one" "two"'],
  ['- migrants -', '"migrants"'],
  ['réfugiés', '"réfugiés"'],
];

t.test('what people type becomes words and phrases, and nothing else', async t => {
  for (const [typed, query] of TABLE) t.equal(toTextQuery(typed), query, typed);
});

t.test('without a word there is nothing to look for', async t => {
  for (const typed of ['*', '""', ' " ', '?!']) {
    t.match(
      t.throws(() => toTextQuery(typed)),
      { kind: 'invalid-parameter' },
      typed,
    );
  }
});
