import { styleText } from 'node:util';
import { table } from '../table.ts';
import type { Difference, Figure, Labelled, measureCitations } from './measure.ts';

/** The target for precision and recall over all citations. */
const TARGET = 0.98;

/** One line for each of the two figures over all citations that is under the target. */
export const underTarget = ([all]: readonly Figure[]): string[] =>
  (['precision', 'recall'] as const)
    .filter(name => all !== undefined && all[name] < TARGET)
    .map(name => `${name} is ${all?.[name].toFixed(4)}, under the target of ${TARGET}`);

/** The figures of the labelled citations, as a page for a terminal. */
export const reportCitations = (
  { figures, differences }: ReturnType<typeof measureCitations>,
  { seed, quotations }: { readonly seed: number; readonly quotations: readonly unknown[] },
): string =>
  [
    styleText('bold', `citations in ${quotations.length} labelled texts (drawn with seed ${seed})`),
    ...table([['', 'labelled', 'found', 'right', 'precision', 'recall'], ...figures.map(line)]),
    ...differences.flatMap(difference),
  ].join('\n');

const line = ({ name, labelled, found, right, precision, recall }: Figure): string[] => [
  name,
  ...[labelled, found, right].map(String),
  precision.toFixed(4),
  recall.toFixed(4),
];

const difference = ({ unit, missed, extra }: Difference): string[] => [
  unit,
  ...missed.map(one => `  missed  ${shown(one)}`),
  ...extra.map(one => `  extra   ${shown(one)}`),
];

const shown = ({ text, kind, symbol, pinpoint, citedDate }: Labelled): string =>
  [text, kind, symbol, pinpoint, citedDate].filter(value => value !== undefined).join(' | ');
