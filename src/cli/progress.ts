import type { OnOutcome, SeedReport } from '../pipeline/seed.ts';
import type { Outcome } from '../pipeline/take-in.ts';
import { type Output, statusLine } from './status-line.ts';

export interface Progress {
  readonly show: OnOutcome;
  /** Erases the progress line from a terminal. */
  readonly clear: () => void;
}

/** On a terminal, one line that changes; elsewhere, one line per file. Failures are left to the end. */
export function progress(output: Output): Progress {
  if (output.isTTY) {
    const line = statusLine(output);
    return {
      show: (outcome, done, total) => line.show(`${done}/${total} ${outcome.path}`),
      clear: line.clear,
    };
  }
  return {
    show: (outcome, done, total) => {
      const text = outcomeText(outcome);
      if (text) output.write(`${done}/${total} ${outcome.path}: ${text}\n`);
    },
    clear: () => {},
  };
}

/** What became of a file; null for a failure, which is reported at the end. */
function outcomeText(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'taken':
      return `${count(outcome.counts.documents, 'document')}, ${count(outcome.counts.units, 'unit')}`;
    case 'copy':
      return `the same as ${outcome.of}`;
    case 'twin':
      return `the same documents as ${outcome.of}, which says more about them`;
    case 'failed':
      return null;
  }
}

/** The last line of output: what was read, how long it took, and into which database. */
export const summary = (counts: SeedReport['counts'], database: string, milliseconds: number): string =>
  `${[
    count(counts.sources, 'source'),
    count(counts.documents, 'document'),
    count(counts.units, 'unit'),
    count(counts.findings, 'finding'),
  ].join(', ')} in ${(milliseconds / 1000).toFixed(1)} s: ${database}\n`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
