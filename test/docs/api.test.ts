import t from 'tap';
import { PROBLEMS } from '../../src/9-http/framework/problems.ts';
import { openapiOf } from '../9-http/openapi-document.ts';
import { build, seedsDatabase } from '../helper.ts';
import { examples, tableHeaded } from './readme.ts';

t.test('README.md lists every address of the API, and no other', async t => {
  const { paths } = await openapiOf(await build(t));
  const told = tableHeaded('Path').map(([path]) => path);
  t.strictSame(told.toSorted(), Object.keys(paths).sort());
});

t.test('README.md shows what is answered', async t => {
  const app = await build(t, { database: seedsDatabase(t) });
  const shown = examples();
  t.ok(shown.length > 0);
  for (const { url, answer } of shown) {
    t.strictSame((await app.inject(url.pathname + url.search)).json(), answer, url.href);
  }
});

t.test('the references and ids in README.md lead where it says', async t => {
  const app = await build(t, { database: seedsDatabase(t) });
  const ids = tableHeaded('Id').map(([id = '']) => [id, id]);
  for (const [ref = '', id] of [...tableHeaded('Written'), ...ids]) {
    const answer = await app.inject({ url: '/v1/resolve', query: { ref } });
    t.match(answer.json(), { id }, ref);
  }
});

t.test('what README.md says can be typed is read', async t => {
  const app = await build(t, { database: seedsDatabase(t) });
  const typed = tableHeaded('Typed').map(([q = '']) => q);
  t.ok(typed.length > 5);
  for (const q of typed) {
    const { total } = (await app.inject({ url: '/v1/search', query: { q, total: 'true' } })).json();
    t.ok(total > 0, q);
  }
});

t.test('README.md lists every kind of problem', async t => {
  const kinds = Object.entries(PROBLEMS).map(([kind, { status, title }]) => [kind, String(status), title]);
  t.strictSame(tableHeaded('Kind'), kinds);
});
