import type { WorkRow } from '../../../db/queries/citations/works.ts';
import type { Queries } from '../../../db/queries/index.ts';
import { similarIds } from '../../citation-rules/mistyped-number.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { symbolFacts } from '../../references/symbol-facts.ts';
import { symbolWorkId } from '../../references/work-id.ts';
import { hasEnoughContent, restates, textProfile } from '../../wording/restatement.ts';
import { sentenceAround } from '../../wording/sentence.ts';
import type { CitationInText } from './citation-in-text.ts';

/** Limits to what is read, so that the work is bounded. */
const MAX_QUESTIONABLE = 100;
const MAX_TEXTS_READ = 30;
/** How many documents must cite a work before a similar number can be taken for a slip. */
const MIN_CITING_DOCUMENTS = 3;

/** A work outside the data set that a citation most likely means. */
export interface IntendedWork {
  readonly symbol: string;
  readonly date: string | null;
  readonly documentCount: number;
}

/**
 * Finds the works that citations mean although a digit of the number is wrong, or two are exchanged, where the
 * data set has neither: no text of the data set ever cites the number, while several cite the similar one with
 * the same words. A cited date must be that of the other; without one, the session must be the same, since
 * the next resolution of a series is cited with the same words too.
 */
export async function findIntendedWorks(
  queries: Queries,
  citations: readonly CitationInText[],
): Promise<ReadonlyMap<CitationInText, IntendedWork>> {
  const citedInText = new Set(citations.flatMap(idOf));
  const found = new Map<CitationInText, IntendedWork>();
  for (const place of (await neverCited(queries, citations)).slice(0, MAX_QUESTIONABLE)) {
    const sentence = sentenceOf(place);
    if (!hasEnoughContent(sentence)) continue;
    const candidates = (await similarWorks(queries, place)).filter(({ id }) => !citedInText.has(id));
    const intended = await firstRestated(queries, sentence, candidates);
    if (intended) found.set(place, intended);
  }
  return found;
}

/** The first of some works that is cited with the words of a sentence. */
async function firstRestated<Work extends { readonly symbol: string }>(
  queries: Queries,
  sentence: string,
  works: readonly Work[],
): Promise<Work | undefined> {
  for (const work of works) {
    const texts = await queries.works.citingTexts(work.symbol, MAX_TEXTS_READ);
    if (restates(sentence, textProfile(texts))) return work;
  }
  return undefined;
}

/** "That resolution" has no number of its own. */
const idOf = ({ citation: { kind, symbol, instrument } }: CitationInText): string[] =>
  symbol === null || instrument !== null || kind === 'reference' ? [] : [symbolWorkId(symbol)];

async function neverCited(
  queries: Queries,
  citations: readonly CitationInText[],
): Promise<readonly CitationInText[]> {
  const works = await queries.works.byIds([...new Set(citations.flatMap(idOf))]);
  const known = new Set<string>(works.map(({ id }) => id));
  return citations.filter(place => idOf(place).some(id => !known.has(id)));
}

async function similarWorks(
  queries: Queries,
  { citation: { symbol, citedDate } }: CitationInText,
): Promise<(WorkRow & { readonly symbol: string })[]> {
  if (symbol === null) return [];
  const { session } = symbolFacts(symbol);
  const works = await queries.works.byIds(similarIds(symbol));
  return works.flatMap(work => {
    const isMeant =
      work.documentId === null &&
      work.documentCount >= MIN_CITING_DOCUMENTS &&
      (citedDate === null ? work.session === session : work.date === citedDate);
    return work.symbol !== null && isMeant ? { ...work, symbol: work.symbol as DocumentSymbol } : [];
  });
}

function sentenceOf({ text, citation }: CitationInText): string {
  const { start, end } = sentenceAround(text, citation);
  return text.slice(start, end);
}
