import t from 'tap';
import { findCitations } from '../../../src/5-annotations/citation/citation.ts';

/** A text, and how it treats each of its citations. */
const TABLE: readonly [why: string, text: string, ...treatments: string[]][] = [
  [
    'a verb governs a whole list',
    'Recalling its resolutions 58/208, 59/241 and 60/227,',
    'recalls',
    'recalls',
    'recalls',
  ],
  ['an adverb after the verb', 'Recalling further its resolution 58/208,', 'recalls'],
  [
    'a second verb after "and"',
    'Recalling its resolution 58/208, and reaffirming its resolution 59/241,',
    'recalls',
    'reaffirms',
  ],
  [
    'a second verb after a semicolon',
    'Reaffirms resolution 58/208; also welcomes decision 58/500',
    'reaffirms',
    'welcomes',
  ],
  ['a verb of two words', 'Takes note of the report of the Secretary-General (A/58/98)', 'notes'],
  ['a perfect participle', 'Having considered the report A/58/98,', 'considers'],
  ['a participle of the beginning', 'Guided by the Charter of the United Nations,', 'considers'],
  ['an adverb before an adjective', 'Deeply concerned that A/58/98 was not read,', 'regrets'],
  ['a request', 'Requests the Secretary-General to report on A/58/98', 'asks'],
  [
    'leading words before a list, within a request',
    'Requests the Secretary-General, pursuant to resolutions 58/208 and 59/241, to act',
    'follows',
    'follows',
  ],
  [
    'leading words reach no further than their list',
    'Requests, in accordance with resolution 58/208, the report A/58/98',
    'follows',
    'asks',
  ],
  [
    'leading words at the beginning',
    'Pursuant to General Assembly resolution 56/203 of 21 February 2002, a report',
    'follows',
  ],
  [
    'a noun with "of", and words between',
    'Urges the full implementation of the 2030 Agenda for Sustainable Development',
    'implements',
  ],
  ['a finite verb', 'Endorses the report A/58/98', 'endorses'],
  ['another finite verb', 'Adopts the Charter of the United Nations', 'adopts'],
  [
    'leading words after a comma; "amend" after "to" governs nothing',
    'Decides to amend resolution 58/208, as amended by resolution 59/241',
    'mentions',
    'amends',
  ],
  ['"See" is no treatment', 'See A/58/98.', 'mentions'],
  ['no verb at all', 'Resolution 58/208.', 'mentions'],
];

for (const [why, text, ...treatments] of TABLE) {
  t.same(
    findCitations(text, { body: 'General Assembly', symbol: null }).map(({ treatment }) => treatment),
    treatments,
    `${why}: ${text}`,
  );
}
