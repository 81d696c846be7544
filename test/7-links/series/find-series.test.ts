import t from 'tap';
import { findSeries, type TitledResolution } from '../../../src/7-links/series/find-series.ts';
import { seriesId } from '../../../src/7-links/series/series-id.ts';

const resolution = (id: string, title: string, more: Partial<TitledResolution> = {}): TitledResolution => ({
  id,
  symbol: id,
  title,
  body: 'General Assembly',
  session: id.split('/')[0] ?? null,
  date: `20${id.slice(0, 2)}-12-01`,
  ...more,
});

/** "11/1, 12/1 same-title, 13/1 near-title" */
const shown = (
  resolutions: readonly TitledResolution[],
  citations: readonly (readonly [string, string])[] = [],
  { commonRuns = 0.35, said = '' } = {},
) =>
  findSeries(
    resolutions,
    citations.map(([from, to]) => ({ from, to })),
    () => ({ commonRuns, bothSay: words => words === said }),
  ).map(members =>
    members.map(({ resolution: { id }, joinedBy }) => [id, joinedBy ?? []].flat().join(' ')).join(', '),
  );

const CLIMATE = 'Protection of global climate for present and future generations of mankind';
const RENAMED = CLIMATE.replace('mankind', 'humankind');

t.test('the same title in one body, cited or not', async t => {
  t.strictSame(
    shown([
      resolution('12/1', 'Protection of migrants'),
      resolution('11/1', 'Protection of Migrants'),
      resolution('11/2', 'Rural development'),
      resolution('13/9', 'Protection of migrants', { body: 'Human Rights Council' }),
    ]),
    ['11/1, 12/1 same-title'],
  );
});

t.test('numbers of sessions and years make no difference', async t => {
  t.strictSame(
    shown([
      resolution('11/1', 'Report of the Commission on the work of its sixty-third session'),
      resolution('12/1', 'Report of the Commission on the work of its sixty-fourth session'),
    ]),
    ['11/1, 12/1 same-title'],
  );
});

t.test('a similar title needs a citation, and another session', async t => {
  const resolutions = [resolution('11/1', CLIMATE), resolution('12/1', RENAMED), resolution('13/1', RENAMED)];
  t.strictSame(shown(resolutions), ['12/1, 13/1 same-title']);
  t.strictSame(shown(resolutions, [['12/1', '11/1']]), ['11/1, 12/1 near-title, 13/1 same-title']);
  t.strictSame(shown([resolution('11/1', CLIMATE), resolution('11/2', RENAMED)], [['11/2', '11/1']]), []);
});

t.test('a citation alone makes no series', async t => {
  t.strictSame(
    shown(
      [
        resolution('11/1', 'Financing of the United Nations Force in Mali'),
        resolution('12/1', 'Financing of the United Nations Force in Chad'),
      ],
      [['12/1', '11/1']],
    ),
    [],
  );
});

t.test('a title that is only a number makes no series', async t => {
  t.strictSame(shown([resolution('11/1', 'Resolution 11'), resolution('12/1', 'Resolution 12')]), []);
});

t.test('without dates, members are in the order of sessions, else of the data set', async t => {
  const undated = { date: null };
  t.strictSame(
    shown([
      resolution('72/1', 'Water', undated),
      resolution('71/1', 'Water', undated),
      resolution('70/1', 'Water', { date: '2015-12-01' }),
      resolution('S/2', 'Fire', undated),
      resolution('S/1', 'Fire', undated),
    ]),
    ['S/2, S/1 same-title', '70/1, 71/1 same-title, 72/1 same-title'],
  );
});

t.test('ids are made of the body and the title', async t => {
  const body = 'General Assembly';
  t.equal(seriesId({ body, title: 'Protection of migrants' }), 'general-assembly.protection-of-migrants');
  t.equal(
    seriesId({ body, title: 'Programme budget for 2023' }),
    seriesId({ body, title: 'Programme budget for 2024' }),
  );
  const long = `Review of ${'the implementation of the outcomes of '.repeat(8)}`;
  const ids = ['Rio', 'Doha'].map(place => seriesId({ body, title: long + place }));
  t.equal(new Set(ids).size, 2);
  for (const id of ids) t.match(id, /^general-assembly\.review-of-[a-z-]{60,100}-[0-9a-f]{8}$/);
});

/** Two titles, how much of the texts is the same, what ties them, and why the row is here. */
const TIES: readonly [earlier: string, later: string, commonRuns: number, tie: string, why: string][] = [
  [CLIMATE, RENAMED, 0.15, 'near-title', 'a similar title, and wording that is carried on'],
  [CLIMATE, RENAMED, 0.02, '', 'a similar title alone'],
  [
    'Rights of the child: the digital environment',
    'Rights of the child: family reunification',
    0.2,
    'shared-title',
    'the same up to the colon',
  ],
  [
    'Migrants in transit',
    'Migrants in transit: what schools do for children',
    0.2,
    'shared-title',
    'a colon in one alone',
  ],
  [
    'Freedom of opinion',
    'Freedom of opinion: mandate of the Special Rapporteur',
    0.2,
    '',
    'a mandate that is renewed, and a text on the matter',
  ],
  [
    'Follow-up to the twentieth anniversary of the Year of Rivers and beyond',
    'Preparations for and observance of the thirtieth anniversary of the Year of Rivers',
    0.2,
    'shared-title',
    'one anniversary and the next',
  ],
  [
    'Further modalities of the Second World Summit on Rivers and Lakes',
    'Follow-up to the Second World Summit on Rivers and Lakes',
    0.2,
    '',
    'modalities, and a follow-up',
  ],
  [
    'Situation of human rights in Ruritania',
    'Situation of human rights of women and girls in Ruritania',
    0.35,
    '',
    'a narrower subject',
  ],
  [
    'Economic and social rights in cities',
    'Economic and social rights in cities during a recovery from floods',
    0.35,
    'shared-title',
    'words added at the end',
  ],
];

for (const [earlier, later, commonRuns, tie, why] of TIES)
  t.test(why, async t => {
    const resolutions = [resolution('11/1', earlier), resolution('12/1', later)];
    const expected = tie === '' ? [] : [`11/1, 12/1 ${tie}`];
    t.strictSame(shown(resolutions, [['12/1', '11/1']], { commonRuns }), expected);
    t.strictSame(shown(resolutions, [], { commonRuns: 1 }), [], 'without a citation');
  });

t.test('texts on the group that one title names', async t => {
  const resolutions = [
    resolution('11/1', 'Group of Technical Experts on Dam Safety Verification'),
    resolution('12/1', 'Dam safety verification'),
  ];
  const evidence = { commonRuns: 0.06, said: 'group of technical experts' };
  t.strictSame(shown(resolutions, [['12/1', '11/1']], evidence), ['11/1, 12/1 shared-title']);
  t.strictSame(shown(resolutions, [['12/1', '11/1']], { commonRuns: 0.06 }), []);
});

t.test('series that run side by side are two', async t => {
  const [all, some] = ['Dams and river basins', 'Dams and river basins of the high north'];
  const resolutions = [
    resolution('11/1', all),
    resolution('12/1', some),
    resolution('13/1', all),
    resolution('14/1', some),
  ];
  const citations = [['14/1', '13/1'] as const];
  t.strictSame(shown(resolutions, citations, { commonRuns: 0.5 }), [
    '11/1, 13/1 same-title',
    '12/1, 14/1 same-title',
  ]);
  t.strictSame(shown(resolutions, citations, { commonRuns: 0.8 }), [
    '11/1, 12/1 shared-title, 13/1 same-title, 14/1 same-title',
  ]);
});
