import { links } from '../../framework/links.ts';
import { representation } from '../../framework/representation.ts';
import { Part } from '../../schemas/documents/part.ts';
import { first } from '../examples.ts';

export const getPart = representation({
  operationId: 'getPart',
  url: '/v1/parts/{id}',
  tag: 'Documents',
  summary: 'Get a part of a document',
  description: 'An annex, a summary or a text that is adopted: its heading, and where its paragraphs are.',
  example: async queries => {
    const part = await first.part(queries);
    return part && links.part(part.id);
  },
  of: 'part',
  schema: Part,
  json: ({ representations }, id) => representations.unit('part', id),
});
