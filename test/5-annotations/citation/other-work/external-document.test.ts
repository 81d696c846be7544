import t from 'tap';
import { findExternalDocuments } from '../../../../src/5-annotations/citation/other-work/external-document.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TABLE: readonly FinderRow[] = [
  ['a mark that begins with one letter', 'document C/105/48 of the Council', ['C/105/48', null]],
  [
    'a resolution as its part',
    'document MEPC 62/24/Add.1, annex 19, resolution MEPC.203(62).',
    ['MEPC 62/24/Add.1, annex 19, resolution MEPC.203(62)', null, null, 'annex 19, resolution MEPC.203(62)'],
  ],
  [
    'a year after the resolution',
    'document LC 30/16, resolution LC-LP.1 (2008).',
    ['LC 30/16, resolution LC-LP.1 (2008)', null, null, 'resolution LC-LP.1 (2008)'],
  ],
  [
    'the organization at the beginning',
    'See Food and Agriculture Organization of the United Nations, document C 2015/20, appendix D.',
    [
      'Food and Agriculture Organization of the United Nations, document C 2015/20, appendix D',
      null,
      null,
      'appendix D',
    ],
  ],
  ['but not in a sentence', 'as said by the World Trade Organization, document LC 30/16', ['LC 30/16', null]],
  ['a comma after no organization', 'See Annex, document LC 30/16', ['LC 30/16', null]],
  ['no "document", or no mark', 'the MSC 105/20 and a document A'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findExternalDocuments, text), wanted(citations), `${why}: ${text}`);
