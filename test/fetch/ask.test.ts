import { gzipSync } from 'node:zlib';
import t from 'tap';
import type { Beginning } from '../../src/fetch/answer.ts';
import { type AskOptions, ask } from '../../src/fetch/ask.ts';
import { HALF, PDF } from './samples.ts';
import {
  cutOff,
  cutOffUnannounced,
  file,
  hangUp,
  type Reply,
  ranged,
  redirect,
  service,
  silence,
  slow,
  status,
} from './service.ts';

const never = new AbortController().signal;
const OPTIONS: AskOptions = { timeout: 30, maxSize: 2 ** 20, signal: never };
const BEGINNING: Beginning = { bytes: HALF, validator: '"1"' };
const GARBAGE: Reply = request => void request.socket.end('This is no HTTP\r\n\r\n');

const rows: readonly (readonly [
  about: string,
  replies: Readonly<Record<string, Reply>>,
  answer: Readonly<Record<string, unknown>>,
  options?: Partial<AskOptions>,
])[] = [
  ['a file', { a: file(PDF) }, { kind: 'answered', status: 200, bytes: PDF }],
  ['a redirect', { a: redirect('/b'), b: file(PDF) }, { kind: 'answered', url: /\/b$/, bytes: PDF }],
  ['a redirect to nowhere', { a: status(302) }, { kind: 'answered', status: 302 }],
  [
    'redirects in a circle',
    { a: redirect('/b'), b: redirect('/a') },
    { kind: 'refused', reason: /redirect/ },
  ],
  ['a redirect out of the web', { a: redirect('ftp://x/') }, { kind: 'refused', reason: /HTTP/ }],
  // what an error page says beside its status is not read
  ['a status with a page', { a: status(404) }, { kind: 'answered', status: 404, bytes: Buffer.alloc(0) }],
  ['an empty file', { a: file(Buffer.alloc(0)) }, { kind: 'answered', status: 200, bytes: Buffer.alloc(0) }],
  ['a connection that ends', { a: hangUp }, { kind: 'broken', beginning: null }],
  ['an answer that is no HTTP', { a: GARBAGE }, { kind: 'broken', reason: /HTTP/ }],
  [
    'an answer that does not come',
    { a: silence },
    { kind: 'broken', reason: /within 0.2 s/ },
    { timeout: 0.2 },
  ],
  [
    'a transfer that breaks off',
    { a: cutOff(PDF, { etag: '"1"' }) },
    { kind: 'broken', reason: /^cut off: /, beginning: BEGINNING },
  ],
  [
    'one that can be taken up by its date',
    { a: cutOff(PDF, { 'last-modified': 'Fri, 27 Nov 2026 07:28:00 GMT' }) },
    { kind: 'broken', beginning: { validator: 'Fri, 27 Nov 2026 07:28:00 GMT' } },
  ],
  // a weak tag does not say that the bytes are the same
  ['one that cannot', { a: cutOff(PDF, { etag: 'W/"1"' }) }, { kind: 'broken', beginning: null }],
  [
    'nor one that was compressed, though that was not asked for',
    { a: cutOff(gzipSync(PDF), { 'content-encoding': 'gzip', etag: '"1"' }) },
    { kind: 'broken', beginning: null },
  ],
  ['one without a length', { a: cutOffUnannounced(PDF) }, { kind: 'answered', bytes: HALF }],
  [
    'a transfer that is too slow',
    { a: slow(PDF, { etag: '"1"' }) },
    { kind: 'broken', reason: /within 0.3 s/, beginning: { validator: '"1"' } },
    { timeout: 0.3 },
  ],
  [
    'a file that says it is too large',
    { a: file(PDF) },
    { kind: 'refused', reason: /larger than/ },
    { maxSize: 9 },
  ],
  [
    'one that does not say so',
    { a: (_, response) => void response.writeHead(200).end(PDF) },
    { kind: 'refused', reason: /larger than/ },
    { maxSize: 9 },
  ],
];

const once = (replies: Readonly<Record<string, Reply>>) =>
  Object.fromEntries(Object.entries(replies).map(([symbol, reply]) => [symbol, [reply]]));

for (const [about, replies, answer, options] of rows) {
  t.test(about, async t => {
    const { address } = await service(t, once(replies));
    t.match(await ask(address('a'), null, { ...OPTIONS, ...options }), answer);
  });
}

const resumed: readonly (readonly [
  about: string,
  reply: Reply,
  answer: Readonly<Record<string, unknown>>,
])[] = [
  ['the rest', ranged(PDF, '"1"'), { kind: 'answered', status: 206, bytes: PDF }],
  ['another file by now', ranged(PDF, '"2"'), { kind: 'answered', status: 200, bytes: PDF }],
  ['a server without ranges', file(PDF), { kind: 'answered', status: 200, bytes: PDF }],
];
for (const [about, reply, answer] of resumed) {
  t.test(`after the beginning of a file: ${about}`, async t => {
    const { address, asked } = await service(t, { a: [reply] });
    t.match(await ask(address('a'), BEGINNING, OPTIONS), answer);
    t.same(asked, [`a bytes=${HALF.length}-`]);
  });
}

t.test('after the beginning of a file, a rest that does not fit is not taken', async t => {
  for (const reply of [
    status(206, { 'content-range': `bytes 0-9/${PDF.length}` }),
    status(206, { 'content-type': 'multipart/byteranges; boundary=x' }),
    status(416, { 'content-range': 'bytes */3' }),
  ]) {
    const { address } = await service(t, { a: [reply] });
    t.match(await ask(address('a'), BEGINNING, OPTIONS), { kind: 'broken', beginning: null });
  }
});

t.test('a rest that breaks off again is added to what there is', async t => {
  const rest: Reply = (request, response) => {
    response.writeHead(206, {
      'content-range': `bytes ${HALF.length}-${PDF.length - 1}/${PDF.length}`,
      'content-length': PDF.length - HALF.length,
      etag: '"1"',
    });
    response.write(PDF.subarray(HALF.length, HALF.length + 9), () =>
      setImmediate(() => request.socket.destroy()),
    );
  };
  const { address } = await service(t, { a: [rest] });
  const bytes = PDF.subarray(0, HALF.length + 9);
  t.match(await ask(address('a'), BEGINNING, OPTIONS), { kind: 'broken', beginning: { bytes } });
});

t.test('no such host, and no such server', async t => {
  t.match(await ask('http://no-such-host.invalid/', null, OPTIONS), {
    kind: 'unreachable',
    reason: /ENOTFOUND/,
  });
  t.match(await ask('http://127.0.0.1:1/', null, OPTIONS), { kind: 'unreachable', reason: 'bad port' });
  const { address } = await service(t, {});
  const closed = new URL(address('a'));
  closed.hostname = '127.0.0.2';
  t.match(await ask(closed.href, null, OPTIONS), { kind: 'broken', reason: /ECONNREFUSED/ });
});

t.test('it ends at once when it is told to', async t => {
  const { address } = await service(t, { a: [slow(PDF)] });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 100);
  await t.rejects(ask(address('a'), null, { ...OPTIONS, signal: stop.signal }), { name: 'AbortError' });
});

t.test('it says who asks', async t => {
  let agent: string | undefined;
  const { address } = await service(t, {
    a: [
      (request, response) => {
        agent = request.headers['user-agent'];
        response.end();
      },
    ],
  });
  await ask(address('a'), null, OPTIONS);
  t.match(agent, /^clausary\/\d/);
});
