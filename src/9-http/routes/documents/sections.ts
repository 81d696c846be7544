import { z } from 'zod';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';
import { Section, SectionList } from '../../schemas/documents/section.ts';
import { idOf } from '../../schemas/parameters.ts';
import { sectionViews } from '../../views/section.ts';
import { nest } from '../../views/tree.ts';
import { first } from '../examples.ts';
import { documentAt } from './document.ts';

export const listSections = list({
  operationId: 'listSections',
  url: '/v1/documents/{id}/sections',
  tag: 'Documents',
  summary: 'Get the sections of a document',
  description: 'A tree, in reading order; a page counts the sections that stand in no other.',
  example: async queries => {
    const section = await first.section(queries);
    return section && `${links.document(section.documentId)}/sections?limit=1`;
  },
  params: idOf('document'),
  filters: z.object({}),
  page: SectionList,
  start: [-1],
  selection: async (queries, { id }) => (await documentAt(queries, id)).id,
  rows: (queries, document, page) => queries.sections.listTop(document, page),
  key: ({ position }) => [position],
  view: async (queries, document, rows, beyond) => {
    const from = rows[0]?.position ?? 0;
    const before = rows.length === 0 ? 0 : (beyond?.position ?? Number.MAX_SAFE_INTEGER);
    return nest(
      await sectionViews(queries, await queries.sections.between(document, from, before)),
      'sections',
    );
  },
  total: (queries, document) => queries.sections.countTop(document),
});

export const getSection = operation({
  operationId: 'getSection',
  url: '/v1/sections/{id}',
  tag: 'Documents',
  summary: 'Get a section',
  example: async queries => {
    const section = await first.section(queries);
    return section && links.section(section.id);
  },
  params: idOf('section'),
  query: z.object({}),
  responses: okResponse(Section),
  answer: async ({ queries, params: { id } }) => {
    const row = await queries.sections.byId(id);
    if (!row) throw new Problem('not-found', `There is no section "${id}".`);
    const [section] = await sectionViews(queries, [row]);
    return section;
  },
});
