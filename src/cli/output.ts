/** Reports an error in one line on stderr; the program goes on, and exits with code 1. */
export function fail({ message }: Pick<Error, 'message'>): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Writes a line to stdout; resolves once it has been taken over, so that a slow reader slows us down. */
export const print = (line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, error => (error ? reject(error) : resolve()));
  });
