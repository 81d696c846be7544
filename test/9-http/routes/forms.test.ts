import t from 'tap';
import { FORMS } from '../../../src/forms/forms.ts';
import { seedsApp } from '../../helper.ts';

const app = await seedsApp();
const DOCUMENT = '/v1/documents/A_RES_58_208';
const CLAUSE = '/v1/clauses/A_RES_58_208.OP10';

t.test('each form is at an address of its own', async t => {
  const table: [url: string, type: string, expected: RegExp[]][] = [
    [
      `${DOCUMENT}.md`,
      'text/markdown',
      [
        /^# International migration and development\n/,
        /^10\\\. \*Requests\* the/m,
        /^- \(a\) The/m,
        /^\[\^1\]: /m,
      ],
    ],
    [
      `${DOCUMENT}.txt`,
      'text/plain',
      [/^International migration/, /^10\. Requests the/m, /^ {4}\(a\) The/m, /^\[1\] /m],
    ],
    [
      `${DOCUMENT}.ris`,
      'application/x-research-info-systems',
      [/^TY {2}- GOVDOC\r\nTI {2}- International/, /ER {2}- \r\n$/],
    ],
    [`${DOCUMENT}.bib`, 'application/x-bibtex', [/^@misc\{A_RES_58_208,\n {2}title = \{\{International/]],
    [
      `${DOCUMENT}.jsonld`,
      'application/ld+json',
      [/"@id": "\/A_RES_58_208"/, /"@id": "\/A_RES_58_208\.OP10\.a"/],
    ],
    [
      `${DOCUMENT}.akn`,
      'application/akn+xml',
      [
        /<FRBRuri value="\/akn\/un\/statement\/deliberation\/unga\/2003-12-23\/58-208"\/>/,
        /<recital eId="rec_1">/,
        /<paragraph eId="para_10__para_a"><num>\(a\)<\/num>/,
      ],
    ],
    [
      `${CLAUSE}.md`,
      'text/markdown',
      [/^General Assembly resolution 58\/208 of 23 December 2003, para\. 10\n/],
    ],
    [
      `${CLAUSE}.ris`,
      'application/x-research-info-systems',
      [/^N1 {2}- .* of 23 December 2003, para\. 10\r$/m],
    ],
    [
      `${CLAUSE}.jsonld`,
      'application/ld+json',
      [/"isPartOf": \{\s+"@type": "Legislation",\s+"@id": "\/A_RES_58_208"/],
    ],
  ];
  for (const [url, type, expected] of table) {
    const { statusCode, headers, body } = await app.inject(url);
    t.equal(statusCode, 200, url);
    t.equal(headers['content-type'], `${type}; charset=utf-8`);
    t.ok(headers.etag);
    for (const part of expected) t.match(body, part, url);
  }
});

t.test('every form of every document can be had', async t => {
  const { data } = (await app.inject('/v1/documents?limit=200')).json();
  for (const { id } of data)
    for (const { name } of FORMS)
      t.equal(
        (await app.inject(`/v1/documents/${encodeURIComponent(id)}.${name}`)).statusCode,
        200,
        `${id}.${name}`,
      );
});

t.test('Accept leads to a form, if it prefers one to JSON', async t => {
  const table: [url: string, accept: string, location: string | undefined][] = [
    [DOCUMENT, 'text/markdown', `${DOCUMENT}.md`],
    [DOCUMENT, 'text/plain, application/json;q=0.5', `${DOCUMENT}.txt`],
    ['/v1/resolutions/A_RES_58_208', 'application/akn+xml', `${DOCUMENT}.akn`],
    [CLAUSE, 'application/x-bibtex', `${CLAUSE}.bib`],
    [CLAUSE, 'application/json, text/plain;q=0.5', undefined],
    [CLAUSE, 'application/akn+xml, */*;q=0.1', undefined],
    [CLAUSE, '*/*', undefined],
    [DOCUMENT, 'text/*', `${DOCUMENT}.md`],
    [`${DOCUMENT}.md`, 'text/markdown', undefined],
  ];
  for (const [url, accept, location] of table) {
    const { statusCode, headers } = await app.inject({ url, headers: { accept } });
    t.match({ statusCode, headers }, { statusCode: location === undefined ? 200 : 303 }, `${url} ${accept}`);
    t.equal(headers.location, location);
    if (url === DOCUMENT || url === CLAUSE) t.match(headers.vary, /^accept(?:,|$)/);
  }
  const refused: [url: string, accept: string][] = [
    ['/v1/documents', 'text/plain'],
    [CLAUSE, 'application/akn+xml'],
    [`${DOCUMENT}.md`, 'text/plain'],
  ];
  for (const [url, accept] of refused)
    t.equal((await app.inject({ url, headers: { accept } })).statusCode, 406, `${url} ${accept}`);
});

t.test('an id in another spelling leads to the same form', async t => {
  const { statusCode, headers } = await app.inject('/v1/documents/a_res_58_208.md');
  t.match({ statusCode, headers }, { statusCode: 308, headers: { location: `${DOCUMENT}.md` } });
  t.equal((await app.inject('/v1/documents/A_RES_1_1.md')).statusCode, 404);
});
