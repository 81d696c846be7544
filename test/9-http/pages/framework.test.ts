import t from 'tap';
import { asset } from '../../../src/9-http/pages/framework/assets.ts';
import { html } from '../../../src/9-http/pages/framework/html.ts';
import { firstWords } from '../../../src/9-http/pages/framework/words.ts';
import { build, smallApp } from '../../helper.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

t.test('text in a template is escaped, and markup of another template is not', t => {
  const hostile = `<script>alert("1")</script> & 'x'`;
  t.equal(
    html`<p title="${hostile}">${hostile}</p>`.text,
    '<p title="&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;x&#39;">&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;x&#39;</p>',
  );
  t.equal(html`<ul>${['<', html`<b>1</b>`, null, false, 0]}</ul>`.text, '<ul>&#60;<b>1</b>0</ul>');
  t.end();
});

t.test('of a long text the first words are shown', t => {
  for (const [text, shown] of [
    ['Requests', 'Requests'],
    ['the Council', 'the …'],
    ['the great Council', 'the great …'],
    ['Organization', 'Organizat …'],
  ] as const)
    t.equal(firstWords(text, 9), shown, text);
  t.end();
});

t.test('a page has headers of its own, is kept, and names its answer in the API', async t => {
  const app = await smallApp();
  for (const round of ['made', 'kept']) {
    const { statusCode, headers, body } = await app.inject({ url: '/', headers: BROWSER });
    t.equal(statusCode, 200, round);
    t.equal(headers['content-type'], 'text/html; charset=utf-8', round);
    t.match(headers['content-security-policy'], /^default-src 'none';script-src 'self';/, round);
    t.notMatch(headers['content-security-policy'], /unsafe/, round);
    t.equal(headers.link, '</v1/dataset>; rel="alternate"; type="application/json"', round);
    t.match(body, '<link rel="alternate" type="application/json" href="/v1/dataset">', round);
    const again = await app.inject({ url: '/', headers: { 'if-none-match': String(headers.etag) } });
    t.equal(again.statusCode, 304, round);
    t.equal(again.headers['content-security-policy'], headers['content-security-policy'], round);
  }
});

t.test('the style sheet is one file whose address changes with it', async t => {
  const app = await smallApp();
  const style = await app.inject(asset('style.css'));
  t.equal(style.headers['content-type'], 'text/css; charset=utf-8');
  t.equal(style.headers['cache-control'], 'public, max-age=31536000, immutable');
  const older = await app.inject('/static/before/style.css');
  t.equal(older.headers['cache-control'], 'no-cache');
  t.equal(older.body, style.body);
  t.equal((await app.inject('/static/before/none.css')).statusCode, 404);
});

t.test('whoever reads pages gets problems as pages, and programs get them in JSON', async t => {
  const app = await smallApp();
  const page = await app.inject({ url: '/nowhere/at-all?q=<script>', headers: BROWSER });
  t.equal(page.statusCode, 404);
  t.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  t.match(page.body, '<h1>There is no such page</h1>');
  t.notMatch(page.body, '<script>');
  const toPrograms = ['/v1/documents/none', '/v1/nowhere', '/problems/none'];
  for (const url of toPrograms) {
    const { headers } = await app.inject({ url, headers: BROWSER });
    t.equal(headers['content-type'], 'application/problem+json', url);
  }
  t.equal((await app.inject('/nowhere')).headers['content-type'], 'application/problem+json');
});

t.test('without a data set, the pages say so', async t => {
  const app = await build(t, { database: '/nowhere/at/all.sqlite' });
  const { statusCode, body } = await app.inject({ url: '/', headers: BROWSER });
  t.equal(statusCode, 503);
  t.match(body, 'This cannot be answered now');
});
