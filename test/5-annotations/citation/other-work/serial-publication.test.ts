import t from 'tap';
import { findSerialPublications } from '../../../../src/5-annotations/citation/other-work/serial-publication.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TABLE: readonly FinderRow[] = [
  [
    'an edition before it',
    'as documented in the first World Ocean Assessment;',
    ['first World Ocean Assessment', null],
  ],
  [
    'an edition after it, a pinpoint, and a topic',
    'the World Drug Report 2023, chapter 2, and the 2023 Global Assessment Report on Disaster Risk Reduction, and',
    ['World Drug Report 2023, chapter 2', null, null, 'chapter 2'],
    ['2023 Global Assessment Report on Disaster Risk Reduction', null],
  ],
  [
    'who issued it',
    'the Sixth Assessment Report of the Intergovernmental Panel on Climate Change and its',
    ['Sixth Assessment Report of the Intergovernmental Panel on Climate Change', null],
  ],
  [
    'a subtitle',
    'the World Investment Report 2023: Investing in Sustainable Energy for All by the Conference',
    ['World Investment Report 2023: Investing in Sustainable Energy for All', null],
  ],
  [
    'an imprint',
    'Economic Development in Africa Report 2020 (United Nations publication, 2020).',
    ['Economic Development in Africa Report 2020 (United Nations publication, 2020)', null],
  ],
  ['no edition, or no name', 'the World Ocean Assessment, the Annual Report 2003 and the 2016 Report'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findSerialPublications, text), wanted(citations), `${why}: ${text}`);
