import { likeliestToContain, rarityWeights } from '../../../../wording/shingle-matches.ts';
import { shinglesOf } from '../../../../wording/shingles.ts';
import { type PlacedWord, placedWords } from '../../../../wording/words.ts';
import type { DraftUnit } from '../../draft-check.ts';
import { isAttested } from '../attested.ts';
import type { NoticeContext } from '../notice-context.ts';
import { around, isCited, isCounted, isOfSymbol, NUMBER } from './slot-words.ts';

/** Limits to what is read for one clause. */
const MAX_POSTINGS = 6000;
const MAX_TEXTS = 150;

/** How many numbers and places of a draft are looked up in all texts. */
const MAX_LOOK_UPS = 500;

/** What may still be looked up. */
export interface Left {
  lookUps: number;
}

export const newLookUps = (): Left => ({ lookUps: MAX_LOOK_UPS });

/** A use of a wording. */
interface Use {
  readonly documentId: string;
  readonly date: string | null;
}

/** An adopted wording that shares sequences of words with a clause. */
export interface NearText {
  readonly words: readonly PlacedWord[];
  readonly text: string;
  readonly uses: readonly Use[];
}

/** The adopted wordings that share sequences of words with a clause. */
export async function nearTexts(
  { queries, own }: NoticeContext,
  keys: readonly string[],
): Promise<NearText[]> {
  const weights = rarityWeights(
    await queries.wordings.postingLists(shinglesOf(keys), MAX_POSTINGS),
    await queries.wordings.count(),
  );
  const sharing = await queries.wordings.withMinWords(weights.keys(), { minWords: 0, before: null });
  const ids = likeliestToContain(sharing, weights, MAX_TEXTS);
  const uses = Map.groupBy(await queries.wordings.uses(ids), ({ wordingId }) => wordingId);
  const texts = await queries.wordings.representativeUses(ids, {
    before: null,
    except: null,
    body: null,
    series: null,
  });
  return texts.map(({ wordingId, text }) => ({
    words: placedWords(text),
    text,
    uses: (uses.get(wordingId) ?? []).filter(({ documentId }) => !own.has(documentId)),
  }));
}

/** The texts with the words on both sides of each number and place of a clause that nobody else has there. */
export async function textsAroundNumbers(
  context: NoticeContext,
  { id, text }: Pick<DraftUnit, 'id' | 'text'>,
  words: readonly PlacedWord[],
  left: Left,
): Promise<NearText[]> {
  const found: NearText[] = [];
  for (const [first, { key, start, end }] of words.entries()) {
    const isOutside =
      !(NUMBER.test(key) || isPlace(text, words[first - 2], words[first])) ||
      isOfSymbol(text, words[first - 1], words[first + 1]) ||
      isCounted(text, words[first + 1]) ||
      isCited(context, id, { start, end });
    if (isOutside || left.lookUps === 0) continue;
    left.lookUps -= 1;
    if (await isAttested(context, around(words, { first, end: first + 1 }))) continue;
    const [before, after] = [words.slice(Math.max(0, first - 3), first), words.slice(first + 1, first + 3)];
    if (before.length + after.length < 4) continue;
    const query = [before, after]
      .filter(run => run.length > 0)
      .map(run => `"${run.map(({ key }) => key).join(' ')}"`);
    const texts = await context.queries.search.textsWith(`words : (${query.join(' AND ')})`, MAX_TEXTS);
    found.push(
      ...texts
        .filter(({ documentId }) => !context.own.has(documentId))
        .map(({ text, ...use }) => ({ text, words: placedWords(text), uses: [use] })),
    );
  }
  return found;
}

/** The name of a place behind "held in". */
const isPlace = (text: string, verb: PlacedWord | undefined, word: PlacedWord | undefined): boolean =>
  verb !== undefined &&
  word !== undefined &&
  /^(?:held|adopted|convened|opened|signed|concluded) (?:in|at) \p{Lu}/u.test(
    text.slice(verb.start, word.end),
  );
