import { ServiceError } from '../../8-services/service-error.ts';
import { ClausaryError, type ErrorCode, failure } from '../../errors.ts';

/** A failure as one thread reports it to another: errors lose their class and their fields on the way. */
export interface FailureReport {
  readonly failure: ErrorCode;
  readonly message: string;
}

/**
 * Makes a task report intended errors instead of throwing them. What a service refuses is told with the path of the
 * file, which it does not know.
 */
export const reporting =
  <File extends { readonly path: string }, Result extends object>(run: (file: File) => Promise<Result>) =>
  async (file: File): Promise<Result | FailureReport> => {
    try {
      return await run(file);
    } catch (error) {
      const known =
        error instanceof ServiceError ? failure('DRAFT_REFUSED', file.path, error.message) : error;
      if (!(known instanceof ClausaryError)) throw error;
      return { failure: known.code, message: known.message };
    }
  };

export const isReport = <Result extends object>(result: Result | FailureReport): result is FailureReport =>
  'failure' in result;

export const reportedFailure = ({ failure: code, message }: FailureReport): ClausaryError =>
  new ClausaryError(code, message);
