import type { WriteStream } from 'node:tty';
import type { Counts } from '../6-tables/store.ts';
import type { OnOutcome } from '../pipeline/seed.ts';
import type { Outcome } from '../pipeline/take-in.ts';

export interface Progress {
  readonly show: OnOutcome;
  /** Takes the progress line of a terminal away. */
  readonly clear: () => void;
}

type Output = Pick<WriteStream, 'isTTY' | 'write'> & { readonly columns?: number };

const ERASE_LINE = '\r\u001b[K';

/** One line that changes on a terminal, a line for each file elsewhere. Failures are left to the end. */
export function progress(output: Output): Progress {
  if (output.isTTY) {
    return {
      show: (outcome, done, total) =>
        void output.write(
          ERASE_LINE + `${done}/${total} ${outcome.path}`.slice(0, (output.columns ?? 80) - 1),
        ),
      clear: () => void output.write(ERASE_LINE),
    };
  }
  return {
    show: (outcome, done, total) => {
      const told = tell(outcome);
      if (told) output.write(`${done}/${total} ${outcome.path}: ${told}\n`);
    },
    clear: () => {},
  };
}

function tell(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'taken':
      return `${count(outcome.counts.documents, 'document')}, ${count(outcome.counts.units, 'unit')}`;
    case 'copy':
      return `the same as ${outcome.of}`;
    case 'failed':
      return null;
  }
}

/** What there is to say at the end. */
export const summary = (counts: Counts, database: string, milliseconds: number): string =>
  `${[
    count(counts.sources, 'source'),
    count(counts.documents, 'document'),
    count(counts.units, 'unit'),
    count(counts.findings, 'finding'),
  ].join(', ')} in ${(milliseconds / 1000).toFixed(1)} s: ${database}\n`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
