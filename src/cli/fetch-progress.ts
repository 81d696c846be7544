import type { Outcome } from '../fetch/fetch-documents.ts';
import type { DocumentRequest } from '../fetch/request.ts';
import { type Output, statusLine } from './status-line.ts';

export interface FetchProgress {
  readonly begin: () => void;
  /** @param done how many requests have an outcome */
  readonly show: (outcome: Outcome, done: number) => void;
  readonly wait: (done: number, seconds: number, reason: string) => void;
  /** Erases the progress line from a terminal. */
  readonly clear: () => void;
}

/**
 * On a terminal, one line that changes; elsewhere, one line for each file and each wait. What is not there at
 * the end is left to the end.
 */
export function fetchProgress(output: Output, requests: readonly DocumentRequest[]): FetchProgress {
  const line = statusLine(output);
  const at = (number: number) => `${number}/${requests.length} ${requests[number - 1]?.symbol ?? ''}`;
  const write = (text: string): void => {
    if (output.isTTY) line.show(text);
    else output.write(`${text}\n`);
  };
  return {
    begin: () => {
      if (output.isTTY) line.show(at(1));
    },
    show: (outcome, done) => {
      if (output.isTTY) line.show(at(Math.min(done + 1, requests.length)));
      else if ('entry' in outcome) write(`${at(done)}: ${outcomeText(outcome)}`);
    },
    wait: (done, seconds, reason) => write(`${at(done + 1)}: ${reason}; next try in ${seconds} s`),
    clear: () => {
      if (output.isTTY) line.clear();
    },
  };
}

const outcomeText = ({ kind, entry }: Extract<Outcome, { entry: unknown }>): string =>
  kind === 'there' ? `${entry.file}, there already` : `${entry.file}, ${size(entry.bytes)}`;

/** The last line of output: what became of the requests, how long it took, and the folder. */
export function fetchSummary(
  outcomes: readonly Outcome[],
  requests: number,
  folder: string,
  milliseconds: number,
): string {
  const count = (kind: Outcome['kind']) => outcomes.filter(outcome => outcome.kind === kind).length;
  const fetched = outcomes.flatMap(outcome => (outcome.kind === 'fetched' ? outcome.entry.bytes : []));
  const bytes = fetched.reduce((sum, bytes) => sum + bytes, 0);
  const others = [
    [count('there'), 'there already'],
    [count('absent'), 'not found'],
    [count('failed'), 'failed'],
    [requests - outcomes.length, 'left'],
  ] as const;
  return `${[
    `${fetched.length} fetched${bytes === 0 ? '' : ` (${size(bytes)})`}`,
    ...others.flatMap(([number, what]) => (number === 0 ? [] : `${number} ${what}`)),
  ].join(', ')} in ${(milliseconds / 1000).toFixed(1)} s: ${folder}\n`;
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
