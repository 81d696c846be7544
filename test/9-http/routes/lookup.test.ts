import t from 'tap';
import { seedsApp, smallApp } from '../../helper.ts';
import { answerChecker, openapiOf } from '../openapi-document.ts';

const URL = '/v1/citations/lookup';

interface CitationBody {
  readonly text: string;
  readonly status: string;
  readonly link: string | null;
  readonly corrections: readonly { about: string; symbol: string }[];
}

/** What resolution 60/227 decided. */
const DIALOGUE =
  'decided that the High-level Dialogue on International Migration and Development will be held in New York on 14 and 15 September 2006, and will discuss the overall theme of the multidimensional aspects of international migration and development';

/** A text, and for each of its citations the text, the status, the link and the corrections. */
const TABLE: readonly (readonly [
  text: string,
  ...found: (readonly [text: string, status: string, link: string | null, ...corrections: string[]])[],
])[] = [
  ['Nothing is cited in 2003.'],
  [
    'Recalling its resolution 58/208 of 23 December 2003,',
    ['resolution 58/208 of 23 December 2003', 'resolved', '/v1/documents/A_RES_58_208'],
  ],
  [
    'its resolu\u00ADtion 58/208 of 23 December\u00A02003', // as a browser copies it
    ['resolution 58/208 of 23 December 2003', 'resolved', '/v1/documents/A_RES_58_208'],
  ],
  [
    'paragraph 10 (a) of resolution 58/208',
    ['paragraph 10 (a) of resolution 58/208', 'resolved', '/v1/clauses/A_RES_58_208.OP10.a'],
  ],
  ['A/58/98, para. 12', ['A/58/98, para. 12', 'resolved', '/v1/paragraphs/A_58_98.P12']],
  [
    'resolution 58/208, para. 99',
    ['resolution 58/208, para. 99', 'resolved', '/v1/documents/A_RES_58_208', 'part A/RES/58/208'],
  ],
  [
    'paragraphs 3 and 500 of resolution 58/208',
    [
      'paragraphs 3 and 500 of resolution 58/208',
      'resolved',
      '/v1/clauses/A_RES_58_208.OP3',
      'part A/RES/58/208',
    ],
  ],
  [
    'resolution 58/208 of 22 December 2003',
    ['resolution 58/208 of 22 December 2003', 'conflict', '/v1/documents/A_RES_58_208', 'date A/RES/58/208'],
  ],
  ['resolution 60/277 of 23 December 2005', ['resolution 60/277 of 23 December 2005', 'outside', null]],
  [
    'resolution 58/208, entitled “National migration”',
    ['resolution 58/208', 'conflict', '/v1/documents/A_RES_58_208', 'title A/RES/58/208'],
  ],
  [
    'resolution 77/237 of 15 December 2012',
    ['resolution 77/237 of 15 December 2012', 'outside', null, 'date A/RES/77/237'],
  ],
  ['resolution 77/237 of 15 December 2022', ['resolution 77/237 of 15 December 2022', 'outside', null]],
  [
    'Security Council resolution 1325 (2000) of 31 October 2001',
    ['Security Council resolution 1325 (2000) of 31 October 2001', 'outside', null, 'date S/RES/1325(2000)'],
  ],
  ['resolution 60/277 of 1 June 2006', ['resolution 60/277 of 1 June 2006', 'outside', null]],
  ['resolution 85/208', ['resolution 85/208', 'outside', null]],
  ['resolution 58/209 of 23 December 2003', ['resolution 58/209 of 23 December 2003', 'outside', null]],
  [
    'resolution 85/208 of 23 December 2003',
    ['resolution 85/208 of 23 December 2003', 'outside', null, 'date A/RES/85/208', 'number A/RES/58/208'],
  ],
  [
    `resolution 60/277, in which it was ${DIALOGUE}.`,
    ['resolution 60/277', 'outside', null, 'number A/RES/60/227'],
  ],
  [
    `resolution 60/277 of 23 December 2005, in which it was ${DIALOGUE}.`,
    ['resolution 60/277 of 23 December 2005', 'outside', null, 'number A/RES/60/227'],
  ],
  [
    `resolution 60/277 of 8 May 2006, in which it was ${DIALOGUE}.`,
    ['resolution 60/277 of 8 May 2006', 'outside', null],
  ],
  [
    `resolutions 60/227 and 60/277, in which it was ${DIALOGUE}.`,
    ['60/227', 'resolved', '/v1/documents/A_RES_60_227'],
    ['60/277', 'outside', null],
  ],
  ['in the present resolution', ['the present resolution', 'ambiguous', null]],
  [
    'resolution 58/208 and paragraph 2 of that resolution',
    ['resolution 58/208', 'resolved', '/v1/documents/A_RES_58_208'],
    ['paragraph 2 of that resolution', 'resolved', '/v1/clauses/A_RES_58_208.OP2'],
  ],
  ['the Convention on the Rights of the Child', ['Convention on the Rights of the Child', 'outside', null]],
];

