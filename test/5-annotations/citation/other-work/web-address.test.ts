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
  ['no scheme, but a path', 'un.org/en/ga', ['un.org/en/ga', null]],
  [
    'where an official site serves a document',
    'at https://undocs.org/en/A/58/98.',
    ['https://undocs.org/en/A/58/98', 'A/58/98'],
  ],
  ['the same without a scheme', 'undocs.org/A/RES/58/208', ['undocs.org/A/RES/58/208', 'A/RES/58/208']],
  [
    'the interface of the official site',
    'https://documents.un.org/api/symbol/access?s=A/RES/58/208&l=en&t=pdf',
    ['https://documents.un.org/api/symbol/access?s=A/RES/58/208&l=en&t=pdf', 'A/RES/58/208'],
  ],
  ['a host of 127 labels', `See ${'a.'.repeat(126)}org/A`, [`${'a.'.repeat(126)}org/A`, null]],
  ['a host of more', `See ${'a.'.repeat(127)}org/A`],
  ['an e-mail address, and a host alone', 'someone@un.org and un.org'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findWebAddresses, text), wanted(citations), `${why}: ${text}`);
