import t from 'tap';
import { NOTICE_CODES } from '../../src/8-services/drafts/notices/notice.ts';
import { PROBLEMS } from '../../src/9-http/framework/problems.ts';
import { FINDING_CODES } from '../../src/model/finding.ts';
import { openapiOf } from '../9-http/openapi-document.ts';
import { seedsApp } from '../helper.ts';
import { tableHeaded } from './document.ts';

const GUIDE = 'docs/api.md';
const app = await seedsApp();

t.test('docs/api.md lists every path of the API, and no other', async t => {
  const { paths } = await openapiOf(app);
  const listed = tableHeaded('Path', GUIDE).map(([path]) => path);
  t.strictSame(listed.toSorted(), Object.keys(paths).sort());
});

t.test('the references and ids in docs/api.md lead where it says', async t => {
  const ids = tableHeaded('Id', GUIDE).map(([id = '']) => [id, id]);
  for (const [ref = '', id] of [...tableHeaded('Written', GUIDE), ...ids]) {
    const answer = await app.inject({ url: '/v1/resolve', query: { ref } });
    t.match(answer.json(), { id }, ref);
  }
});

t.test('the spellings in docs/api.md are accepted', async t => {
  const typed = tableHeaded('Typed', GUIDE).map(([q = '']) => q);
  t.ok(typed.length > 5);
  for (const q of typed) {
    const { total } = (await app.inject({ url: '/v1/search', query: { q, total: 'true' } })).json();
    t.ok(total > 0, q);
  }
});

t.test('docs/api.md lists every kind of problem', async t => {
  const kinds = Object.entries(PROBLEMS).map(([kind, { status, title }]) => [kind, String(status), title]);
  t.strictSame(tableHeaded('Kind', GUIDE), kinds);
});

t.test('docs/api.md lists every code of a finding, in the same order', async t => {
  const codes = tableHeaded('code', GUIDE).map(([code]) => code);
  t.strictSame(codes, FINDING_CODES);
});

t.test('docs/api.md lists every code of a notice, in the same order', t => {
  const codes = tableHeaded('Notice', GUIDE).map(([code]) => code);
  t.strictSame(codes, NOTICE_CODES);
  t.end();
});
