import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import tap, { type Test } from 'tap';

/**
 * Test files that share a process. Loading the modules takes longer than most files' tests do; a process for
 * each file would spend two thirds of its time on that. A file needs no change for it: it imports `tap` as
 * usual and gets a subtest named after it, with its own assertions, folders and teardowns.
 *
 * A file that changes the state of the process (environment, working directory, signal handlers) or measures
 * time or memory runs alone.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CURRENT = new URL('current-test.ts', import.meta.url);
/** Milliseconds after which the file that hangs is named. */
const TIMEOUT = 120_000;

let current: Test = tap;

/** The subtest of the file that is being loaded. */
export const currentTest = (): Test => current;

/**
 * Runs the test files that a pattern names, one after the other; the slow ones are left out, and run alone.
 */
export function runTogether(patterns: readonly string[]): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'tap' && context.parentURL?.endsWith('.test.ts')
        ? { url: `${CURRENT}?of=${encodeURIComponent(context.parentURL)}`, shortCircuit: true }
        : next(specifier, context),
  });
  for (const file of filesOf(patterns)) {
    tap.test(file, { timeout: TIMEOUT }, async t => {
      current = t;
      await import(`${ROOT}${file}`);
    });
  }
}

const filesOf = (patterns: readonly string[]): string[] =>
  globSync(patterns, { cwd: ROOT, exclude: ['**/*.slow.test.ts'] })
    .filter(file => file.endsWith('.test.ts'))
    .toSorted();
