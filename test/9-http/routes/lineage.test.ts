import { join } from 'node:path';
import t from 'tap';
import { saying } from '../../fixture.ts';
import { build, seedsApp } from '../../helper.ts';
import { buildDatabase } from '../data.ts';

const app = await seedsApp();
const get = async (address: string) => (await app.inject(address)).json();

interface Row {
  readonly earlier: { readonly id: string; readonly text: string } | null;
  readonly later: { readonly id: string; readonly text: string } | null;
}

interface Change {
  readonly kind: string;
  readonly text: string;
  readonly before: { readonly start: number; readonly end: number } | null;
  readonly after: { readonly start: number; readonly end: number } | null;
}

const SERIES = 'general-assembly.international-migration-and-development';

/** Clauses of the seeds, and what became of them. */
const KNOWN = [
  ['A_RES_58_208.OP3', 'kept', 'A_RES_59_241.OP6'],
  ['A_RES_58_208.OP7', 'reworded', 'A_RES_59_241.OP8'],
  ['A_RES_59_241.OP10', 'moved', 'A_RES_60_227.OP15'],
  ['A_RES_59_241.OP4', 'kept', 'A_RES_60_227.OP21'],
  ['A_RES_59_241.OP9', 'dropped', null],
  [null, 'added', 'A_RES_60_227.OP2'],
] as const;

for (const [earlier, relation, later] of KNOWN)
  t.test(`${earlier} ${relation} ${later}`, async t => {
    const [from, to] = (earlier ?? '').startsWith('A_RES_58_208')
      ? ['A_RES_58_208', 'A_RES_59_241']
      : ['A_RES_59_241', 'A_RES_60_227'];
    const { clauses } = await get(`/v1/resolutions/${to}/compare?other=${from}`);
    const row = clauses.find((row: Row) =>
      earlier === null ? row.later?.id === later : row.earlier?.id === earlier,
    );
    t.match(row, {
      relation,
      earlier: earlier === null ? null : { id: earlier },
      later: later === null ? null : { id: later },
    });
  });

t.test('a reworded clause has its changes', async t => {
  const { clauses } = await get('/v1/resolutions/A_RES_59_241/compare?other=A_RES_58_208');
  const { earlier, later, similarity, changes } = clauses.find(
    ({ later }: Row) => later?.id === 'A_RES_59_241.OP8',
  );
  t.ok(similarity > 0.9 && similarity < 1);
  t.ok(changes.some(({ kind, text }: Change) => kind === 'added' && text === 'own'));
  for (const { text, before, after } of changes as Change[])
    t.equal(
      after ? later.text.slice(after.start, after.end) : earlier.text.slice(before?.start, before?.end),
      text,
    );
});

t.test('the comparison has every clause of both, in the order of the later text', async t => {
  const { clauses, sum } = await get('/v1/resolutions/A_RES_59_241/compare?other=A_RES_60_227');
  const ids = async (resolution: string): Promise<string[]> =>
    (await get(`/v1/resolutions/${resolution}/clauses?limit=200`)).data.map(({ id }: { id: string }) => id);
  const side = (name: 'earlier' | 'later') => clauses.flatMap((row: Row) => row[name]?.id ?? []);
  t.strictSame([...new Set(side('later'))], await ids('A_RES_60_227'));
  t.strictSame([...new Set(side('earlier'))].sort(), (await ids('A_RES_59_241')).sort());
  t.equal(
    Object.values(sum.counts as Record<string, number>).reduce((a, b) => a + b),
    clauses.length,
  );
  t.ok(sum.livingOn > 0.1 && sum.livingOn < 0.5 && sum.new > 0.5 && sum.new < 1);
});

t.test('either resolution can come first, by id or by symbol', async t => {
  const one = await get('/v1/resolutions/A_RES_59_241/compare?other=A/RES/58/208');
  t.strictSame(await get('/v1/resolutions/A_RES_58_208/compare?other=A_RES_59_241'), one);
  t.match(one, { earlier: { id: 'A_RES_58_208' }, later: { id: 'A_RES_59_241' }, onSameMatter: true });
});

t.test('resolutions on different subjects and of different bodies', async t => {
  const { sum, onSameMatter, earlier } = await get('/v1/resolutions/IOM_RES_1244/compare?other=A_RES_60_227');
  t.match({ onSameMatter, earlier }, { onSameMatter: false, earlier: { id: 'A_RES_60_227' } });
  t.ok(sum.livingOn < 0.05);
});

