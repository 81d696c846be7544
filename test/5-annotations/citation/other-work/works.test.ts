import t from 'tap';
import type { CitationFinder } from '../../../../src/5-annotations/citation/finder.ts';
import { findTreatySeries } from '../../../../src/5-annotations/citation/instrument/treaty-series.ts';
import { findExternalDocuments } from '../../../../src/5-annotations/citation/other-work/external-document.ts';
import { findOfficialRecords } from '../../../../src/5-annotations/citation/other-work/official-records.ts';
import { findSalesPublications } from '../../../../src/5-annotations/citation/other-work/sales-publication.ts';
import { findSerialPublications } from '../../../../src/5-annotations/citation/other-work/serial-publication.ts';
import { findWebAddresses } from '../../../../src/5-annotations/citation/other-work/web-address.ts';
import { Antecedents } from '../../../../src/5-annotations/citation/short-form/antecedents.ts';
import { type Found, full, rows } from '../rows.ts';

const NOBODY = { body: null, symbol: null };

const check = (find: CitationFinder, table: readonly [text: string, ...found: Found[]][]) => {
  for (const [text, ...found] of table) t.same(rows(find, text), found.map(full), text);
};

check(findOfficialRecords, [
  [
    'Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48), annex IV.',
    [
      'Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48), annex IV',
      'A/59/48',
      null,
      'annex IV',
    ],
  ],
  [
    'Official Records of the Economic and Social Council, 2003, Supplement No.4 (E/2003/24), chap. II, para. 2 (d).',
    [
      'Official Records of the Economic and Social Council, 2003, Supplement No.4 (E/2003/24), chap. II, para. 2 (d)',
      'E/2003/24',
      null,
      'chap. II, para. 2 (d)',
    ],
  ],
  [
    'See Official Records of the Economic and Social Council, 2000, Supplement No. 2 and corrigendum (E/2000/22 and E/2000/22/Corr.1), annex V',
    [
      'Official Records of the Economic and Social Council, 2000, Supplement No. 2 and corrigendum (E/2000/22 and E/2000/22/Corr.1), annex V',
      'E/2000/22',
      null,
      'annex V',
    ],
  ],
  [
    'Session, Supplement No. 10 (A/76/10); ibid., Seventy-seventh Session, Supplement No. 10 (A/77/10)',
    ['ibid., Seventy-seventh Session, Supplement No. 10 (A/77/10)', 'A/77/10'],
  ],
  [
    'Official Records of the General Assembly, Fifty-sixth Session, Supplement No. 36',
    ['Official Records of the General Assembly, Fifty-sixth Session, Supplement No. 36', null],
  ],
  ['the Official Records; ibid., annex II'],
]);

check(findSalesPublications, [
  [
    'Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.13), chap. I, resolution 1, annex II.',
    [
      'Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.13), chap. I, resolution 1, annex II',
      'A/CONF.177/20/Rev.1',
      null,
      'chap. I, resolution 1, annex II',
    ],
  ],
  [
    'See Report of the World Food Conference, Rome, 5–16 November 1974 (United Nations publication, Sales No. E.75.II.A.3), chap. I.',
    [
      'Report of the World Food Conference, Rome, 5–16 November 1974 (United Nations publication, Sales No. E.75.II.A.3), chap. I',
      null,
      null,
      'chap. I',
    ],
  ],
  [
    'the Division published the Demographic Yearbook (United Nations publication, Sales No. E.03.XIII.1) in 2003',
    ['Demographic Yearbook (United Nations publication, Sales No. E.03.XIII.1)', null],
  ],
  [
    'United Nations publication, Sales No. E.04.II.C.1. Forthcoming.',
    ['United Nations publication, Sales No. E.04.II.C.1', null],
  ],
  [
    'ST/ESA/SER.A/220. United Nations publication, Sales No. 03.XIII.4.',
    ['ST/ESA/SER.A/220. United Nations publication, Sales No. 03.XIII.4', 'ST/ESA/SER.A/220'],
  ],
  [
    'See Report of the United Nations Conference on Environment and Development, Rio de Janeiro, 3– 14 June 1992, vol. I, Resolutions Adopted by the Conference (United Nations publication, Sales No. E.93.I.8 and corrigendum), resolution 1',
    [
      'Report of the United Nations Conference on Environment and Development, Rio de Janeiro, 3– 14 June 1992, vol. I, Resolutions Adopted by the Conference (United Nations publication, Sales No. E.93.I.8 and corrigendum), resolution 1',
      'A/CONF.151/26/Rev.1(Vol.I)',
      null,
      'resolution 1',
    ],
  ],
  [
    'the Report (United Nations publication, Sales Nos. E.96.IV.8 and E.96.IV.13)',
    ['Report (United Nations publication, Sales Nos. E.96.IV.8 and E.96.IV.13)', null],
  ],
  [
    'Seventh Congress, Milan, 26 August – 6 September 1985: report prepared by the Secretariat (United Nations publication, Sales No. E.86.IV.1)',
    [
      'Seventh Congress, Milan, 26 August – 6 September 1985: report prepared by the Secretariat (United Nations publication, Sales No. E.86.IV.1)',
      null,
    ],
  ],
  [
    'as in the following: Report (United Nations publication, Sales No. E.86.IV.1)',
    ['Report (United Nations publication, Sales No. E.86.IV.1)', null],
  ],
  ['a United Nations publication on sales'],
]);

