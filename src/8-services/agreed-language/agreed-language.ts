import { setImmediate } from 'node:timers/promises';
import type { Queries } from '../../../db/queries/index.ts';
import type { Clause } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';
import { type ReadDraft, readDraft, type SentText } from '../../pipeline/sent-text.ts';
import type { WordChange } from '../../wording/word-diff.ts';
import { ServiceError } from '../service-error.ts';
import { alternativesOf } from './alternatives.ts';
import type { WordingSearch } from './find-wordings.ts';
import { type AdoptedWording, type SimilarWordings, similarWordings } from './similar-wordings.ts';

/** More clauses than a text of the maximum length has, unless it consists of scraps. */
const MAX_CLAUSES = 500;

/** The options of a search for the clauses of a text that is not part of the data set. */
export type AgreedLanguageOptions = Pick<WordingSearch, 'body' | 'before' | 'least' | 'limit'>;

export const DEFAULT_OPTIONS: AgreedLanguageOptions = {
  body: null,
  before: null,
  least: null,
  limit: 3,
};

/** A clause of a draft with the adopted wordings nearest to it. */
export interface ClauseWordings extends Omit<SimilarWordings, 'wordings'> {
  readonly clause: Clause;
  readonly wordings: readonly PlacedWording[];
  /** Where wordings stand side by side in brackets, what was adopted of each. */
  readonly alternatives: readonly AlternativeWordings[];
}

/** One of the alternatives of a clause, with the adopted wordings nearest to the clause as it would be then. */
export interface AlternativeWordings extends SimilarWordings {
  readonly text: string;
  /** The place of the alternative in the text that was sent. */
  readonly ranges: readonly Range[];
}

/** An adopted wording whose differences are placed in the text that was sent. */
export interface PlacedWording extends Omit<AdoptedWording, 'changes'> {
  readonly changes: readonly PlacedChange[];
}

export interface PlacedChange extends WordChange {
  /** The place of the words in the text that was sent; empty for words that were removed. */
  readonly ranges: readonly Range[];
}

/**
 * The adopted wordings nearest to each clause of a text that a client sends.
 *
 * @throws ServiceError TOO_MANY_CLAUSES
 */
export const agreedLanguage = async (
  queries: Queries,
  text: SentText,
  options: AgreedLanguageOptions,
): Promise<ClauseWordings[]> => agreedLanguageOfDraft(queries, await readDraft(text, options), options);

/**
 * The adopted wordings nearest to each clause of a draft. Control returns to the event loop after each
 * clause, so that a long text does not hold up other requests.
 *
 * @throws ServiceError TOO_MANY_CLAUSES
 */
export async function agreedLanguageOfDraft(
  queries: Queries,
  { documents, placesOf }: ReadDraft,
  options: AgreedLanguageOptions,
): Promise<ClauseWordings[]> {
  const clauses = documents.flatMap(({ clauses, ...document }) =>
    clauses.map(clause => ({ clause, document })),
  );
  if (clauses.length > MAX_CLAUSES) {
    throw new ServiceError('TOO_MANY_CLAUSES', { clauses: clauses.length, maximum: MAX_CLAUSES });
  }
  const found: ClauseWordings[] = [];
  for (const { clause, document } of clauses) {
    const { body, title } = document;
    const series = await queries.series.ofTitle(title, body);
    const search = { ...options, body, series, except: null, forebears: [] };
    const { wordings, ...others } = await similarWordings(queries, clause.text, search);
    const alternatives: AlternativeWordings[] = [];
    for (const { at, text } of alternativesOf(clause))
      alternatives.push({
        text,
        ranges: placesOf(clause.id, at),
        ...(await similarWordings(queries, text, search)),
      });
    found.push({
      clause,
      ...others,
      wordings: wordings.map(wording => placed(wording, clause, placesOf)),
      alternatives,
    });
    await setImmediate();
  }
  return found;
}

const placed = (
  { changes, ...wording }: AdoptedWording,
  clause: Clause,
  placesOf: ReadDraft['placesOf'],
): PlacedWording => ({
  ...wording,
  changes: changes.map(change => ({
    ...change,
    ranges: change.after ? placesOf(clause.id, change.after) : [],
  })),
});
