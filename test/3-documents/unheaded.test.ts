import t from 'tap';
import { parse } from '../pipeline/parse/outline.ts';
import { brokenPromises } from '../pipeline/parse/promises.ts';

/** Each document as "symbol | organ | title", with its findings. */
const documentsOf = (text: string) =>
  parse(text).documents.map(({ symbol, symbolMadeUp, body, title, findings }) =>
    [
      `${symbol}${symbolMadeUp ? ' (made up)' : ''}`,
      body ?? '-',
      title ?? '-',
      ...findings.map(({ kind, code }) => `${kind} ${code}`),
    ].join(' | '),
  );

t.test('a text is read by its form', async t => {
  for (const [construct, text, expected] of [
    [
      'a listed organ, and no symbol',
      'Lamps at sea\n\nThe General Assembly,\n\nRecalling it,\n\n1. Requests it;\n\n2. Decides.',
      ['LAMPS_AT_SEA (made up) | General Assembly | Lamps at sea'],
    ],
    [
      'an organ that is not listed',
      'Lamps at sea\n\nThe Board of the Lighthouse Authority,\n\n1. TAKES NOTE of it;\n\n2. REQUESTS it.',
      ['LAMPS_AT_SEA (made up) | Board of the Lighthouse Authority | Lamps at sea | parser BODY_UNKNOWN'],
    ],
    [
      'an organ that is not listed, and a number',
      '5/12. Lamps\n\nThe Governing Board of Lights,\n\nRecalling it,\n\n1. Requests it;\n\n2. Decides.',
      ['GOVERNING_BOARD_OF_LIGHTS_5_12 (made up) | Governing Board of Lights | Lamps | parser BODY_UNKNOWN'],
    ],
    [
      'a formula in capitals',
      'Lamps\n\nTHE MARINE ENVIRONMENT PROTECTION COMMITTEE,\n\nRECALLING it,\n\n1. ADOPTS it;\n\n2. INVITES all.',
      ['LAMPS (made up) | Marine Environment Protection Committee | Lamps'],
    ],
    [
      'a title behind a key, among other keys',
      'Committee: First Committee\nTopic: Lamps at sea\nSponsors: Peru\n\nThe General Assembly,\n\n1. Requests it.',
      ['LAMPS_AT_SEA (made up) | General Assembly | Lamps at sea'],
    ],
    [
      'a formula at the end of the sentence that leads in to it',
      'Recommendation 13. Lamps\n\nThe Conference on Lamps, having met, adopts the following recommendation: The Conference,\n\nConsidering it,\n\n1) It is to be lit.',
      ['RECOMMENDATION_13_LAMPS (made up) | Conference | Recommendation 13. Lamps | parser BODY_UNKNOWN'],
    ],
    [
      'the same with the number of a page between',
      'Recommendation 13. Lamps\n\nThe Conference on Lamps adopts the following recommendation: — 5 — The Conference,\n\nConsidering it,\n\n1) It is to be lit.',
      ['RECOMMENDATION_13_LAMPS (made up) | Conference | Recommendation 13. Lamps | parser BODY_UNKNOWN'],
    ],
    [
      'several',
      [
        'Lamps\n\nThe Congress,\n\nRecalling it,\n\n1. Requests it;\n\n2. Decides.',
        'Lenses\n\nThe Congress,\n\nRecalling it,\n\n1. Requests it;\n\n2. Decides.',
      ].join('\n\n'),
      [
        'LAMPS (made up) | Congress | Lamps | parser BODY_UNKNOWN',
        'LENSES (made up) | Congress | Lenses | parser BODY_UNKNOWN',
      ],
    ],
  ] as const) {
    t.strictSame(documentsOf(text), expected, construct);
    t.strictSame(brokenPromises(text, parse(text)), [], `${construct}: nothing is lost`);
  }
});

t.test('but a sentence that an organ begins is none', async t => {
  for (const text of [
    'The Committee,\n\nwhich met in June, rose.',
    'The General Assembly met.\n\nIt rose.',
    'The Committee:\n\n(a) Took note;\n\n(b) Rose.',
  ])
    t.throws(() => parse(text), { code: 'NO_DOCUMENT' }, text);
});