check(findSerialPublications, [
  ['as documented in the first World Ocean Assessment;', ['first World Ocean Assessment', null]],
  [
    'the World Drug Report 2023, chapter 2, and the 2023 Global Assessment Report on Disaster Risk Reduction, and',
    ['World Drug Report 2023, chapter 2', null, null, 'chapter 2'],
    ['2023 Global Assessment Report on Disaster Risk Reduction', null],
  ],
  [
    'the Sixth Assessment Report of the Intergovernmental Panel on Climate Change and its',
    ['Sixth Assessment Report of the Intergovernmental Panel on Climate Change', null],
  ],
  [
    'the World Investment Report 2023: Investing in Sustainable Energy for All by the Conference',
    ['World Investment Report 2023: Investing in Sustainable Energy for All', null],
  ],
  [
    'Economic Development in Africa Report 2020 (United Nations publication, 2020).',
    ['Economic Development in Africa Report 2020 (United Nations publication, 2020)', null],
  ],
  ['the World Ocean Assessment, the Annual Report 2003 and the 2016 Report'],
]);

check(findTreatySeries, [
  [
    'United Nations, Treaty Series, vol.1249, No.20378.',
    ['United Nations, Treaty Series, vol.1249, No.20378', null],
  ],
  [
    'Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574.',
    ['Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574', null],
  ],
  [
    'League of Nations Treaty Series, vol. LXXXIX, No. 2138',
    ['League of Nations Treaty Series, vol. LXXXIX, No. 2138', null],
  ],
  ['the United Nations Treaty Series; ibid., vol. 1, p. 5'],
]);

check(findExternalDocuments, [
  [
    'document MEPC 62/24/Add.1, annex 19, resolution MEPC.203(62).',
    ['MEPC 62/24/Add.1, annex 19, resolution MEPC.203(62)', null, null, 'annex 19, resolution MEPC.203(62)'],
  ],
  [
    'document LC 30/16, resolution LC-LP.1 (2008).',
    ['LC 30/16, resolution LC-LP.1 (2008)', null, null, 'resolution LC-LP.1 (2008)'],
  ],
  [
    'See Food and Agriculture Organization of the United Nations, document C 2015/20, appendix D.',
    [
      'Food and Agriculture Organization of the United Nations, document C 2015/20, appendix D',
      null,
      null,
      'appendix D',
    ],
  ],
  ['as said by the World Trade Organization, document LC 30/16', ['LC 30/16', null]],
  ['See Annex, document LC 30/16', ['LC 30/16', null]],
  ['the MSC 105/20 and a document A'],
]);

check(findWebAddresses, [
  ['See www.un.org/en/ga/sixth/.', ['www.un.org/en/ga/sixth/', null]],
  ['(https://tbksp.org/en/books), and', ['https://tbksp.org/en/books', null]],
  [
    'at https://en.wikipedia.org/wiki/Resolution_(law).',
    ['https://en.wikipedia.org/wiki/Resolution_(law)', null],
  ],
  ['undocs.org/A/58/98', ['undocs.org/A/58/98', null]],
  ['someone@un.org and un.org'],
]);

t.test('the treaty at one place of the Treaty Series', async t => {
  const at = (place: string) =>
    findTreatySeries(`Treaty Series, ${place}.`, NOBODY, new Antecedents()).map(one => one.instrument);
  t.same(at('vol. 1577, No. 27531'), ['Convention on the Rights of the Child']);
  t.same(at('vol. 75, Nos. 970–973'), [null]);
  t.same(at('vols. 2225, 2237 and 2241, No. 39574'), [null]);
});
