import { z } from 'zod';
import type { DocumentSymbol } from '../../../src/model/id.ts';
import { documentId } from '../../../src/references/address.ts';
import { alignClauses, type ClauseText } from '../../../src/wording/align-clauses.ts';
import { areSimilarTitles } from '../../../src/wording/titles.ts';
import { share } from '../score.ts';

/**
 * Labels of pairs of resolutions: for clauses of the later one, the clauses of the
 * earlier that they came from.
 */
export const PairLabels = z.object({
  pairs: z.array(
    z.object({
      later: z.string(),
      earlier: z.string(),
      clauses: z.array(
        z.object({
          later: z.string(),
          /** Empty for a clause without a predecessor. */
          earlier: z.array(z.string()),
          relation: z.string().optional(),
          /** Set if the labeller was not certain; the clause is then left out. */
          doubtful: z.union([z.boolean(), z.string()]).optional(),
        }),
      ),
    }),
  ),
});
export type PairLabels = z.infer<typeof PairLabels>;

/** A resolution whose clauses are aligned with those of another. */
export interface TitledClauses {
  readonly title: string | null;
  readonly clauses: readonly ClauseText[];
}

export interface AlignmentFigures {
  /** Labelled clauses, and those of them left out as doubtful. */
  readonly clauses: number;
  readonly doubtful: number;
  /** Alignments of labelled clauses: in the labels, found, and both. */
  readonly known: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  /** Clauses without a predecessor, those of them that were given one all the same, and their share. */
  readonly withoutPredecessor: number;
  readonly wronglyGiven: number;
  readonly wronglyNamed: number;
}

export interface MeasuredAlignments {
  readonly figures: AlignmentFigures;
  /** "A_RES_59_241.OP8: A_RES_58_208.OP7": found but not in the labels, and the other way round. */
  readonly extra: readonly string[];
  readonly missing: readonly string[];
  /** Pairs with a resolution that is not among the texts. */
  readonly skipped: readonly string[];
}

/** Compares the alignments of labelled clauses with the labels. */
export function measureAlignments(
  { pairs }: PairLabels,
  resolution: (id: string) => TitledClauses | undefined,
): MeasuredAlignments {
  const withTexts = pairs.map(pair => ({
    pair,
    later: resolution(documentId(pair.later as DocumentSymbol)),
    earlier: resolution(documentId(pair.earlier as DocumentSymbol)),
  }));
  const compared = withTexts.flatMap(({ pair, later, earlier }) =>
    later && earlier ? comparedPair(pair, later, earlier) : [],
  );
  const certain = compared.filter(({ doubtful }) => !doubtful);
  const pairsOf = (side: 'known' | 'found') =>
    certain.flatMap(clause => [...clause[side]].map(earlier => `${clause.later}: ${earlier}`));
  const [known, found] = [new Set(pairsOf('known')), new Set(pairsOf('found'))];
  const right = [...found].filter(pair => known.has(pair)).length;
  const without = certain.filter(clause => clause.known.size === 0);
  const wronglyGiven = without.filter(clause => clause.found.size > 0).length;
  return {
    figures: {
      clauses: compared.length,
      doubtful: compared.length - certain.length,
      known: known.size,
      found: found.size,
      right,
      precision: share(right, found.size),
      recall: share(right, known.size),
      withoutPredecessor: without.length,
      wronglyGiven,
      wronglyNamed: share(wronglyGiven, without.length),
    },
    extra: [...found].filter(pair => !known.has(pair)),
    missing: [...known].filter(pair => !found.has(pair)),
    skipped: withTexts
      .filter(({ later, earlier }) => !later || !earlier)
      .map(({ pair }) => `${pair.later} with ${pair.earlier}`),
  };
}

interface ComparedClause {
  readonly later: string;
  readonly doubtful: boolean;
  readonly known: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

function comparedPair(
  { clauses }: PairLabels['pairs'][number],
  later: TitledClauses,
  earlier: TitledClauses,
): ComparedClause[] {
  const onSameSubject = areSimilarTitles(earlier.title ?? '', later.title ?? '');
  const alignments = alignClauses(earlier.clauses, later.clauses, onSameSubject);
  const ofLater = Map.groupBy(alignments, alignment => alignment.later);
  return clauses.map(label => ({
    later: label.later,
    doubtful: label.doubtful !== undefined && label.doubtful !== false,
    known: new Set(label.earlier),
    found: new Set((ofLater.get(label.later) ?? []).flatMap(alignment => alignment.earlier ?? [])),
  }));
}
