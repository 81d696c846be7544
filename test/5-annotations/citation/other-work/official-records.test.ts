import t from 'tap';
import { findOfficialRecords } from '../../../../src/5-annotations/citation/other-work/official-records.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const TABLE: readonly FinderRow[] = [
  [
    'a supplement with its symbol and a pinpoint',
    'Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48), annex IV.',
    [
      'Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48), annex IV',
      'A/59/48',
      null,
      'annex IV',
    ],
  ],
  [
    'a year instead of a session; no blank after "No."',
    'Official Records of the Economic and Social Council, 2003, Supplement No.4 (E/2003/24), chap. II, para. 2 (d).',
    [
      'Official Records of the Economic and Social Council, 2003, Supplement No.4 (E/2003/24), chap. II, para. 2 (d)',
      'E/2003/24',
      null,
      'chap. II, para. 2 (d)',
    ],
  ],
  [
    'a corrigendum and its symbol',
    'See Official Records of the Economic and Social Council, 2000, Supplement No. 2 and corrigendum (E/2000/22 and E/2000/22/Corr.1), annex V',
    [
      'Official Records of the Economic and Social Council, 2000, Supplement No. 2 and corrigendum (E/2000/22 and E/2000/22/Corr.1), annex V',
      'E/2000/22',
      null,
      'annex V',
    ],
  ],
  [
    '"ibid." repeats all but the organ',
    'Session, Supplement No. 10 (A/76/10); ibid., Seventy-seventh Session, Supplement No. 10 (A/77/10)',
    ['ibid., Seventy-seventh Session, Supplement No. 10 (A/77/10)', 'A/77/10'],
  ],
  [
    'no symbol',
    'Official Records of the General Assembly, Fifty-sixth Session, Supplement No. 36',
    ['Official Records of the General Assembly, Fifty-sixth Session, Supplement No. 36', null],
  ],
  [
    'a full stop that ends no sentence',
    'Official Records of the General Assembly, Nineteenth Session, Annexes, Annex No. 11, document A/5700. And',
    [
      'Official Records of the General Assembly, Nineteenth Session, Annexes, Annex No. 11, document A/5700',
      'A/5700',
    ],
  ],
  [
    'a volume, an addendum and a pinpoint',
    'Official Records of the General Assembly, Tenth Session, Annexes, vol. II, document A/57/Add.1, para. 3.',
    [
      'Official Records of the General Assembly, Tenth Session, Annexes, vol. II, document A/57/Add.1, para. 3',
      'A/57/Add.1',
      null,
      'para. 3',
    ],
  ],
  [
    'a number at the end of a sentence',
    'Official Records of the Security Council, Fifth Year, No. 18. See resolution 174',
    ['Official Records of the Security Council, Fifth Year, No. 18', null],
  ],
  [
    'a symbol in brackets after a year',
    'Official Records of the Security Council, Fifth Year, vol. I (S/1501), p. 3',
    ['Official Records of the Security Council, Fifth Year, vol. I (S/1501), p. 3', 'S/1501', null, 'p. 3'],
  ],
  ['no supplement', 'the Official Records; ibid., annex II'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findOfficialRecords, text), wanted(citations), `${why}: ${text}`);
