import t from 'tap';
import { findCitations } from '../../../../src/5-annotations/citation/citation.ts';

const ASSEMBLY = { body: 'General Assembly', symbol: null };
const [LAST = null] = findCitations('See resolution 45/158, annex.', ASSEMBLY);

/**
 * A note after one that cites "resolution 45/158, annex", and what it cites: range,
 * kind, symbol and pinpoint.
 */
const TABLE: readonly [
  why: string,
  text: string,
  range: string,
  kind: string,
  symbol: string | null,
  pinpoint: string | null,
][] = [
  ['the same place', 'Ibid.', 'Ibid.', 'resolution', 'A/RES/45/158', 'annex'],
  ['another place', 'See ibid., para. 4.', 'ibid., para. 4', 'resolution', 'A/RES/45/158', 'para. 4'],
  [
    'a volume can only be of the Treaty Series',
    'Ibid., vol. 660, No. 9464.',
    'Ibid., vol. 660, No. 9464',
    'treaty',
    null,
    null,
  ],
];

for (const [why, text, ...citation] of TABLE) {
  t.same(
    findCitations(text, ASSEMBLY, { lastInPreviousNote: LAST }).map(
      ({ start, end, kind, symbol, pinpoint }) => [text.slice(start, end), kind, symbol, pinpoint],
    ),
    [citation],
    `${why}: ${text}`,
  );
}

t.same(findCitations('Ibid., annex II.', ASSEMBLY), [], 'nothing precedes it');
