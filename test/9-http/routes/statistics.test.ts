import t from 'tap';
import { seedsApp } from '../../helper.ts';

const app = await seedsApp();
const get = async (address: string) => (await app.inject(address)).json();

const SERIES = 'general-assembly.international-migration-and-development';

t.test('by body', async t => {
  const { data } = await get('/v1/statistics');
  t.match(data[0], { value: 'General Assembly', body: 'General Assembly', growth: null, link: null });
  const { total } = await get('/v1/resolutions?body=General%20Assembly&total=true&limit=1');
  t.equal(data[0].resolutions, total);
  const { total: clauses } = await get('/v1/clauses?body=General%20Assembly&total=true&limit=1');
  t.equal(data[0].clauses, clauses);
});

t.test('by resolution, how the texts of a series grow', async t => {
  const { data } = await get(`/v1/statistics?by=resolution&series=${SERIES}`);
  t.match(data, [
    { id: 'A_RES_58_208', value: 'A/RES/58/208', growth: null, link: '/v1/resolutions/A_RES_58_208' },
    { id: 'A_RES_59_241' },
    { id: 'A_RES_60_227' },
  ]);
  const [first, second, third] = data;
  t.equal(second.growth, second.words / first.words);
  const [series] = (await get(`/v1/statistics?by=series&series=${SERIES}`)).data;
  t.match(series, { id: SERIES, resolutions: 3, words: first.words + second.words + third.words });
  t.equal(series.growth, third.words / first.words);
});

t.test('by addressee', async t => {
  const { data, total } = await get('/v1/statistics?by=addressee&total=true&limit=1');
  t.match(data, [{ id: 'secretary-general', words: null, link: '/v1/organizations/secretary-general' }]);
  const { total: mandates } = await get('/v1/mandates?addressee=secretary-general&total=true&limit=1');
  t.equal(data[0].mandates, mandates);
  t.ok(data[0].reports > 0 && data[0].reports <= mandates);
  t.ok(total > 1);
});

t.test('by session and by year, with filters', async t => {
  const sessions = await get('/v1/statistics?by=session&body=General%20Assembly');
  t.strictSame(
    sessions.data.map(({ value }: { value: string }) => value),
    ['58', '59', '60'],
  );
  const { data } = await get('/v1/statistics?by=year&year=2003&session=58');
  t.match(data, [{ value: '2003', resolutions: 1 }]);
});

t.test('pages', async t => {
  const { data, nextCursor } = await get('/v1/statistics?by=resolution&limit=1');
  const next = await get(`/v1/statistics?by=resolution&limit=1&cursor=${nextCursor}`);
  t.not(next.data[0].id, data[0].id);
});
