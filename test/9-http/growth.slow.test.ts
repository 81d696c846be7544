import t from 'tap';
import { seedsApp } from '../helper.ts';
import { HOSTILE, hostileText } from '../pipeline/parse/hostile-texts.ts';

/**
 * What is sent takes processor time in proportion to its length: a text to each entry that reads one, and the
 * longest reference and query that are taken.
 */

/**
 * Characters. The long text is nearly as long as the API takes; the short one is long enough for its lines to
 * be read in the same way, such as paragraphs that an extraction has printed on one line.
 */
const SHORT = 12_000;
const LONG = 63_800;
/** The long text has five times as much; what grows with the square would take 28 times as long. */
const MOST_TIMES = 14;
/** Milliseconds of the processor that are too few to be compared. */
const MOMENT = 400;
const ATTEMPTS = 3;
/** Milliseconds of the processor for a request of at most 300 characters. */
const MOST_FOR_A_LINE = 300;
const LONGEST_LINE = 300;

/** What lines repeat that only a reference or a query can be. */
const PIECES = [
  ...['/AA', 'A/', '_AA', '(a)', '/9(a)', '.OP1', 'para. ', 'para. 11', 'paras. 1 and ', 'resolution 1/1, '],
  ...[
    'res ',
    '1/1, ',
    'Article ',
    'annex I ',
    'I.',
    'XIV',
    '9',
    'A',
    ' ',
    '\t',
    '\r',
    '(',
    ')',
    '[',
    '"',
    '“',
  ],
  ...[
    '-',
    '- ',
    '*',
    'a* ',
    'a OR ',
    'NOT ',
    'AND ',
    '(a OR ',
    '"a" ',
    '\u0301',
    'e\u0301',
    '½',
    '\u{1F30D}',
    '%',
  ],
  ...['General Assembly ', 'United Nations ', '1 May ', 'of 1 May 2000 ', 'A/RES/', '/Add.1', '/RES'],
];
/** 40 segments and a slash: once, each two segments took four times as long. */
const SLASH_AT_END = `A${'/AA'.repeat(40)}/`;
const LINES = [SLASH_AT_END, ...PIECES.map(piece => piece.repeat(LONGEST_LINE).slice(0, LONGEST_LINE))];

const app = await seedsApp();

t.test('a line of any kind is answered in a moment', async t => {
  for (const path of [
    '/v1/resolve?ref=',
    '/v1/search?q=',
    '/v1/clauses?q=',
    '/v1/documents/',
    '/v1/clauses/',
  ])
    for (const line of LINES) {
      const time = await timeOf(() => app.inject(`${path}${encodeURIComponent(line)}`));
      t.ok(time < MOST_FOR_A_LINE, `${path}${JSON.stringify(line.slice(0, 20))}: ${time} ms`);
    }
});

for (const url of ['/v1/citations/lookup', '/v1/drafts/check', '/v1/agreed-language']) {
  t.test(`${url} takes time in proportion to the text`, { timeout: 300_000 }, async t => {
    const send = (text: string) => app.inject({ method: 'POST', url, payload: { text } });
    t.equal((await send('Recalling its resolution 58/208,')).statusCode, 200);
    const time = await timeOf(() => send(`Recalling ${SLASH_AT_END} and all`));
    t.ok(time < MOST_FOR_A_LINE, `a symbol with a slash at its end: ${time} ms`);
    for (const hostile of HOSTILE) {
      const timeFor = (length: number) =>
        timeOf(() => send(hostileText(hostile, length - hostile.head.length).slice(0, length)));
      t.ok(await isProportional(timeFor), hostile.name);
    }
  });
}

async function isProportional(timeFor: (length: number) => Promise<number>): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const long = await timeFor(LONG);
    if (long < MOMENT) return true;
    if (long < MOST_TIMES * Math.min(await timeFor(SHORT), await timeFor(SHORT))) return true;
  }
  return false;
}

/** Milliseconds of the processor, in all threads. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
