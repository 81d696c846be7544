import { type Alignment, alignClauses, type ClauseText, RELATIONS, type Relation } from './align-clauses.ts';
import { type Comparison, compareWordings, type WordChange, type Wording, wordingOf } from './word-diff.ts';
import { placedWords } from './words.ts';

export interface ComparedClauses extends Alignment {
  /**
   * As `Comparison` has it; null where there is but one clause, or two too long and too
   * different to be compared.
   */
  readonly similarity: number | null;
  readonly changes: readonly WordChange[] | null;
}

export interface ComparedResolutions {
  readonly clauses: readonly ComparedClauses[];
  readonly counts: Readonly<Record<Relation, number>>;
  readonly words: {
    /** How many words each text has. */
    readonly earlier: number;
    readonly later: number;
    /** How many words of the earlier text stand, in the same order, in the clauses that its own became. */
    readonly livingOn: number;
    /** How many words of the later text stand in no clause that theirs came from. */
    readonly new: number;
  };
}

/** Compares two resolutions, clause by clause and word by word; see `alignClauses`. */
export function compareResolutions(
  earlier: readonly ClauseText[],
  later: readonly ClauseText[],
  onSameSubject: boolean,
): ComparedResolutions {
  const wordings = new Map([...earlier, ...later].map(({ id, text }) => [id, wordingOf(text)]));
  const clauses = alignClauses(earlier, later, onSameSubject).map(alignment => ({
    ...alignment,
    ...compared(wordings.get(alignment.earlier ?? ''), wordings.get(alignment.later ?? '')),
  }));
  const count = (texts: readonly ClauseText[]) =>
    texts.reduce((sum, { id }) => sum + (wordings.get(id)?.words.length ?? 0), 0);
  const [earlierWords, laterWords] = [count(earlier), count(later)];
  return {
    clauses,
    counts: Object.fromEntries(
      RELATIONS.map(name => [name, clauses.filter(({ relation }) => relation === name).length]),
    ) as Record<Relation, number>,
    words: {
      earlier: earlierWords,
      later: laterWords,
      livingOn: shared(clauses, 'earlier', wordings),
      new: laterWords - shared(clauses, 'later', wordings),
    },
  };
}

/** The steps that comparing two clauses may take: words, times how many of them differ. */
const MOST_STEPS = 4_000_000;

/** Compares two wordings, unless they are too long and too different for it to be done in good time. */
export function compareWithLimit(before: Wording, after: Wording): Comparison | null {
  const words = before.words.length + after.words.length;
  return compareWordings(before, after, Math.max(0, 1 - MOST_STEPS / words ** 2));
}

function compared(
  before: Wording | undefined,
  after: Wording | undefined,
): Pick<ComparedClauses, 'similarity' | 'changes'> {
  const comparison = before && after ? compareWithLimit(before, after) : null;
  return comparison ?? { similarity: null, changes: null };
}

/**
 * How many words of one side stand in what they are aligned with; those of a clause that was
 * split or merged count once.
 */
function shared(
  clauses: readonly ComparedClauses[],
  side: 'earlier' | 'later',
  wordings: ReadonlyMap<string, Wording>,
): number {
  const range = side === 'earlier' ? 'before' : 'after';
  const byClause = Map.groupBy(clauses, clause => clause[side]);
  return [...byClause].reduce((sum, [id, rows]) => {
    const unchanged = rows.flatMap(({ changes }) => changes ?? []).filter(({ kind }) => kind === 'same');
    const starts = new Set(unchanged.flatMap(change => startsWithin(wordings.get(id ?? ''), change[range])));
    return sum + starts.size;
  }, 0);
}

const startsWithin = (wording: Wording | undefined, range: WordChange['before']): number[] =>
  wording && range
    ? placedWords(wording.text.slice(range.start, range.end)).map(({ start }) => range.start + start)
    : [];
