import type { ClausaryError } from '../errors.ts';

/** Says what is wrong, in one line, and lets the program go on and exit as failed. */
export function fail(error: ClausaryError): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Writes a line to stdout, and waits for a reader who is slower than we are. */
export const print = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, error => (error ? reject(error) : resolve()));
  });