t.test('compared with itself, a resolution is unchanged', async t => {
  const { sum } = await get('/v1/resolutions/A_RES_58_208/compare?with=A_RES_58_208');
  t.match(sum, { counts: { kept: 31, added: 0, dropped: 0 }, livingOn: 1, new: 0 });
});

/** Comparisons that are refused, and the detail of the problem. */
const REFUSED = [
  ['/v1/resolutions/A_RES_58_208/compare?other=A_58_98', 404, /is a report/],
  ['/v1/resolutions/A_RES_58_208/compare?other=A/RES/1/1', 404, /no document "A\/RES\/1\/1"/],
  ['/v1/resolutions/A_RES_1_1/compare?other=A_RES_58_208', 404, /no resolution "A_RES_1_1"\./],
  ['/v1/resolutions/A_RES_58_208/compare', 400, /other/],
  ['/v1/clauses/A_RES_58_208.OP99/lineage', 404, /no clause/],
  ['/v1/series/general-assembly.nothing', 404, /no series/],
] as const;

for (const [address, status, detail] of REFUSED)
  t.test(address, async t => {
    const answer = await app.inject(address);
    t.equal(answer.statusCode, status);
    t.match(answer.json().detail, detail);
  });

t.test('the series of the seeds', async t => {
  const { data, total } = await get('/v1/series?total=true');
  t.equal(total, 1);
  t.match(data, [{ id: SERIES, count: 3, firstDate: '2003-12-23', lastDate: '2005-12-23' }]);
  t.match(await get(`/v1/series/${SERIES}`), {
    resolutions: [
      { ordinal: 1, resolution: 'A_RES_58_208', joinedBy: null, cites: [], links: { compare: null } },
      {
        resolution: 'A_RES_59_241',
        joinedBy: 'same-title',
        cites: [{ citation: 'A_RES_59_241.PP2.C3', resolution: 'A_RES_58_208' }],
        links: { compare: '/v1/resolutions/A_RES_59_241/compare?other=A_RES_58_208' },
      },
      { resolution: 'A_RES_60_227', joinedBy: 'same-title' },
    ],
  });
  t.match(await get('/v1/resolutions/A_RES_60_227'), {
    series: SERIES,
    links: { series: `/v1/series/${SERIES}` },
  });
  t.match(await get('/v1/resolutions/A_RES_60_206'), { series: null, links: { series: null } });
});

const FILTERED: readonly (readonly [string, number])[] = [
  ['q=MIGRATION+and', 1],
  ['q=%25', 0],
  ['resolution=A/RES/59/241', 1],
  ['resolution=A_RES_60_206', 0],
  ['body=General+Assembly', 1],
  ['body=IOM+Council', 0],
];
for (const [query, count] of FILTERED)
  t.test(query, async t => t.equal((await get(`/v1/series?${query}`)).data.length, count));

const stepsOf = async (clause: string): Promise<string[]> =>
  (await get(`/v1/clauses/${clause}/lineage`)).steps.map(
    ({ earlier, kind, later }: Row & { readonly kind: string }) =>
      [earlier?.id, kind, later?.id].filter(word => word !== undefined).join(' '),
  );

t.test('a clause is followed from any of its wordings', async t => {
  const whole = [
    'introduced A_RES_58_208.OP11',
    'A_RES_58_208.OP11 dropped',
    'A_RES_58_208.OP11 returned A_RES_60_227.OP26',
  ];
  t.strictSame(await stepsOf('A_RES_58_208.OP11'), whole);
  t.strictSame(await stepsOf('A_RES_60_227.OP26'), whole);
  t.strictSame(await stepsOf('A_RES_59_241.OP6'), [
    'introduced A_RES_58_208.OP3',
    'A_RES_58_208.OP3 kept A_RES_59_241.OP6',
    'A_RES_59_241.OP6 dropped',
  ]);
});

t.test('a step has both clauses and what changed', async t => {
  const { series, reason, steps } = await get('/v1/clauses/A_RES_59_241.OP8/lineage');
  t.match({ series, reason }, { series: { id: SERIES }, reason: null });
  t.match(steps[1], {
    kind: 'reworded',
    resolution: 'A_RES_59_241',
    symbol: 'A/RES/59/241',
    earlier: { id: 'A_RES_58_208.OP7', label: 'OP7', action: 'invite', symbol: 'A/RES/58/208' },
    later: { id: 'A_RES_59_241.OP8', link: '/v1/clauses/A_RES_59_241.OP8' },
    scale: null,
  });
  t.ok(steps[1].changes.length > 1 && steps[1].similarity < 1 && steps[1].confidence > 0.8);
});

