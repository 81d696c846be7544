import t from 'tap';
import { findCitations } from '../../../src/5-annotations/citation/citation.ts';
import { symbol } from '../../fixture.ts';

const RESOLUTION = { body: 'General Assembly', symbol: symbol('A/RES/58/208') };
const REPORT = { body: null, symbol: symbol('A/58/98') };

/** A text, and each reference in it: its range, what it is tied to, and its pinpoint. */
const TABLE: readonly [
  speaker: typeof RESOLUTION | typeof REPORT,
  text: string,
  ...found: (readonly [string, string | null, string?])[],
][] = [
  [RESOLUTION, 'the implementation of the present resolution', ['the present resolution', 'A/RES/58/208']],
  [
    RESOLUTION,
    'the annex to the present resolution',
    ['annex to the present resolution', 'A/RES/58/208', 'annex'],
  ],
  [REPORT, 'The present report', ['The present report', 'A/58/98']],
  [REPORT, 'the present resolution', ['the present resolution', null]],
  [RESOLUTION, 'resolution 47/135, annexed to that resolution', ['that resolution', 'A/RES/47/135']],
  [
    RESOLUTION,
    'resolution 47/135 and paragraph 4 of the same resolution',
    ['paragraph 4 of the same resolution', 'A/RES/47/135', 'paragraph 4'],
  ],
  [RESOLUTION, 'decision 57/500, and that decision', ['that decision', 'A/DEC/57/500']],
  [RESOLUTION, 'resolutions 47/135 and 48/1, and the said resolution', ['the said resolution', null]],
  [RESOLUTION, 'Reaffirms that decision, and that resolution'],
  [RESOLUTION, 'to ensure that resolutions and decision-making'],
];

for (const [speaker, text, ...found] of TABLE) {
  const references = findCitations(text, speaker).filter(({ kind }) => kind === 'reference');
  t.same(
    references.map(({ start, end, symbol, pinpoint }) => [text.slice(start, end), symbol, pinpoint]),
    found.map(([range, tied, pinpoint = null]) => [range, tied, pinpoint]),
    text,
  );
}
