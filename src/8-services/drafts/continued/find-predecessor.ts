import type { Queries } from '../../../../db/queries/index.ts';
import type { DraftDocument } from '../../../pipeline/sent-text.ts';
import { isDraftSymbol } from '../../../references/symbol-facts.ts';
import { sharedTitlePart } from '../../../wording/title-parts.ts';
import { areSimilarTitles, contentWords } from '../../../wording/titles.ts';

/** A resolution that a draft continues. */
export interface Predecessor {
  readonly id: string;
  readonly symbol: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

/** How many resolutions with words of the title are compared with it. */
const MAX_TITLES = 50;
/** How many words of a title are looked for; longer ones are names of many things. */
const MAX_WORDS = 20;

/**
 * The resolutions of the organ, drafts left out, that have a title like that of a draft and were adopted
 * before it, the latest first. Where none has a similar title, those count that have part of it as
 * resolutions of one series do.
 */
export async function predecessorsByTitle(
  queries: Queries,
  { id, symbolMadeUp, title, body, date }: DraftDocument,
): Promise<Predecessor[]> {
  const words = [...new Set(contentWords(title ?? ''))].slice(0, MAX_WORDS);
  if (title === null || body === null || words.length === 0) return [];
  const q = `words : (${words.map(word => `"${word}"`).join(' OR ')})`;
  const hits = await queries.search.list(
    { q, kind: 'title', type: 'resolution', body },
    { after: [Number.NEGATIVE_INFINITY, 0], limit: MAX_TITLES },
  );
  const earlier = hits
    .map(({ document }) => document)
    .filter(
      other =>
        (symbolMadeUp || other.id !== id) && !isDraftSymbol(other.symbol) && isBefore(other.date, date),
    );
  const alike = earlier.filter(other => areSimilarTitles(title, other.title ?? ''));
  const found =
    alike.length > 0 ? alike : earlier.filter(other => sharedTitlePart(title, other.title ?? '') !== null);
  return found
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .map(({ id, symbol, title, date }) => ({ id, symbol, title, date }));
}

const isBefore = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one < other;
