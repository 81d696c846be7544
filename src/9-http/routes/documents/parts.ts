import { z } from 'zod';
import { links } from '../../framework/links.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { representedUnit } from '../../representations/represented.ts';
import { Part } from '../../schemas/documents/part.ts';
import { idOf } from '../../schemas/parameters.ts';
import { first } from '../examples.ts';

export const getPart = operation({
  operationId: 'getPart',
  url: '/v1/parts/{id}',
  tag: 'Documents',
  summary: 'Get a part of a document',
  description: 'An annex, a summary or a text that is adopted: its heading, and where its paragraphs are.',
  example: async queries => {
    const part = await first.part(queries);
    return part && links.part(part.id);
  },
  params: idOf('part'),
  query: z.object({}),
  responses: okResponse(Part),
  answer: ({ queries, params: { id } }) => representedUnit(queries, 'part', id),
});
