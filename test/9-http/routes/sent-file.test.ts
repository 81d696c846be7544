import t from 'tap';
import { seedsApp } from '../../helper.ts';
import { answerChecker, openapiOf } from '../openapi-document.ts';

const PAGE = `<!doctype html><title>Draft</title><p>The General Assembly,</p>
<p>Recalling its resolution 58/208 of 22 December 2003,</p><ol><li>Requests the Secretary-General to report to it;</li></ol>`;

const BOUNDARY = '--------------------------58208';

/** The body of a form with these fields; a field that is a pair is a file: its name and content. */
const form = (fields: Readonly<Record<string, string | readonly [name: string, content: string]>>): string =>
  `${Object.entries(fields)
    .map(([field, value]) => {
      const [file, content] =
        typeof value === 'string' ? ['', value] : [`; filename="${value[0]}"`, value[1]];
      return `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"${file}\r\n\r\n${content}\r\n`;
    })
    .join('')}--${BOUNDARY}--\r\n`;

const FORM = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

async function send(url: string, payload: string, headers: Record<string, string>) {
  return (await seedsApp()).inject({ method: 'POST', url, payload, headers });
}

t.test('a file is read like a text, and the answer has its text layer', async t => {
  const misfits = answerChecker(await openapiOf(await seedsApp()));
  for (const [url, path] of [
    ['/v1/citations/lookup', 'data.0'],
    ['/v1/drafts/check', 'citations.0'],
  ] as const) {
    for (const [how, payload, headers, name] of [
      ['as the body', PAGE, { 'content-type': 'text/html' }, 'the file'],
      ['as a text', PAGE, { 'content-type': 'text/plain' }, 'the text'],
      ['in a form', form({ file: ['draft.html', PAGE], body: 'General Assembly' }), FORM, 'draft.html'],
    ] as const) {
      const answer = await send(url, payload, headers);
      t.equal(answer.statusCode, 200, `${url} ${how}: ${answer.body.slice(0, 300)}`);
      t.strictSame(misfits(url, answer), [], `${url} ${how}`);
      const { file, ...found } = answer.json();
      t.match(file, { name, pages: 0, remarks: [], text: 'Recalling its resolution 58/208' });
      const [list, index] = path.split('.');
      const citation = found[list ?? ''][Number(index)];
      const { start, end } = citation.ranges?.[0] ?? citation;
      t.equal(file.text.slice(start, end), 'resolution 58/208 of 22 December 2003', `${url} ${how}`);
      t.match(citation, { symbol: 'A/RES/58/208', corrections: [{ about: 'date' }] });
    }
  }
});

t.test(
  'the bytes of a file or a text have addresses of their own, with the fields as parameters',
  async t => {
    const misfits = answerChecker(await openapiOf(await seedsApp()));
    const bytes = { 'content-type': 'application/octet-stream' };
    for (const [url, query, payload, headers, expected] of [
      [
        '/v1/citations/lookup/file',
        '',
        PAGE,
        bytes,
        { file: { name: 'the file' }, data: [{ status: 'conflict' }] },
      ],
      ['/v1/citations/lookup/file', '?name=a.txt', 'See A/RES/58/208.', bytes, { file: { name: 'a.txt' } }],
      [
        '/v1/drafts/check/file',
        '?organ=General%20Assembly',
        PAGE,
        { 'content-type': 'text/html' },
        { ok: false },
      ],
      // Its former name.
      ['/v1/drafts/check/file', '?body=General%20Assembly', PAGE, bytes, { ok: false }],
      ['/v1/agreed-language/file', '?limit=1&least=0.9', PAGE, bytes, { data: [{}, {}] }],
    ] as const) {
      const answer = await send(`${url}${query}`, payload, headers);
      t.match(answer.json(), expected, url);
      t.strictSame(misfits(url, answer), [], url);
    }
    for (const [query, payload, type, status] of [
      ['?limit=99', PAGE, 'application/octet-stream', 400],
      ['?text=See', PAGE, 'application/octet-stream', 400],
      ['', '{"text":"See"}', 'application/json', 415],
      ['', '', 'application/octet-stream', 400],
    ] as const)
      t.equal(
        (await send(`/v1/agreed-language/file${query}`, payload, { 'content-type': type })).statusCode,
        status,
      );
  },
);

t.test('a text has no file', async t => {
  const answer = await send('/v1/citations/lookup', 'See A/RES/58/208.', { 'content-type': 'text/plain' });
  t.match(answer.json(), { file: null });
});

const MANY = Array.from({ length: 101 }, (_, index) => `field${index}`);

t.test('fields of a form are held to the same rules as those of JSON', async t => {
  const file = ['draft.html', PAGE] as const;
  for (const [why, fields, status, says] of [
    ['numbers are numbers', { file, least: '0.9', limit: '2' }, 200, ''],
    ['changes', { file, changes: 'original' }, 200, ''],
    ['out of range', { file, limit: '99' }, 400, 'limit'],
    ['not known', { file, colour: 'red' }, 400, 'colour'],
    ['a choice', { file, changes: 'both' }, 400, 'changes'],
    ['no file', { least: '0.9' }, 400, 'no field'],
    ['a text instead', { file: 'The General Assembly,' }, 400, 'no field'],
    ['too many', { file, ...Object.fromEntries(MANY.map(name => [name, ''])) }, 400, '101 fields'],
    ['two files', { file, least: ['a.html', PAGE] as const }, 400, 'more than one file'],
  ] as const) {
    const answer = await send('/v1/agreed-language', form(fields), FORM);
    t.equal(answer.statusCode, status, `${why}: ${answer.body.slice(0, 300)}`);
    t.ok(answer.body.includes(says), why);
  }
});

t.test('a file that cannot be read is a clear problem', async t => {
  for (const [why, payload, type, status, says] of [
    [
      'not what its type says, and nothing at all',
      '\u0000\u0001',
      'application/pdf',
      400,
      'not a kind of file',
    ],
    ['damaged', '%PDF-1.7\nnothing', 'application/pdf', 400, 'PDF'],
    ['empty', ' ', 'text/html', 400, 'empty'],
    ['a form without its boundary', 'x', 'multipart/form-data', 400, 'multipart'],
    ['another type', 'x', 'image/png', 415, 'multipart/form-data'],
  ] as const) {
    const answer = await send('/v1/drafts/check', payload, { 'content-type': type });
    t.equal(answer.statusCode, status, `${why}: ${answer.body.slice(0, 300)}`);
    t.match(answer.headers, { 'content-type': /problem\+json/ });
    t.ok(answer.body.includes(says), why);
  }
});
