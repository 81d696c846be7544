import t from 'tap';
import { findSlots } from '../../src/wording/slots/slots.ts';
import { placedWords, wordKeys } from '../../src/wording/words.ts';

const FOUND = 'held in Quito from 17 to 20 October 2016 and welcoming its outcome';

/** A text, another, and the words of the one in whose place the other has others. */
const TABLE: readonly (readonly [
  why: string,
  text: string,
  other: string,
  ...slots: (readonly [string, string])[],
])[] = [
  ['the same', FOUND, FOUND],
  [
    'one number, with the words after it and without',
    FOUND.replace('2016', '2015'),
    FOUND,
    ['2015', '2016'],
    ['2015', '2016'],
  ],
  [
    'what comes after may differ',
    FOUND.replace('2016 and', '2015 or'),
    FOUND,
    ['2015 or', '2016 and'],
    ['2015', '2016'],
  ],
  [
    'two words for one, of which the first is also the other alone',
    'a report on Sierra Leone to be made public',
    'a report on Mali to be made public',
    ['sierra leone', 'mali'],
    ['sierra', 'mali'],
  ],
  [
    'the beginning is like words before',
    'in Lima from 17',
    'in Quito from 17',
    ['lima', 'quito'],
    ['lima', 'quito'],
  ],
];

t.test('slots', t => {
  for (const [why, text, other, ...slots] of TABLE) {
    const words = placedWords(text);
    const found = findSlots(words, [{ keys: wordKeys(other), text: other }]);
    t.strictSame(
      found.map(({ first, end, alternatives }) => [
        words
          .slice(first, end)
          .map(({ key }) => key)
          .join(' '),
        [...alternatives.keys()].join('|'),
      ]),
      slots,
      why,
    );
  }
  t.end();
});
