import { z } from 'zod';
import { requireDocument } from '../../../8-services/documents/require.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { representation } from '../../framework/representation.ts';
import { Paragraph, ParagraphList } from '../../schemas/documents/paragraph.ts';
import { idOf, word } from '../../schemas/parameters.ts';
import { first, withQuery } from '../examples.ts';

export const listParagraphs = list({
  operationId: 'listParagraphs',
  url: '/v1/documents/{id}/paragraphs',
  tag: 'Documents',
  summary: 'Get the paragraphs of a document',
  description: 'In reading order.',
  example: async queries => {
    const { documentId, sectionId } = (await first.paragraph(queries)) ?? {};
    return (
      documentId && withQuery(`${links.document(documentId)}/paragraphs`, { section: sectionId, limit: 1 })
    );
  },
  params: idOf('document'),
  filters: z.object({
    section: word('Id of the section that contains them.').optional(),
    part: word('Id of the annex or other part that contains them.').optional(),
  }),
  several: { exclusive: ['section', 'part'] },
  page: ParagraphList,
  start: [-1],
  selection: async (queries, { id, ...others }) => ({
    document: (await requireDocument(queries, id)).id,
    ...others,
  }),
  rows: (queries, selection, page) => queries.paragraphs.keys(selection, page),
  key: ({ position }) => [position],
  view: async (queries, _selection, rows) => queries.representations.joinedUnits(rows.map(({ seq }) => seq)),
  total: (queries, selection) => queries.paragraphs.count(selection),
});

export const getParagraph = representation({
  operationId: 'getParagraph',
  url: '/v1/paragraphs/{id}',
  tag: 'Documents',
  summary: 'Get a paragraph',
  description: 'A paragraph with its notes, citations and mentions, and its place in the document.',
  example: async queries => {
    const paragraph = await first.paragraph(queries);
    return paragraph && links.paragraph(paragraph.id);
  },
  of: 'paragraph',
  schema: Paragraph,
  json: ({ representations }, id) => representations.unit('paragraph', id),
});
