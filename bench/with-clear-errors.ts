import { fail } from '../src/cli/output.ts';
import { ClausaryError } from '../src/errors.ts';

/**
 * Makes an action of a command report an intended error in one line on stderr, with exit code 1; any other
 * error keeps its stack.
 */
export const withClearErrors =
  <Parameters extends readonly unknown[]>(action: (...parameters: Parameters) => Promise<void>) =>
  async (...parameters: Parameters): Promise<void> => {
    try {
      await action(...parameters);
    } catch (error) {
      if (!(error instanceof ClausaryError)) throw error;
      fail(error);
    }
  };
