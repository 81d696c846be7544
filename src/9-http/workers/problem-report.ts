import { ServiceError } from '../../8-services/service-error.ts';
import { type Advice, Problem, type ProblemKind } from '../framework/problems.ts';
import { serviceProblem } from '../framework/service-problem.ts';

/** A problem as one thread reports it to another: errors lose their class and their fields on the way. */
export interface ProblemReport extends Advice {
  readonly kind: ProblemKind;
  readonly detail: string;
}

/** @throws the error itself, if it is none that operations raise on purpose */
export function reportOf(error: unknown): ProblemReport {
  if (error instanceof ServiceError) return reportOf(serviceProblem(error));
  if (!(error instanceof Problem)) throw error;
  const { kind, message, remedy, errors, retryAfter } = error;
  return { kind, detail: message, remedy, errors, retryAfter };
}

export const isReport = <Result extends object>(result: Result | ProblemReport): result is ProblemReport =>
  'kind' in result && 'detail' in result;

export const reportedProblem = ({ kind, detail, ...advice }: ProblemReport): Problem =>
  new Problem(kind, detail, advice);
