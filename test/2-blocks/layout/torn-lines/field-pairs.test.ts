import t from 'tap';
import { fieldRatio } from '../../../../src/2-blocks/layout/torn-lines/field-pairs.ts';

t.test('which words follow one another in the field', async t => {
  for (const [why, [word, next], [other, otherNext]] of [
    ['words that always do', ['of', 'the'], ['the', 'of']],
    ['a rare word is known by its ending', ['to', 'refurbish'], ['the', 'the']],
    ['a comma tells what may follow', ['law,', 'including'], ['law,', 'of']],
    ['a day stands before a month', ['17', 'November'], ['November', '17']],
  ] as const) {
    t.ok(fieldRatio(word, next) > fieldRatio(other, otherNext), why);
  }
});
