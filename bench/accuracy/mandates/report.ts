import { styleText } from 'node:util';
import { share } from '../score.ts';
import { table } from '../table.ts';
import type { FieldScore, SampleScore } from './measure.ts';

/** Precision and recall of each field of the labelled mandates, as a page for a terminal. */
export const reportMandates = (samples: readonly SampleScore[]): string =>
  samples
    .map(({ sample, clauses, fields }) =>
      [
        styleText('bold', `mandates in ${clauses} clauses labelled by hand, ${sample}`),
        ...table([
          ['  field', 'known', 'found', 'precision', 'recall'],
          ...fields.map(field => [
            `  ${field.field}`,
            `${field.right + field.missing.length}`,
            `${field.right + field.extra.length}`,
            precision(field).toFixed(3),
            recall(field).toFixed(3),
          ]),
        ]),
        ...fields.flatMap(({ field, extra, missing }) => [
          ...extra.map(item => `    ${field}, not in the labels: ${item}`),
          ...missing.map(item => `    ${field}, not found: ${item}`),
        ]),
        '',
      ].join('\n'),
    )
    .join('\n');

export const precision = ({ right, extra }: FieldScore): number => share(right, right + extra.length);
export const recall = ({ right, missing }: FieldScore): number => share(right, right + missing.length);

/** One line for each field of a sample whose precision or recall is under `floor`. */
export const mandatesUnder = (samples: readonly SampleScore[], floor: number): string[] =>
  samples.flatMap(({ sample, fields }) =>
    fields
      .filter(field => precision(field) < floor || recall(field) < floor)
      .map(({ field }) => `mandates ${sample}: ${field} is under the floor of ${floor}`),
  );
