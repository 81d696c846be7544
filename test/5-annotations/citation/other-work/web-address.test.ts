import t from 'tap';
import { findWebAddresses } from '../../../../src/5-annotations/citation/other-work/web-address.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TABLE: readonly FinderRow[] = [
  [
    'the point of the sentence is no part of it',
    'See www.un.org/en/ga/sixth/.',
    ['www.un.org/en/ga/sixth/', null],
  ],
  [
    'nor is a bracket that it does not open',
    '(https://tbksp.org/en/books), and',
    ['https://tbksp.org/en/books', null],
  ],
  [
    'but one that it opens is',
    'at https://en.wikipedia.org/wiki/Resolution_(law).',
    ['https://en.wikipedia.org/wiki/Resolution_(law)', null],
  ],
  ['no scheme, but a path', 'undocs.org/A/58/98', ['undocs.org/A/58/98', null]],
  ['a host of 127 labels', `See ${'a.'.repeat(126)}org/A`, [`${'a.'.repeat(126)}org/A`, null]],
  ['a host of more', `See ${'a.'.repeat(127)}org/A`],
  ['an e-mail address, and a host alone', 'someone@un.org and un.org'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findWebAddresses, text), wanted(citations), `${why}: ${text}`);
