import type { WordingUseRow } from '../../../db/queries/clauses/wordings.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { stemsOf } from '../../../db/stems.ts';
import type { Range } from '../../model/range.ts';
import {
  heaviest,
  type IndexEntry,
  lengthFactor,
  type SoughtWord,
  sharedMatter,
  weightedEntries,
} from '../../wording/matter/like-matter.ts';
import { matterWords } from '../../wording/matter/matter-words.ts';
import { withFormalNames } from '../../wording/matter/nicknames.ts';
import { standInsOf } from '../../wording/matter/stand-ins.ts';
import { placedWords } from '../../wording/words.ts';
import type { WordingSearch } from './find-wordings.ts';

/** An adopted wording that says the like of a text, with the use that represents it. */
export interface FoundMatter extends WordingUseRow {
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  readonly words: readonly MatchedWord[];
}

/** A word of an adopted wording that stands for one of the text. */
export interface MatchedWord extends Range {
  /** The word of the text, in lower case; one of the formal name where the text has a nickname. */
  readonly sought: string;
  /** How many adopted wordings have the word. */
  readonly wordings: number;
}

/** The maximum number of index postings read for one text, beginning with the rarest words. */
const MAX_POSTINGS = 400_000;
/** More words than a clause has. */
const MAX_WORDS = 60;
/** How many of the wordings that share most are ranked by their length too. */
const RANKED = 400;

/**
 * The adopted wordings that say the like of a text in whatever words, by BM25 over the stems of words, where
 * a word may be stood for by another of the thesaurus; the best first.
 *
 * @param except wordings that are left out, by their ids
 */
export async function findMatter(
  queries: Queries,
  text: string,
  { limit, except: exceptUse, before, body, series }: WordingSearch,
  except: ReadonlySet<number>,
): Promise<FoundMatter[]> {
  const sought = await soughtWords(queries, text);
  const { total, averageWords, last } = await queries.wordings.lengths();
  const shared = sharedMatter([...sought.values()], total, last);
  const lengths = await queries.wordings.withMinWords(heaviest(shared, RANKED), { minWords: 0, before });
  const scores = new Map(
    lengths.map(({ id, words }) => [id, (shared[id] ?? 0) * lengthFactor(words, averageWords)]),
  );
  const best = [...scores]
    .filter(([id]) => !except.has(id))
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit + 1)
    .map(([id]) => id);
  const uses = await queries.wordings.representativeUses(best, { before, except: exceptUse, body, series });
  return uses
    .map(use => ({
      ...use,
      score: scores.get(use.wordingId) ?? 0,
      words: matchedWords(use.text, sought, total),
    }))
    .sort((a, b) => b.score - a.score || best.indexOf(a.wordingId) - best.indexOf(b.wordingId))
    .slice(0, limit);
}

type SoughtWords = ReadonlyMap<string, SoughtWord>;

/** The words of a text with what the index has of them, as far as the postings fit. */
async function soughtWords(queries: Queries, text: string): Promise<SoughtWords> {
  const words = matterWords(withFormalNames(text)).slice(0, MAX_WORDS);
  const stems = stemsOf(words);
  const standIns = standInsOf(words, stemsOf);
  const own = new Set(words.map(word => stems.get(word) ?? word));
  const wanted = new Set([...own, ...[...standIns.values()].flat().map(({ stem }) => stem)]);
  const entries = new Map(
    (await queries.wordings.stems(wanted, MAX_POSTINGS)).map(entry => [entry.stem, entry]),
  );
  return new Map(
    words.map(word => [
      word,
      {
        own: entries.get(stems.get(word) ?? word) ?? null,
        others: (standIns.get(word) ?? []).flatMap(({ stem, weight }) => {
          const entry = own.has(stem) ? undefined : entries.get(stem);
          return entry ? [{ ...entry, share: weight }] : [];
        }),
      },
    ]),
  );
}

/** The words of an adopted text that the search went by, each for the weightiest word that it stands for. */
function matchedWords(text: string, sought: SoughtWords, total: number): MatchedWord[] {
  const bestOf = new Map<
    string,
    { readonly sought: string; readonly entry: IndexEntry; readonly weight: number }
  >();
  for (const [word, index] of sought)
    for (const { weight, ...entry } of weightedEntries(index, total))
      if (weight > (bestOf.get(entry.stem)?.weight ?? 0))
        bestOf.set(entry.stem, { sought: word, entry, weight });
  const words = placedWords(text);
  const stems = stemsOf([...new Set(words.map(({ key }) => key))]);
  return words.flatMap(({ key, start, end }) => {
    const best = bestOf.get(stems.get(key) ?? key);
    return best ? [{ start, end, sought: best.sought, wordings: best.entry.wordingIds.length }] : [];
  });
}
