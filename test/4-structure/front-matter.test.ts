import t from 'tap';
import { parseOne } from '../pipeline/parse/outline.ts';

/** The facts of a first page, in the order of the model; the text below is the same for all. */
const factsOf = (page: string): readonly unknown[] => {
  const { title, author, date, session, agendaItems, changes, otherSymbols } = parseOne(
    `${page}\n\nI. Introduction\n\n1. The present report is submitted pursuant to resolution 76/151.\n\n2. Ferries matter.\n`,
  );
  return [title, author, date, session, agendaItems, changes, otherSymbols];
};

const MASTHEAD = [
  'United Nations  A/78/901',
  'General Assembly  Distr.: General',
  '25 July 2023',
  'Original: English',
].join('\n');
const ITEM = 'Seventy-eighth session\nItem 71 (b) of the provisional agenda*\nTransport at sea';
const FACTS = ['Safety of ferries', 'Secretary-General', '2023-07-25', '78', ['71 (b)'], [], []];

t.test('the facts of a report are read off its first page, however it is laid out', async t => {
  const author = 'Report of the Secretary-General';
  const rows: readonly (readonly [string, string])[] = [
    ['in one line', `${MASTHEAD}\n\n${ITEM}\n\nSafety of ferries\n\n${author}`],
    [
      'with the lines of the agenda apart',
      `${MASTHEAD}\n\n${ITEM.replaceAll('\n', '\n\n')}\n\nSafety of ferries\n\n${author}`,
    ],
    [
      'with the organ first',
      `United Nations\nGeneral Assembly\nA/78/901\nDistr.: General\n25 July 2023\n\n${ITEM}\n\nSafety of ferries\n\n${author}`,
    ],
    [
      'with the date below the symbol, as in older documents',
      `UNITED\nNATIONS\nDistr.\nGENERAL\nA/78/901\n25 July 2023\n\n${ITEM}\n\nSafety of ferries\n\n${author}`,
    ],
  ];
  for (const [why, page] of rows) t.strictSame(factsOf(page), FACTS, why);
});

t.test('what the symbol and the first page say of other documents', async t => {
  const page = (symbol: string, below: string) =>
    `${symbol}\n\nGeneral Assembly\n\nSeventy-eighth session\n\n${below}`;
  const rows: readonly (readonly [string, unknown, unknown])[] = [
    [
      page('A/78/901/Corr.1', 'Safety of ferries\n\nNote by the Secretariat\n\nCorrigendum'),
      [{ manner: 'corrects', symbol: 'A/78/901' }],
      [],
    ],
    [
      page('A/78/901/Add.2', 'Safety of ferries\n\nNote by the Secretariat'),
      [{ manner: 'adds-to', symbol: 'A/78/901' }],
      [],
    ],
    [
      page('A/C.3/78/L.9/Rev.1', 'Safety of ferries\n\nNote by the Secretariat'),
      [{ manner: 'revises', symbol: 'A/C.3/78/L.9' }],
      [],
    ],
    [
      page('A/C.3/78/L.90', 'Peru: amendment to draft resolution A/C.3/78/L.9'),
      [{ manner: 'amends', symbol: 'A/C.3/78/L.9' }],
      [],
    ],
    [page('A/78/901-S/2023/512', 'Safety of ferries\n\nNote by the Secretariat'), [], ['S/2023/512']],
    [page('A/78/901\n\nS/2023/512', 'Safety of ferries\n\nNote by the Secretariat'), [], ['S/2023/512']],
  ];
  for (const [text, changes, others] of rows) {
    const facts = factsOf(text);
    t.strictSame([facts[5], facts[6]], [changes, others], text);
  }
});

t.test('a heading of the text is no title, and a piece of a document has none', async t => {
  t.equal(factsOf('A/78/901\n\nwhich goes on from another page.')[0], null);
  t.equal(
    factsOf(`${MASTHEAD}\n\n${ITEM}\n\nReport of the Committee on Ferries\n\nBackground`)[0],
    'Report of the Committee on Ferries',
  );
});

t.test('a text without a symbol or number gets a symbol from its title, and says so', async t => {
  const text = `QUESTIONS TO THE COMMITTEE\n\nNORWAY\n\n${'Could the Committee say which ferries are safe? '.repeat(10)}\n`;
  const { symbol, symbolMadeUp, title, findings } = parseOne(text);
  t.strictSame(
    [symbol, symbolMadeUp, title],
    ['QUESTIONS_TO_THE_COMMITTEE', true, 'QUESTIONS TO THE COMMITTEE'],
  );
  t.match(findings, [{ code: 'NO_SYMBOL', kind: 'parser' }]);
});
