import type { UsingClauseRow, WordingUseRow } from '../../../db/queries/clauses/wordings.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { Range } from '../../model/range.ts';
import { formatClauseCitation } from '../../references/format-citation.ts';
import { NEAR_VERBATIM } from '../../wording/near-wordings.ts';
import type { WordChange } from '../../wording/word-diff.ts';
import { notFound } from '../service-error.ts';
import { type FoundMatter, findMatter, type MatchedWord } from './find-matter.ts';
import { type FoundWording, findWordings, type WordingSearch } from './find-wordings.ts';
import { type Formula, formulaOf } from './formula.ts';

/** How near the nearest adopted wording is, the nearest first. */
export const WORDING_REUSES = ['same-words', 'near-verbatim', 'passage', 'similar', 'none'] as const;

/** The adopted language nearest to a text. */
export interface SimilarWordings {
  /** How similar the nearest wording is. */
  readonly reuse: (typeof WORDING_REUSES)[number];
  /** The number of clauses with these words or nearly the same. */
  readonly nearVerbatimUses: number;
  /**
   * What is known of the text as a formula that stands in clauses of many matters; null for a text that is
   * none. Of one that tells no matter, only the same words are among the wordings, and nothing is the like of
   * it.
   */
  readonly formula: Formula | null;
  /** The nearest first, at most `limit` of them. */
  readonly wordings: readonly AdoptedWording[];
  /** What says the like in other words: not among the wordings; the best first, at most `limit` of them. */
  readonly matter: readonly AdoptedMatter[];
}

/** An adopted wording that says the like of a text. */
export interface AdoptedMatter extends Used {
  readonly text: string;
  /** Comparable within one answer only; higher is better. */
  readonly score: number;
  /** The words of it that the search went by, in the order of the text. */
  readonly words: readonly MatchedWord[];
}

/** Who used a wording, and how often. */
interface Used {
  /**
   * The use that represents the wording: the continued clause, or the latest use, the
   * speaking organ's own first.
   */
  readonly use: WordingUse;
  readonly uses: { readonly count: number; readonly first: WordingUse; readonly last: WordingUse };
}

/** An adopted wording compared with a text. */
export interface AdoptedWording extends Used {
  /** From 0 to 1. */
  readonly similarity: number;
  readonly text: string;
  /**
   * The range of the wording that was compared, where the text is a passage of it; null where all of it was.
   */
  readonly passage: Range | null;
  /** True where `use` is a clause that the given clause continues in its series. */
  readonly isForebear: boolean;
  /** From the adopted wording to the text, word by word. */
  readonly changes: readonly WordChange[];
}

/** A clause that uses a wording. */
export interface WordingUse extends UsingClauseRow {
  /** Ready to be pasted: "General Assembly resolution 59/241 of 22 December 2004, para. 8". */
  readonly citation: string;
}

/**
 * The adopted wordings nearest to a clause of the data set, the clauses that it continues in its series
 * first. The clause itself does not count as a use.
 *
 * @throws ServiceError NOT_FOUND
 */
export async function wordingsSimilarToClause(
  queries: Queries,
  id: string,
  options: Pick<WordingSearch, 'before' | 'least' | 'limit'>,
): Promise<SimilarWordings> {
  const clause = await queries.clauses.byId(id);
  if (!clause) throw notFound('clause', id);
  const document = await queries.documents.byId(clause.documentId);
  return similarWordings(queries, clause.text, {
    ...options,
    body: document?.document.body ?? null,
    series: (await queries.series.ofResolution(clause.documentId))?.id ?? null,
    except: clause.seq,
    forebears: await queries.wordings.predecessors(id),
  });
}

/** The adopted wordings nearest to the text of a clause. */
export async function similarWordings(
  queries: Queries,
  text: string,
  search: WordingSearch,
): Promise<SimilarWordings> {
  const formula = await formulaOf(queries, text, search);
  const tells = formula?.tells ?? true;
  const found = (await findWordings(queries, text, search)).filter(
    ({ passage }) => tells || passage === null,
  );
  const shown = found.slice(0, search.limit);
  const near = found.filter(({ comparison }) => comparison.similarity >= NEAR_VERBATIM);
  const matter = tells
    ? await findMatter(queries, text, search, new Set(found.map(({ wordingId }) => wordingId)))
    : [];
  const ids = new Set([...shown, ...near, ...matter].map(({ wordingId }) => wordingId));
  const usages = new Map(
    (await queries.wordings.usage([...ids], search)).map(usage => [usage.wordingId, usage]),
  );
  return {
    reuse: reuseOf(found),
    formula,
    nearVerbatimUses: near.reduce((sum, { wordingId }) => sum + (usages.get(wordingId)?.count ?? 0), 0),
    wordings: (await withUses(queries, shown, usages)).map(toAdoptedWording),
    matter: (await withUses(queries, matter, usages)).map(toAdoptedMatter),
  };
}

const toAdoptedWording = ({ text, passage, isForebear, comparison, use, uses }: FoundWording & Used) => ({
  similarity: comparison.similarity,
  text,
  passage,
  isForebear,
  use,
  uses,
  changes: comparison.changes,
});

const toAdoptedMatter = ({ text, score, words, use, uses }: FoundMatter & Used): AdoptedMatter => ({
  text,
  score,
  words,
  use,
  uses,
});

function reuseOf(found: readonly FoundWording[]): SimilarWordings['reuse'] {
  if (found.length === 0) return 'none';
  const wholes = found.filter(({ passage }) => passage === null);
  const similarity = Math.max(...wholes.map(({ comparison }) => comparison.similarity));
  if (similarity >= NEAR_VERBATIM) return similarity === 1 ? 'same-words' : 'near-verbatim';
  return wholes.length < found.length ? 'passage' : 'similar';
}

type Usage = Awaited<ReturnType<Queries['wordings']['usage']>>[number];

/** Adds the clauses that use each wording: the representative one, the first and the last. */
async function withUses<Found extends WordingUseRow>(
  queries: Queries,
  found: readonly Found[],
  usages: ReadonlyMap<number, Usage>,
): Promise<(Found & Used)[]> {
  const seqs = found.flatMap(({ seq, wordingId }) => {
    const { first = seq, last = seq } = usages.get(wordingId) ?? {};
    return [seq, first, last];
  });
  const clauses = await queries.wordings.clausesBySeq(seqs);
  const uses = new Map(
    clauses.map(clause => [clause.seq, { ...clause, citation: formatClauseCitation(clause, clause) }]),
  );
  return found.flatMap(one => {
    const { count = 1, first = one.seq, last = one.seq } = usages.get(one.wordingId) ?? {};
    const [use, firstUse, lastUse] = [uses.get(one.seq), uses.get(first), uses.get(last)];
    return use && firstUse && lastUse
      ? [{ ...one, use, uses: { count, first: firstUse, last: lastUse } }]
      : [];
  });
}
