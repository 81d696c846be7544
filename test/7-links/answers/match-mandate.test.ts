import t from 'tap';
import confidences from '../../../src/7-links/answers/confidence.json' with { type: 'json' };
import {
  type MandateFacts,
  matchMandate,
  type ReplyFacts,
} from '../../../src/7-links/answers/match-mandate.ts';
import type { UnitId } from '../../../src/model/id.ts';

/** `report 59`: a mandate for a report by the fifty-ninth session; `continue`: for something else. */
const mandate = (words: string): MandateFacts & { words: string } => {
  const [kind = '', ...sessions] = words.split(' ');
  return {
    words,
    asked: [{ kind, unit: 'OP1' as UnitId, start: 0, end: kind.length, text: kind }],
    dues: sessions.map(value => ({
      kind: 'session',
      value: value === 'next' ? null : value,
      body: null,
      asked: 0,
    })),
  };
};

/** `pursuant`, or what was requested: `report 59`. */
const reply = (words: string): ReplyFacts => {
  const [kind = '', ...sessions] = words.split(' ');
  return kind === 'pursuant'
    ? { manner: 'pursuant', asked: [], dues: [] }
    : { manner: 'request', asked: [kind], dues: sessions.map(value => ({ kind: 'session', value })) };
};

/**
 * The mandates of a resolution, what the report of session 59 says about it, and the mandate that it
 * answers with the confidence.
 */
const TABLE: readonly (readonly [string, string[], string[], [string, number] | null])[] = [
  ['all agrees', ['report 59', 'report 60'], ['report 59', 'pursuant'], ['report 59', 0.98]],
  [
    'the request is recounted without its session',
    ['report 59', 'report 60'],
    ['report'],
    ['report 59', 0.95],
  ],
  ['pursuant to the only request', ['report 59', 'continue'], ['pursuant'], ['report 59', 0.9]],
  ['pursuant to one of two requests', ['report 59', 'report 60'], ['pursuant'], ['report 59', 0.8]],
  ['a request without a session', ['report'], ['report'], ['report', 0.85]],
  ['pursuant to a request without a session', ['report'], ['pursuant'], ['report', 0.5]],
  ['the other document that was asked for', ['note', 'report'], ['note'], ['note', 0.6]],
  ['a session that is not counted', ['report next'], ['report'], ['report next', 0.85]],
  ['two that could be meant', ['report 59', 'report 59'], ['report 59'], null],
  ['a request for another session', ['report 60'], ['report 60', 'pursuant'], null],
  ['nothing that a document answers', ['continue', 'meeting 59'], ['report 59', 'pursuant'], null],
  ['no mandate at all', [], ['report 59', 'pursuant'], null],
  ['nothing said', ['report'], [], null],
];

for (const [construct, mandates, replies, expected] of TABLE) {
  const match = matchMandate(mandates.map(mandate), replies.map(reply), {
    session: '59',
    body: null,
    isSameTitle: false,
  });
  t.strictSame(match && [match.mandate.words, match.confidence], expected, construct);
}

t.test('the session of a meeting is not the session of the report on it', async t => {
  const [unit, start, end, text] = ['OP1' as UnitId, 0, 1, 'x'];
  const both: MandateFacts = {
    asked: ['meeting', 'report'].map(kind => ({ kind, unit, start, end, text })),
    dues: [
      { kind: 'session', value: '58', body: null, asked: 0 },
      { kind: 'session', value: '59', body: null, asked: 1 },
    ],
  };
  const match = (session: string) =>
    matchMandate([both], [reply('pursuant')], { session, body: null, isSameTitle: false })?.rules ?? null;
  t.strictSame(match('59'), ['pursuant', 'due-at-session', 'only-request']);
  t.equal(match('58'), null);
});

t.test('sessions of different organs with the same number differ', async t => {
  const report = mandate('report 59');
  const ofCouncil = { ...report, dues: report.dues.map(due => ({ ...due, body: 'human-rights-council' })) };
  const match = (body: string | null) =>
    matchMandate([ofCouncil], [reply('report 59')], { session: '59', body, isSameTitle: false })?.confidence;
  t.equal(match('human-rights-council'), 0.98);
  t.equal(match(null), 0.98);
  t.equal(match('un-general-assembly'), undefined);
});

t.test('the same title supports an answer', async t => {
  const match = matchMandate([mandate('report')], [reply('pursuant')], {
    session: '59',
    body: null,
    isSameTitle: true,
  });
  t.match(match, { confidence: 0.7, rules: ['pursuant', 'only-request', 'same-title'] });
});

t.test('the table of confidences goes from the most certain down', async t => {
  const values = confidences.map(({ confidence }) => confidence);
  t.strictSame(
    values,
    [...new Set(values)].sort((a, b) => b - a),
  );
});
