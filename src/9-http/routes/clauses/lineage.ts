import { z } from 'zod';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';
import { Lineage } from '../../schemas/clauses/lineage.ts';
import { idOf } from '../../schemas/parameters.ts';
import { stepViews } from '../../views/lineage.ts';
import { seriesSummary } from '../../views/series.ts';
import { first } from '../examples.ts';

export const getLineage = operation({
  operationId: 'getLineage',
  url: '/v1/clauses/{id}/lineage',
  tag: 'Clauses',
  summary: 'Follow a clause through its series',
  description:
    'Where it came from and what became of it in the resolutions that continue each other, as far as the data set has them, with both clauses and the evidence for each step.',
  example: async queries => {
    const clause = await first.keptClause(queries);
    return clause && `${links.clause(clause)}/lineage`;
  },
  params: idOf('clause'),
  query: z.object({}),
  responses: okResponse(Lineage),
  answer: async ({ queries, params: { id } }) => {
    const [clause] = await queries.lineage.textsById([id]);
    if (!clause) throw new Problem('not-found', `There is no clause "${id}".`);
    const series = await queries.series.ofResolution(clause.resolutionId);
    if (!series) return { clause: id, series: null, reason: 'in-no-series', steps: [] };
    const steps = await queries.lineage.stepsOf(id);
    const ids = steps.flatMap(({ step }) => [step.earlierId, step.laterId]).filter(other => other !== null);
    const texts = await queries.lineage.textsById(ids);
    return { clause: id, series: seriesSummary(series), reason: null, steps: stepViews(steps, texts) };
  },
});
