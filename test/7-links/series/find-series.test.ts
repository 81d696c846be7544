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
) =>
  findSeries(
    resolutions,
    citations.map(([from, to]) => ({ from, to })),
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
