import { styleText } from 'node:util';
import type { AlignmentFigures, MeasuredAlignments } from './alignments.ts';

/** The least precision and recall, and the share of wrongly named predecessors to stay under. */
export interface AlignmentTargets {
  readonly precision: number;
  readonly recall: number;
  readonly wronglyNamed: number;
}

/** The figures of the labelled alignments, as a page for a terminal. */
export const reportAlignments = ({ figures, extra, missing, skipped }: MeasuredAlignments): string => {
  const { clauses, doubtful, known, found, right, withoutPredecessor, wronglyGiven } = figures;
  return [
    styleText('bold', `alignments of ${clauses} clauses labelled by hand (${doubtful} doubtful, left out)`),
    `  ${known} in the labels, ${found} found, ${right} right`,
    `  precision ${figures.precision.toFixed(4)}, recall ${figures.recall.toFixed(4)}`,
    `  of ${withoutPredecessor} clauses without a predecessor ${wronglyGiven} were given one: ${figures.wronglyNamed.toFixed(4)}`,
    ...skipped.map(pair => `  skipped, for a text is missing: ${pair}`),
    ...extra.map(pair => `    found, not in the labels: ${pair}`),
    ...missing.map(pair => `    in the labels, not found: ${pair}`),
    '',
  ].join('\n');
};

/** One line for each figure that misses its target; none if nothing was measured. */
export function alignmentsOffTarget(figures: AlignmentFigures, targets: AlignmentTargets): string[] {
  const { precision, recall, wronglyNamed, known, withoutPredecessor } = figures;
  return [
    ...(known > 0 && precision < targets.precision
      ? [`precision is ${precision.toFixed(4)}, under the target of ${targets.precision}`]
      : []),
    ...(known > 0 && recall < targets.recall
      ? [`recall is ${recall.toFixed(4)}, under the target of ${targets.recall}`]
      : []),
    ...(withoutPredecessor > 0 && wronglyNamed >= targets.wronglyNamed
      ? [`predecessors where there is none are ${wronglyNamed.toFixed(4)}, not under ${targets.wronglyNamed}`]
      : []),
  ];
}
