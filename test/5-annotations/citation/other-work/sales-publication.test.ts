import t from 'tap';
import { findSalesPublications } from '../../../../src/5-annotations/citation/other-work/sales-publication.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TABLE: readonly FinderRow[] = [
  [
    'a title with place and date, and a sales number that has a symbol',
    'Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.13), chap. I, resolution 1, annex II.',
    [
      'Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.13), chap. I, resolution 1, annex II',
      'A/CONF.177/20/Rev.1',
      null,
      'chap. I, resolution 1, annex II',
    ],
  ],
  [
    'a sales number that has no symbol; "See" is no part of the title',
    'See Report of the World Food Conference, Rome, 5–16 November 1974 (United Nations publication, Sales No. E.75.II.A.3), chap. I.',
    [
      'Report of the World Food Conference, Rome, 5–16 November 1974 (United Nations publication, Sales No. E.75.II.A.3), chap. I',
      null,
      null,
      'chap. I',
    ],
  ],
  [
    'a title after other words',
    'the Division published the Demographic Yearbook (United Nations publication, Sales No. E.03.XIII.1) in 2003',
    ['Demographic Yearbook (United Nations publication, Sales No. E.03.XIII.1)', null],
  ],
  [
    'no brackets, no title',
    'United Nations publication, Sales No. E.04.II.C.1. Forthcoming.',
    ['United Nations publication, Sales No. E.04.II.C.1', null],
  ],
  [
    'its own symbol before it',
    'ST/ESA/SER.A/220. United Nations publication, Sales No. 03.XIII.4.',
    ['ST/ESA/SER.A/220. United Nations publication, Sales No. 03.XIII.4', 'ST/ESA/SER.A/220'],
  ],
  [
    'a volume, and a corrigendum',
    'See Report of the United Nations Conference on Environment and Development, Rio de Janeiro, 3– 14 June 1992, vol. I, Resolutions Adopted by the Conference (United Nations publication, Sales No. E.93.I.8 and corrigendum), resolution 1',
    [
      'Report of the United Nations Conference on Environment and Development, Rio de Janeiro, 3– 14 June 1992, vol. I, Resolutions Adopted by the Conference (United Nations publication, Sales No. E.93.I.8 and corrigendum), resolution 1',
      'A/CONF.151/26/Rev.1(Vol.I)',
      null,
      'resolution 1',
    ],
  ],
  [
    'several numbers have no one symbol',
    'the Report (United Nations publication, Sales Nos. E.96.IV.8 and E.96.IV.13)',
    ['Report (United Nations publication, Sales Nos. E.96.IV.8 and E.96.IV.13)', null],
  ],
  [
    'an addition after a colon',
    'Seventh Congress, Milan, 26 August – 6 September 1985: report prepared by the Secretariat (United Nations publication, Sales No. E.86.IV.1)',
    [
      'Seventh Congress, Milan, 26 August – 6 September 1985: report prepared by the Secretariat (United Nations publication, Sales No. E.86.IV.1)',
      'A/CONF.121/22/Rev.1',
    ],
  ],
  [
    'a colon before the title',
    'as in the following: Report (United Nations publication, Sales No. E.86.IV.1)',
    ['Report (United Nations publication, Sales No. E.86.IV.1)', 'A/CONF.121/22/Rev.1'],
  ],
  ['no sales number', 'a United Nations publication on sales'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findSalesPublications, text), wanted(citations), `${why}: ${text}`);
