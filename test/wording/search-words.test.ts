import t from 'tap';
import { replaceWithStems, searchWords } from '../../src/wording/search-words.ts';

const TABLE: readonly [string, readonly string[]][] = [
  ['one’s own high-level dialogue', ['one', 's', 'own', 'high', 'level', 'dialogue']],
  ['A/RES/58/208, para. 10 (a)', ['A', 'RES', '58', '208', 'para', '10', 'a']],
  ['Conﬂict, eﬃcient', ['Conflict', 'efficient']],
  ['réfugiés re\u0301fugie\u0301s', ['réfugiés', 're\u0301fugie\u0301s']],
  ['\u0301 – * ?', []],
];

t.test('the words of a text', async t => {
  for (const [text, words] of TABLE) t.strictSame(searchWords(text), words, text);
});

t.test('a text in stems has as many words, and the rest unchanged', async t => {
  const stems = new Map([
    ['rights', 'right'],
    ['Conflicts', 'conflict'],
  ]);
  t.equal(replaceWithStems('Human rights (in Conﬂicts)', stems), 'Human right (in conflict)');
});
