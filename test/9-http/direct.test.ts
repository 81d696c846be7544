import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Fastify, { type FastifyInstance } from 'fastify';
import t from 'tap';
import { clausary } from '../../src/9-http/app.ts';
import { build, smallDatabase } from '../helper.ts';

interface Received {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** Asks the server at its port; requests that are injected go Fastify's way. */
async function ask(app: FastifyInstance, { path, method = 'GET', headers = {} }: Asked): Promise<Received> {
  const { port } = app.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers, agent: false }, response => {
      const { statusCode: status, headers } = response;
      text(response).then(
        body => resolve({ status, headers: comparable(headers), body: withoutId(body) }),
        reject,
      );
    })
      .on('error', reject)
      .end();
  });
}

/** Without what depends on the time, the connection and the request. */
const comparable = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(
        ([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding', 'x-request-id'].includes(name),
      )
      .map(([name, value]) => [name, String(value)]),
  );

const withoutId = (body: string): string => body.replace(/,"requestId":"[^"]*"/, '');

const CLAUSE = '/v1/clauses/A_RES_58_1.PP1';

/** What is asked, and whether Fastify has a part in the answer the first time, and the second. */
const ASKED: readonly (readonly [
  why: string,
  asked: Asked,
  fastify: readonly [first: boolean, second: boolean],
])[] = [
  ['written when the data set was built', { path: CLAUSE }, [false, false]],
  ['the same for a document', { path: '/v1/documents/A_RES_58_1' }, [false, false]],
  ['and a resolution', { path: '/v1/resolutions/A_RES_58_1' }, [false, false]],
  ['an id that is percent-encoded', { path: '/v1/clauses/A%5FRES_58_1.OP1' }, [false, false]],
  ['a list', { path: '/v1/clauses?limit=2' }, [false, false]],
  ['and its total', { path: '/v1/documents?limit=3&total=true' }, [false, false]],
  ['a list in a resolution', { path: '/v1/resolutions/A_RES_58_1/clauses?view=flat' }, [false, false]],
  ['a filter in another spelling', { path: '/v1/clauses?action=Requests&body=ga' }, [false, false]],
  ['a filter that names nothing', { path: '/v1/clauses?action=sings' }, [true, true]],
  ['a value that is not allowed', { path: '/v1/clauses?limit=0' }, [true, true]],
  ['a parameter twice', { path: '/v1/clauses?limit=2&limit=3' }, [true, true]],
  ['a cursor that is none', { path: '/v1/clauses?cursor=x' }, [true, true]],
  ['what takes long is kept once it is made', { path: '/v1/clauses?q=requests' }, [true, false]],
  ['a document in another spelling', { path: '/v1/documents/a_58_1/notes' }, [true, true]],
  ['an address without a parameter', { path: '/v1/dataset' }, [true, true]],
  ['nothing with this id', { path: '/v1/clauses/A_RES_58_1.PP99' }, [true, true]],
  ['no id', { path: '/v1/clauses/' }, [true, true]],
  ['a parameter that is not known', { path: `${CLAUSE}?x=1` }, [true, true]],
  ['an id that is too long', { path: `/v1/clauses/${'x'.repeat(301)}` }, [true, true]],
  // Its router refuses it before there is a request of Fastify's.
  ['an address that is no UTF-8', { path: '/v1/clauses/%ff' }, [false, false]],
  ['another method', { path: CLAUSE, method: 'HEAD' }, [true, true]],
  ['a method that is not allowed', { path: CLAUSE, method: 'DELETE' }, [true, true]],
  [
    'a client that can read what is compressed',
    { path: '/v1/documents/A_58_1', headers: { 'accept-encoding': 'gzip' } },
    [true, true],
  ],
  [
    'and a short answer, which is not compressed',
    { path: CLAUSE, headers: { 'accept-encoding': 'gzip' } },
    [false, false],
  ],
  [
    'a client that takes no JSON',
    { path: CLAUSE, headers: { accept: 'application/json;q=0' } },
    [true, true],
  ],
  [
    'nor what is only named alike',
    { path: CLAUSE, headers: { accept: 'application/json-seq' } },
    [true, true],
  ],
  [
    'a client that takes all but JSON',
    { path: CLAUSE, headers: { accept: 'application/json;q=0.0, */*' } },
    [true, true],
  ],
  [
    'one that likes JSON less',
    { path: CLAUSE, headers: { accept: 'text/html, application/json;q=0.1' } },
    [false, false],
  ],
  ['a page, with headers of its own', { path: '/', headers: { accept: 'text/html' } }, [true, false]],
];

t.test('what is sent directly is what Fastify sends, headers included', async t => {
  const app = Fastify({ routerOptions: { maxParamLength: 1000 }, genReqId: () => 'one' });
  let passed = 0;
  app.addHook('onRequest', async () => void passed++);
  await app.register(clausary, { database: await smallDatabase(t), checkEveryMs: 0 });
  t.teardown(() => app.close());
  await app.listen({ host: '127.0.0.1', port: 0 });

  for (const [why, asked, ways] of ASKED) {
    for (const [time, viaFastify] of ways.entries()) {
      const before = passed;
      const received = await ask(app, asked);
      t.equal(passed - before, Number(viaFastify), `${why}: ${time}`);
      // What is injected goes Fastify's way.
      t.strictSame(received, await inject(app, asked), why);
      const { etag } = received.headers;
      if (typeof etag !== 'string') continue;
      const again = { ...asked, headers: { ...asked.headers, 'if-none-match': etag } };
      t.strictSame(await ask(app, again), await inject(app, again), `${why}: unchanged`);
    }
  }
});

t.test('all goes through Fastify where requests are limited, or origins told apart', async t => {
  for (const options of [{ rateLimit: 100 }, { corsOrigin: 'https://one.example' }]) {
    const app = await build(t, options);
    t.equal(app.constantHeaders, null);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const [first, second] = [await ask(app, { path: CLAUSE }), await ask(app, { path: CLAUSE })];
    t.equal(second.body, first.body);
    t.match(second.headers, 'rateLimit' in options ? { ratelimit: /;r=98;/ } : {});
  }
});

t.test('what fails is reported as ever, and a stop is announced', async t => {
  const app = await build(t, { answerCacheSize: 0 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const queries = app.store.current()?.queries;
  t.equal((await ask(app, { path: CLAUSE })).status, 200);
  if (queries) queries.representations.unit = () => Promise.reject(new Error('the disk is gone'));
  const failed = await ask(app, { path: CLAUSE });
  t.match([failed.status, JSON.parse(failed.body).type], [500, '/problems/internal']);
  app.shutdown.announce();
  t.equal((await ask(app, { path: '/v1/documents/A_58_1' })).status, 200);
});

async function inject(
  app: FastifyInstance,
  { path, method = 'GET', headers = {} }: Asked,
): Promise<Received> {
  const {
    statusCode: status,
    headers: sent,
    body,
  } = await app.inject({ method: method as 'GET', url: path, headers });
  return { status, headers: comparable(sent), body: withoutId(body) };
}
