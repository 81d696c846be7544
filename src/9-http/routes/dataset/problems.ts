import { READING, refuseOthers } from '../../framework/headers/allowed-methods.ts';
import type { AddOperation } from '../../framework/operation.ts';
import { PROBLEM_KINDS, PROBLEMS, Problem } from '../../framework/problems.ts';

/** The pages that the `type` of a problem points to. */
export const addProblemPages: AddOperation = app => {
  const explain = (kind: keyof typeof PROBLEMS) => ({ type: `/problems/${kind}`, ...PROBLEMS[kind] });
  app.get('/problems', { schema: { hide: true } }, async () => ({ data: PROBLEM_KINDS.map(explain) }));
  app.get<{ Params: { kind: string } }>('/problems/:kind', { schema: { hide: true } }, async ({ params }) => {
    const kind = PROBLEM_KINDS.find(one => one === params.kind);
    if (!kind) {
      throw new Problem('unknown-address', `There is no kind of problem "${params.kind}".`, {
        remedy: 'See /problems for the kinds that there are.',
      });
    }
    return explain(kind);
  });
  for (const url of ['/problems', '/problems/:kind']) refuseOthers(app, url, READING);
};
