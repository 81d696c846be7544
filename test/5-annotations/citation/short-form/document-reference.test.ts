import t from 'tap';
import { findCitations } from '../../../../src/5-annotations/citation/citation.ts';
import { symbol } from '../../../fixture.ts';

const RESOLUTION = { body: 'General Assembly', symbol: symbol('A/RES/58/208') };
const REPORT = { body: null, symbol: symbol('A/58/98') };

/** A text, and each reference in it: its range, the symbol of what it refers to, and its pinpoint. */
const TABLE: readonly [
  why: string,
  citing: typeof RESOLUTION | typeof REPORT,
  text: string,
  ...found: (readonly [string, string | null, string?])[],
][] = [
  [
    'the citing resolution',
    RESOLUTION,
    'the implementation of the present resolution',
    ['the present resolution', 'A/RES/58/208'],
  ],
  [
    'a pinpoint before it',
    RESOLUTION,
    'the annex to the present resolution',
    ['annex to the present resolution', 'A/RES/58/208', 'annex'],
  ],
  ['the citing report', REPORT, 'The present report', ['The present report', 'A/58/98']],
  ['no report calls itself a resolution', REPORT, 'the present resolution', ['the present resolution', null]],
  [
    'the resolution before it',
    RESOLUTION,
    'resolution 47/135, annexed to that resolution',
    ['that resolution', 'A/RES/47/135'],
  ],
  [
    'a pinpoint',
    RESOLUTION,
    'resolution 47/135 and paragraph 4 of the same resolution',
    ['paragraph 4 of the same resolution', 'A/RES/47/135', 'paragraph 4'],
  ],
  ['a decision', RESOLUTION, 'decision 57/500, and that decision', ['that decision', 'A/DEC/57/500']],
  [
    'two resolutions leave it open',
    RESOLUTION,
    'resolutions 47/135 and 48/1, and the said resolution',
    ['the said resolution', null],
  ],
  ['nothing before it: plain words', RESOLUTION, 'Reaffirms that decision, and that resolution'],
  ['"that" opens a clause', RESOLUTION, 'to ensure that resolutions and decision-making'],
];

for (const [why, citing, text, ...found] of TABLE) {
  const references = findCitations(text, citing).filter(({ kind }) => kind === 'reference');
  t.same(
    references.map(({ start, end, symbol, pinpoint }) => [text.slice(start, end), symbol, pinpoint]),
    found.map(([range, symbol, pinpoint = null]) => [range, symbol, pinpoint]),
    `${why}: ${text}`,
  );
}