t.test('citations in a text, and their corrections', async t => {
  const app = await seedsApp();
  const misfits = answerChecker(await openapiOf(app));
  for (const [text, ...expected] of TABLE) {
    const asPlain = await app.inject({ method: 'POST', url: URL, payload: text, headers: PLAIN });
    const asJson = await app.inject({ method: 'POST', url: URL, payload: { text } });
    const { data } = asPlain.json<{ data: CitationBody[] }>();
    t.strictSame(
      data.map(({ text, status, link, corrections }) => [
        text,
        status,
        link,
        ...corrections.map(({ about, symbol }) => `${about} ${symbol}`),
      ]),
      expected,
      text,
    );
    t.strictSame(asJson.json(), asPlain.json(), `${text}: in JSON`);
    t.strictSame(misfits(URL, asPlain), [], `${text}: fits the schema`);
    for (const { link } of data) if (link) t.equal((await app.inject(link)).statusCode, 200, link);
  }
});

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

t.test('for an impossible date, the possible days', async t => {
  const app = await smallApp();
  const payload = { text: 'resolution 77/237 of 15 December 2012' };
  const { data } = (await app.inject({ method: 'POST', url: URL, payload })).json();
  t.match(data[0].corrections, [
    { symbol: 'A/RES/77/237', date: null, dates: { from: '2022-09-01', to: '2023-09-30' }, link: null },
  ]);
});

t.test('a number without an organ is of the organ that speaks', async t => {
  const app = await smallApp();
  const symbolOf = async (payload: object) =>
    (await app.inject({ method: 'POST', url: URL, payload })).json().data[0].symbol;
  const text = 'Recalling its resolution 52/6,';
  t.equal(await symbolOf({ text }), 'A/RES/52/6');
  t.equal(await symbolOf({ text, body: 'Human Rights Council' }), 'A/HRC/RES/52/6');
});

t.test('plain text is decoded by the charset of its media type', async t => {
  const app = await smallApp();
  const text = 'Café and resolution 58/1';
  for (const [charset, encoding] of [
    ['', 'utf8'],
    ['; charset="UTF-8"', 'utf8'],
    ['; charset=iso-8859-1', 'latin1'],
    ['; charset=utf-16le', 'utf16le'],
  ] as const) {
    const headers = { 'content-type': `text/plain${charset}` };
    const answer = await app.inject({
      method: 'POST',
      url: URL,
      payload: Buffer.from(text, encoding),
      headers,
    });
    t.match(answer.json().data, [{ start: 9, end: 24, text: 'resolution 58/1' }], encoding);
  }
});

t.test('references are shown, and not counted', async t => {
  const app = await smallApp();
  const payload = { text: 'resolution 58/1 and that resolution, and resolution 99/1' };
  const { counts } = (await app.inject({ method: 'POST', url: URL, payload })).json();
  t.strictSame(counts, { resolved: 1, outside: 1, ambiguous: 0, conflict: 0 });
});

t.test('nothing is stored, and other methods are refused with the allowed ones', async t => {
  const app = await smallApp();
  const payload = { text: 'resolution 58/1' };
  const answer = await app.inject({ method: 'POST', url: URL, payload });
  t.equal(answer.headers['cache-control'], 'no-store');
  t.equal(answer.headers.etag, undefined);
  const refused = await app.inject({ method: 'GET', url: URL });
  t.equal(refused.headers.allow, 'POST, OPTIONS');
});

t.test('a text of the maximum length is answered', async t => {
  const app = await smallApp();
  const payload = 'resolution 58/1, '.repeat(3855);
  const answer = await app.inject({ method: 'POST', url: URL, payload, headers: PLAIN });
  t.equal(answer.statusCode, 200);
  t.equal(answer.json().data.length, 3855);
});

t.test('the OpenAPI example is a text from the data with its citations', async t => {
  const app = await seedsApp();
  const { post } = (await app.inject('/openapi.json')).json().paths[URL];
  const { content } = post.requestBody;
  const sent = content['application/json'].example;
  t.ok(sent.text);
  t.strictSame(Object.keys(content), ['application/json'], 'one media type, as generators want it');
  const answer = await app.inject({ method: 'POST', url: URL, payload: sent });
  t.strictSame(post.responses['200'].content['application/json'].example, answer.json());
  t.equal(answer.json().data[0].status, 'resolved');
});
