import { stripVTControlCharacters } from 'node:util';
import t from 'tap';
import { measureNames } from '../../bench/accuracy/names/measure.ts';
import { namesUnder, precisionOf, recallOf, reportNames } from '../../bench/accuracy/names/report.ts';
import { AUTHORITY, parseOne, resolution } from '../pipeline/parse/outline.ts';

const TEXT = 'Requests the Security Council and the Zenda Board to thank WHO and the “Report of UNICEF”.';
const DOCUMENT = parseOne(resolution(`Decides as follows:\n\n1. ${TEXT}\n`));
const [unit] = DOCUMENT.clauses.filter(({ text }) => text === TEXT).map(({ id }) => id);

const label = (text: string, name: string, more = {}) => {
  const start = TEXT.indexOf(text);
  return { text, name, form: 'full', start, end: start + text.length, ...more };
};

const MENTIONS = [
  label('Security Council', 'Security Council'),
  label('Council', 'Security Council', { inside: true }),
  label('Zenda Board', 'Zenda Board'),
];

t.test('mentions are exact, in part, of another, missed or extra', async t => {
  const fates = (id: string, mentions: typeof MENTIONS, text = TEXT) =>
    measureNames([{ id, document: 'a', text, mentions }], [DOCUMENT], AUTHORITY).map(
      ({ text, fate }) => `${fate} ${text}`,
    );
  t.same(fates(`${unit}`, MENTIONS), ['exact Security Council', 'missed Zenda Board', 'extra WHO']);
  t.same(fates('file#line 7', MENTIONS.slice(0, 1)), ['exact Security Council', 'extra WHO'], 'by its text');
  const doubtful = { id: `${unit}`, document: 'a', text: TEXT, doubtful: 'an event', mentions: MENTIONS };
  t.same(measureNames([doubtful], [DOCUMENT], AUTHORITY), [], 'a unit on which readers can differ');
  t.same(fates('elsewhere', MENTIONS, 'Nothing'), [], 'a unit that no document has');
  t.same(
    fates(`${unit}`, [label('the Security Council', 'Security Council'), label('WHO', 'United Nations')]),
    ['part the Security Council', 'other WHO'],
  );
});

t.test('recall, precision and what differs', async t => {
  const names = measureNames(
    [{ id: `${unit}`, document: 'a', text: TEXT, mentions: MENTIONS }],
    [DOCUMENT],
    AUTHORITY,
  );
  t.equal(recallOf(names), 0.5);
  t.equal(precisionOf(names), 0.5);
  t.equal(namesUnder(names, { precision: 0.9, recall: 0.9 }).length, 2);
  t.same(namesUnder([], { precision: 0.9, recall: 0.9 }), []);
  t.match(
    stripVTControlCharacters(reportNames(names)),
    /full +2 +1 +0 +0\.500[\s\S]+missed full: Zenda Board/,
  );
});
