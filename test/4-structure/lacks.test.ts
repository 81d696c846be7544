import t from 'tap';
import { parseOne, resolution } from '../pipeline/parse/outline.ts';

const lacks = (text: string): string[] => parseOne(text).lacks.map(({ field, why }) => `${field}: ${why}`);

t.test('what a document does not say, and why', async t => {
  for (const [construct, text, expected] of [
    [
      'a bare resolution',
      resolution('1. Decides.'),
      ['date: not-printed', 'meeting: not-printed', 'agendaItems: not-printed', 'adoptedOn: not-printed'],
    ],
    [
      'an organ that has no titles, sessions and agenda items',
      'Resolution 2754 (2024)\n\nAdopted by the Security Council at its 9748th meeting, on 14 October 2024\n\nThe Security Council,\n\n1. Decides.',
      ['title: not-used', 'session: not-used', 'agendaItems: not-used', 'adoptedOn: not-used'],
    ],
    [
      'a page of a report',
      'A/58/1\n\n7. It goes on.',
      ['title: excerpt', 'date: excerpt', 'author: excerpt'],
    ],
    ['a report', 'A/58/1. Migration\n\n1. It begins.', ['date: not-printed', 'author: not-printed']],
  ] as const) {
    t.strictSame(lacks(text), expected, construct);
  }
});
