import t from 'tap';
import { mismatchedTitle } from '../../src/citation-rules/cited-title.ts';

const CITATION = 'resolution 58/208';

/** The target's title, what follows the citation, and the cited title if it is another. */
const TABLE: readonly (readonly [why: string, title: string, after: string, quoted: string | null])[] = [
  ['the same', 'Migration', ', entitled “Migration”', null],
  ['capitals and marks do not count', 'Migration: trends', ', entitled “MIGRATION, trends”', null],
  ['another', 'Migration', ', entitled “Trade”', 'Trade'],
  ['without a comma', 'Migration', ' entitled "Trade"', 'Trade'],
  ['with a relative clause', 'Migration', ', which is entitled “Trade”', 'Trade'],
  ['only the first words are cited', 'Migration and trade', ', entitled “Migration”', 'Migration'],
  ['the title itself has marks', '“Summit” of 2005', ', entitled “Summit” of 2005”', null],
  ['no title is cited', 'Migration', ' on trade', null],
  ['the title stands elsewhere', 'Migration', ', and the report entitled “Trade”', null],
];

for (const [why, title, after, quoted] of TABLE) {
  const cited = mismatchedTitle(CITATION + after, CITATION.length, title);
  t.equal(cited?.quoted ?? null, quoted, why);
  if (cited) t.equal((CITATION + after).slice(cited.start, cited.end), quoted, `${why}: its range`);
}
