import { setImmediate } from 'node:timers/promises';
import type { Queries } from '../../../db/queries/index.ts';
import type { WordingOfSent } from '../../9-http/schemas/clauses/adopted-wording.ts';
import type { AgreedLanguage, SimilarWordings } from '../../9-http/schemas/clauses/agreed-language.ts';
import { wordingViews } from '../../9-http/views/wording.ts';
import type { Clause } from '../../model/document.ts';
import { type ReadDraft, readDraft } from '../../pipeline/sent-text.ts';
import { NEAR_VERBATIM } from '../../wording/near-wordings.ts';
import { ServiceError } from '../service-error.ts';
import { type FoundWording, findWordings, type WordingSearch } from './find-wordings.ts';

/** More clauses than any text of the greatest length has that is not made of scraps. */
const MOST_CLAUSES = 500;

/** The adopted wordings that are nearest to each clause of a text that somebody sends. */
export async function agreedLanguage(
  queries: Queries,
  text: string,
  search: WordingSearch,
): Promise<AgreedLanguage> {
  const found = await agreedClauses(queries, readDraft(text, search), search);
  const data = found.map(({ clause: { id, label, kind, parent, text, ranges }, ...wordings }) => {
    return { id, label, kind, parent, text, ranges: [...ranges], ...wordings };
  });
  return { data };
}

/** What is found for a clause of a draft. */
export interface ClauseWordings extends Omit<SimilarWordings, 'data'> {
  readonly clause: Clause;
  readonly wordings: WordingOfSent[];
}

/**
 * The adopted wordings that are nearest to each clause of a draft. A long text takes a while, in which others are answered
 * between one clause and the next.
 *
 * @throws ServiceError TOO_MANY_CLAUSES
 */
export async function agreedClauses(
  queries: Queries,
  { documents, placesOf }: ReadDraft,
  search: WordingSearch,
): Promise<ClauseWordings[]> {
  const clauses = documents.flatMap(({ clauses, body }) => clauses.map(clause => ({ clause, body })));
  if (clauses.length > MOST_CLAUSES) {
    throw new ServiceError('TOO_MANY_CLAUSES', { clauses: clauses.length, maximum: MOST_CLAUSES });
  }
  const found: ClauseWordings[] = [];
  for (const { clause, body } of clauses) {
    const { data, ...others } = await similarWordings(queries, clause.text, { ...search, body });
    const wordings = data.map(wording => ({
      ...wording,
      changes: wording.changes.map(change => ({
        ...change,
        ranges: change.after ? placesOf(clause.id, change.after) : [],
      })),
    }));
    found.push({ clause, ...others, wordings });
    await setImmediate();
  }
  return found;
}

/** The adopted wordings that are nearest to the text of a clause. */
export async function similarWordings(
  queries: Queries,
  text: string,
  search: WordingSearch,
): Promise<SimilarWordings> {
  const found = await findWordings(queries, text, search);
  const shown = found.slice(0, search.limit);
  const near = found.filter(({ comparison }) => comparison.similarity >= NEAR_VERBATIM);
  const ids = new Set([...shown, ...near].map(({ wordingId }) => wordingId));
  const usages = new Map(
    (await queries.wordings.usage([...ids], search)).map(usage => [usage.wordingId, usage]),
  );
  return {
    reuse: reuseOf(found),
    nearVerbatimUses: near.reduce((sum, { wordingId }) => sum + (usages.get(wordingId)?.count ?? 0), 0),
    data: await wordingViews(queries, shown, usages),
  };
}

function reuseOf(found: readonly FoundWording[]): SimilarWordings['reuse'] {
  if (found.length === 0) return 'none';
  const wholes = found.filter(({ passage }) => passage === null);
  const similarity = Math.max(...wholes.map(({ comparison }) => comparison.similarity));
  if (similarity >= NEAR_VERBATIM) return similarity === 1 ? 'same-words' : 'near-verbatim';
  return wholes.length < found.length ? 'passage' : 'similar';
}
