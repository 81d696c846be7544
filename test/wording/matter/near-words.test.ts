import t from 'tap';
import { nearStems } from '../../../src/wording/matter/near-words.ts';

/** Words of everyday English, and a stem that texts of the field have for them. */
const TABLE: readonly (readonly [word: string, stem: string])[] = [
  ['soccer', 'footbal'],
  ['kids', 'children'],
  ['jail', 'prison'],
  ['zoom', 'scale'],
];

t.test('stems that are near to a word in meaning', t => {
  for (const [word, stem] of TABLE)
    t.ok(
      nearStems(word).some(near => near.stem === stem && near.weight > 0.1 && near.weight < 1),
      word,
    );
  t.end();
});

t.test('none for words that are not listed, whatever they are', t => {
  for (const word of ['', 'a', 'zzzz', 'qwertz', '12', 'soccer footbal', 'ünïted'])
    t.strictSame(nearStems(word), [], word);
  t.end();
});
