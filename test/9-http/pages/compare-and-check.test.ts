import t from 'tap';
import { seedsApp } from '../../helper.ts';

const get = async (url: string) => (await seedsApp()).inject({ url, headers: { accept: 'text/html' } });

/** An address, and what its page must have, in its markup. */
const SHOWN: readonly (readonly [address: string, ...has: RegExp[]])[] = [
  [
    '/compare?a=A/RES/58/208&b=A_RES_59_241',
    /<strong>\d+<\/strong> kept word for word/,
    /href="\/v1\/resolutions\/A_RES_59_241\/compare\.docx\?other&#61;A_RES_58_208"/,
    /rel="alternate" type="application\/json" href="\/v1\/resolutions\/A_RES_59_241\/compare/,
    /Moved here from <a href="#was-A_RES_58_208\.PP10">PP10 of A\/RES\/58\/208<\/a>/,
    /id="was-A_RES_58_208\.PP10"/,
    /<del>[^<]+<\/del>/,
    /<ins>[^<]+<\/ins>/,
    /<ol class="redline sides" data-with="moved">/,
  ],
  ['/compare?a=A_RES_58_208&b=A_RES_59_241&only=changes', /\d+ paragraphs? unchanged/],
  [
    '/compare?a=A_RES_58_208&b=A_RES_59_241&view=one',
    /class="redline one"/,
    /<del>58\/208\.<\/del> <ins>59\/241\.<\/ins>/,
  ],
  ['/compare', /<form class="filters screen" action="\/compare"/],
  [
    '/series/general-assembly.international-migration-and-development/matrix',
    /<th scope="col"><a href="\/A_RES_58_208">A\/RES\/58\/208<\/a>/,
    /≈ reworded \d+%/,
    /× dropped/,
  ],
  ['/check', /data-with="drop" [^>]*enctype="multipart\/form-data"/, /Nothing is kept/],
];

t.test('two texts, a series and the form for drafts are shown', async t => {
  for (const [address, ...has] of SHOWN) {
    const { statusCode, body } = await get(address);
    t.equal(statusCode, 200, address);
    for (const one of has) t.match(body, one, `${address} has ${one}`);
  }
});

t.test('what is no resolution is not compared, and a page says so', async t => {
  const { statusCode, body } = await get('/compare?a=A_RES_58_208&b=A_58_98');
  t.equal(statusCode, 404);
  t.match(body, /is a report/);
});

const BOUNDARY = '----58208';
const form = (fields: Readonly<Record<string, string>>): string =>
  [
    ...Object.entries({ file: '', ...fields }).map(
      ([name, value]) =>
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${name === 'file' ? '; filename="draft.html"' : ''}\r\n\r\n${value}\r\n`,
    ),
    `--${BOUNDARY}--\r\n`,
  ].join('');

const send = async (fields: Readonly<Record<string, string>>) =>
  (await seedsApp()).inject({
    method: 'POST',
    url: '/check',
    payload: form(fields),
    headers: { accept: 'text/html', 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  });

const DRAFT = `The General Assembly,

Recalling its resolution 58/208 of 22 December 2003,

1. Takes note of the report of the Secretary-General;

2. Decides to consider <script>alert(1)</script> at its eightieth session.`;

t.test('a draft is shown with what was found in it', async t => {
  const { statusCode, body, headers } = await send({ text: DRAFT, body: 'General Assembly' });
  t.equal(statusCode, 200);
  t.equal(headers['cache-control'], 'no-store');
  for (const has of [
    /<li id="notice-1"><a href="#slip-1">PP1<\/a>/,
    /<mark class="slip" id="slip-1">.*22 December 2003/,
    /<em>Recalling<\/em>/,
    /<a class="cited [a-z]+" href="\/A_RES_58_208">/,
    /<span class="state agreed">agreed<\/span> OP1/,
    /<textarea[^>]*>The General Assembly,/,
  ])
    t.match(body, has, String(has));
  t.notMatch(body, '<script>alert', 'what a draft says is text');
});

t.test('a draft is compared with what it continues', async t => {
  const { body } = await send({ text: DRAFT, body: 'General Assembly', continues: '58/208' });
  for (const has of [
    /Continues <a href="\/A_RES_58_208">.*<\/a>: .* Dropped: <a href="\/A_RES_58_208\.PP1">PP1<\/a>/,
    /<strong>What it continues: <a href="\/A_RES_58_208\.[^"]+">[A-Z]+\d+ of A\/RES\/58\/208<\/a><\/strong>/,
    /<input type="radio" name="shown" value="changed"> clauses that are not as in what it continues/,
    /<div class="piece level-0 [a-z]+ wrong/,
  ])
    t.match(body, has, String(has));
});

t.test('a file is read like one that is sent to the API', async t => {
  const { statusCode, body } = await send({
    file: '<!doctype html><p>The General Assembly,</p><p>Recalling it,</p>',
  });
  t.equal(statusCode, 200);
  t.match(body, /<em>Recalling<\/em> it,/);
});

t.test('the same as a Word file', async t => {
  const { statusCode, headers, rawPayload } = await send({ text: DRAFT, as: 'docx' });
  t.equal(statusCode, 200);
  t.match(headers['content-disposition'], /\.docx"$/);
  t.equal(rawPayload.subarray(0, 2).toString(), 'PK');
});

t.test('an empty form is told what it lacks', async t => {
  const { statusCode, body } = await send({ text: ' ' });
  t.equal(statusCode, 400);
  t.match(body, /There is no draft in the form/);
  t.match(body, /Paste a text, or choose a file/);
});
