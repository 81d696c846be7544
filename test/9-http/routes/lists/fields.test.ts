import t from 'tap';
import { smallApp } from '../../../helper.ts';

const app = await smallApp();
const get = async (url: string) => (await app.inject(url)).json();

/** An address, and the fields that its items, or it itself, must have. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['/v1/clauses?limit=2&fields=id,text', ['id', 'text']],
  ['/v1/clauses?limit=2&fields=text&fields=id', ['id', 'text']],
  ['/v1/mandates?limit=2&fields=id,addressees', ['id', 'addressees']],
  ['/v1/search?q=migration&limit=2&fields=score', ['score']],
  ['/v1/manifest?limit=2&fields=id,hash', ['id', 'hash']],
  ['/v1/clauses/A_RES_58_2.OP1?fields=text', ['text']],
  ['/v1/documents/A_RES_58_2?fields=symbol,title', ['symbol', 'title']],
];

t.test('only the fields that are asked for are sent, as they are otherwise', async t => {
  for (const [url, fields] of TABLE) {
    const answer = await app.inject(url);
    t.equal(answer.statusCode, 200, url);
    t.match(answer.headers['content-type'], 'application/json');
    t.ok(answer.headers.etag, url);
    const some = answer.json();
    const whole = await get(url.replaceAll(/&?fields=[^&]*/g, ''));
    const [items, wholes] = some.data ? [some.data, whole.data] : [[some], [whole]];
    t.ok(items.length > 0, url);
    for (const [index, item] of items.entries()) {
      t.strictSame(Object.keys(item).sort(), [...fields].sort(), url);
      t.match(wholes[index], item, url);
    }
  }
});

t.test('the cursor leads on, with other fields if wanted', async t => {
  const { nextCursor } = await get('/v1/clauses?limit=2&fields=id');
  const next = await app.inject(`/v1/clauses?limit=2&fields=label&cursor=${nextCursor}`);
  t.equal(next.json().data.length, 2);
  t.match(next.headers.link, /fields=label/);
});

t.test('a field that there is not is named, with those that there are', async t => {
  for (const url of ['/v1/clauses?fields=id,words', '/v1/clauses/A_RES_58_2.OP1?fields=words'])
    t.match(await get(url), {
      status: 400,
      type: '/problems/invalid-parameter',
      errors: [{ name: 'fields', allowed: ['id', 'label', 'kind'] }],
    });
});
