import t from 'tap';
import type { Part } from '../../../src/model/document.ts';
import type { UnitId } from '../../../src/model/id.ts';
import type { Reply } from '../../../src/model/reply.ts';
import { paragraph, repliesIn } from './replies.ts';

const shown = ({ unit, symbol, manner, asked, dues }: Reply): string =>
  [unit, symbol, manner, ...asked, ...dues.map(({ kind, value }) => `${kind} ${value}`)].join(' ');

/** The paragraphs of an introduction, and the replies in them. */
const TABLE: readonly (readonly [construct: string, paragraphs: string[], replies: string[]])[] = [
  [
    'made pursuant to a resolution',
    ['Pursuant to General Assembly resolution 56/203, the present report summarizes activities.'],
    ['P1 A/RES/56/203 pursuant'],
  ],
  [
    'submitted in response to a resolution',
    ['The present report is submitted in response to General Assembly resolution 56/203.'],
    ['P1 A/RES/56/203 pursuant'],
  ],
  [
    'a request with its session',
    [
      'In its resolution 58/208, the General Assembly requested the Secretary-General to submit a report at its fifty-ninth session.',
    ],
    ['P1 A/RES/58/208 request report session 59'],
  ],
  [
    'a request of "that resolution"',
    [
      'This is about General Assembly resolution 58/208. In that resolution, the Assembly requested the Secretary-General to, inter alia, submit a report.',
    ],
    ['P1 A/RES/58/208 request report'],
  ],
  [
    'a request of the resolution of the paragraph before',
    [
      'The General Assembly adopted resolution 58/208.',
      'It requested the Secretary-General to report to it at its sixtieth session.',
    ],
    ['P2 A/RES/58/208 request report session 60'],
  ],
  [
    'a request that was reconfirmed',
    [
      'In resolution 59/241, the General Assembly reconfirmed that the Secretary-General would report at its sixtieth session.',
    ],
    ['P1 A/RES/59/241 request report session 60'],
  ],
  [
    '"those requests"',
    [
      'In its resolution 58/208, the General Assembly requested the Secretary-General to submit a report. The present report is made in response to that request.',
    ],
    ['P1 A/RES/58/208 request report', 'P1 A/RES/58/208 pursuant'],
  ],
  [
    'what was done pursuant to a resolution and is no report',
    ['Pursuant to General Assembly resolution 50/123, a second letter was sent.'],
    [],
  ],
  [
    'what is still to be written',
    [
      'At the request of the General Assembly (resolution 59/241), the Secretary-General will prepare an overview.',
    ],
    [],
  ],
  [
    'a request for something other than a document',
    [
      'In its resolution 58/208, the General Assembly requested the Secretary-General to continue the meetings.',
    ],
    [],
  ],
  ['nothing', ['Migration is old.'], []],
];

for (const [construct, texts, expected] of TABLE) {
  t.strictSame(
    repliesIn(texts.map(text => paragraph(text, texts.indexOf(text)))).map(shown),
    expected,
    construct,
  );
}

t.test('only the summary and the introduction state what a report is for', async t => {
  const said = 'The present report is submitted pursuant to General Assembly resolution 58/208.';
  const summary: Part = {
    id: 'SUMMARY' as UnitId,
    position: 0,
    text: 'Summary',
    enumerator: null,
    ranges: [],
    places: [],
    kind: 'summary',
    label: 'SUMMARY',
    title: null,
  };
  const annex: Part = { ...summary, id: 'ANNEX1' as UnitId, kind: 'annex', label: 'ANNEX1' };
  for (const [section, part, count] of [
    ['S.I', null, 1],
    ['S.II', null, 0],
    ['S.I', 'SUMMARY', 1],
    ['S.I', 'ANNEX1', 0],
  ] as const) {
    const paragraphs = [paragraph('Migration is old.', 0), paragraph(said, 1, section, part)];
    t.equal(repliesIn(paragraphs, [summary, annex]).length, count, `${section} ${part}`);
  }
});
