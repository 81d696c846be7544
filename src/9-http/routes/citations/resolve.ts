import { z } from 'zod';
import { findReference } from '../../../8-services/citations/find-reference.ts';
import { Answer } from '../../framework/answer.ts';
import { jsonResponse, okResponse, operation } from '../../framework/operation.ts';
import { AmbiguousReference, ResolvedReference } from '../../schemas/citations/reference.ts';
import { word } from '../../schemas/parameters.ts';
import { addressView } from '../../views/citations/reference.ts';
import { first } from '../examples.ts';

export const resolveReference = operation({
  operationId: 'resolveReference',
  url: '/v1/resolve',
  tag: 'Citations',
  summary: 'Find what a reference means',
  description:
    'Accepts any spelling of a reference, with or without a part: "General Assembly resolution 58/208, para. 10 (a)".',
  example: async queries => {
    const clause = await first.clause(queries);
    return clause && `/v1/resolve?${new URLSearchParams({ ref: `${clause.symbol} ${clause.label}` })}`;
  },
  params: z.object({}),
  query: z.object({ ref: word('The reference, as a person would write it.') }),
  responses: {
    ...okResponse(ResolvedReference),
    300: jsonResponse(AmbiguousReference, 'The reference is ambiguous.'),
  },
  problems: ['unknown-reference'],
  answer: async ({ queries, query: { ref } }) => {
    const { candidates, certain } = await findReference(queries, ref);
    const [only, ...others] = candidates.map(addressView);
    if (only && certain && others.length === 0) return { ref, ...only };
    return new Answer({ ref, candidates: candidates.map(addressView) }, { status: 300 });
  },
});