const OFFICES = 'the regional offices to strengthen their outreach to all young people in rural areas';
const WATER =
  'the Secretary-General to publish a yearly account of drinking water in the schools of mountain villages';

/**
 * The clauses of the successive resolutions of a series, and the steps of the first clause: kind,
 * strength, scale, years between.
 */
const CHANGING: readonly (readonly [
  what: string,
  series: readonly (readonly [date: string | null, ...clauses: string[]])[],
  ...steps: (readonly [string, string | null, string | null, number | null])[],
])[] = [
  [
    'split',
    [
      ['2003-12-01', `Requests ${OFFICES}, and ${WATER};`],
      ['2004-12-01', `Invites ${OFFICES};`, `Requests ${WATER};`],
    ],
    ['introduced', null, null, null],
    ['split', 'weakened', 'asking', 1],
  ],
  [
    'merged',
    [
      ['2003-12-01', `Invites ${OFFICES};`, `Invites ${WATER};`],
      ['2005-01-01', `Requests ${OFFICES}, and ${WATER};`],
    ],
    ['introduced', null, null, null],
    ['introduced', null, null, null],
    ['merged', 'strengthened', 'asking', 2],
    ['merged', 'strengthened', 'asking', 2],
  ],
  [
    'returned, years after',
    [
      ['2003-12-01', `Requests ${OFFICES};`, `Requests ${WATER};`],
      ['2005-12-01', `Requests ${WATER};`],
      ['2018-12-01', `Invites ${OFFICES};`, `Requests ${WATER};`],
    ],
    ['introduced', null, null, null],
    ['dropped', null, null, 2],
    ['returned', 'weakened', 'asking', 13],
  ],
  [
    'reworded',
    [
      [null, `Requests ${OFFICES};`],
      ['2005-12-01', `Invites ${OFFICES};`],
      ['2005-12-09', `Calls upon ${OFFICES};`],
    ],
    ['introduced', null, null, null],
    ['weakened', 'weakened', 'asking', null],
    ['strengthened', 'strengthened', 'asking', 0],
  ],
];

t.test('changes of strength and the years between, for every relation', async t => {
  for (const [what, members, ...expected] of CHANGING) {
    const database = join(t.testdir({}), `${what}.sqlite`);
    await buildDatabase(
      database,
      members.map(([date, ...texts], index) => inSeries(`A/RES/${58 + index}/1`, date, texts)),
    );
    const app = await build(t, { database });
    const last = `A_RES_${57 + members.length}_1.OP1`;
    const { steps } = (await app.inject(`/v1/clauses/${last}/lineage`)).json();
    t.strictSame(
      steps.map(({ kind, strength, scale, yearsBetween }: Record<string, unknown>) => [
        kind,
        strength,
        scale,
        yearsBetween,
      ]),
      expected,
      what,
    );
  }
});

const ACTIONS: Readonly<Record<string, string>> = {
  Requests: 'request',
  Invites: 'invite',
  Calls: 'call upon',
};

function inSeries(of: string, date: string | null, texts: readonly string[]) {
  const resolution = saying(of, date, ...texts);
  const clauses = resolution.clauses.map(clause => ({
    ...clause,
    action: ACTIONS[clause.phrase ?? ''] ?? null,
  }));
  return { ...resolution, title: 'Young people and drinking water', session: of.slice(6, 8), clauses };
}

t.test('a clause of a resolution in no series has no lineage', async t => {
  t.strictSame(await get('/v1/clauses/A_RES_60_206.OP1/lineage'), {
    clause: 'A_RES_60_206.OP1',
    series: null,
    reason: 'in-no-series',
    steps: [],
  });
});

t.test('a series as a table', async t => {
  const id = 'general-assembly.international-migration-and-development';
  const { columns, rows } = (await app.inject(`/v1/series/${id}/matrix`)).json();
  t.match(columns, [{ symbol: 'A/RES/58/208' }, { symbol: 'A/RES/59/241' }, { symbol: 'A/RES/60/227' }]);
  t.ok(rows.every(({ cells }: { cells: unknown[] }) => cells.length === columns.length));
  const standing = rows.flatMap(({ cells }: { cells: ({ clause: string | null } | null)[] }) =>
    cells.flatMap(cell => cell?.clause ?? []),
  );
  const { total } = (await app.inject('/v1/resolutions/A_RES_60_227/clauses?total=true&limit=1')).json();
  const ofLast = new Set(standing.filter((clause: string) => clause.startsWith('A_RES_60_227.')));
  t.equal(ofLast.size, total, 'each clause stands in it');
  t.equal((await app.inject('/v1/series/none/matrix')).statusCode, 404);
});
