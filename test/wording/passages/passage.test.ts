import t from 'tap';
import { findPassage } from '../../../src/wording/passages/passage.ts';
import { wordingOf } from '../../../src/wording/word-diff.ts';

const LONGER =
  'Calls upon States to promote and protect effectively the human rights of all migrants, regardless of their status, and to address international migration through dialogue;';

t.test('a wording is found within a longer one', async t => {
  for (const [query, passage, similarity] of [
    [
      'promote and protect effectively the human rights of all migrants',
      'promote and protect effectively the human rights of all migrants',
      1,
    ],
    [
      'Calls upon States to promote and protect the human rights of all migrants, regardless of their status;',
      'Calls upon States to promote and protect effectively the human rights of all migrants, regardless of their status',
      34 / 35,
    ],
    ['to address climate change through dialogue and cooperation', null, null],
    ['Decides to remain seized of the matter and to consider it', null, null],
  ] as const) {
    const found = findPassage(wordingOf(LONGER), wordingOf(query), 0.9);
    t.equal(found && LONGER.slice(found.start, found.end), passage, query);
    t.equal(found?.comparison.similarity ?? null, similarity, query);
  }
});
