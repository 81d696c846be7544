import { z } from 'zod';
import { withAnnotations } from '../../../8-services/documents/annotations.ts';
import { requireDocument } from '../../../8-services/documents/require.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { representation } from '../../framework/representation.ts';
import { Section, SectionList } from '../../schemas/documents/section.ts';
import { idOf } from '../../schemas/parameters.ts';
import { sectionView } from '../../views/documents/section.ts';
import { nest } from '../../views/documents/tree.ts';
import { first } from '../examples.ts';

export const listSections = list({
  operationId: 'listSections',
  url: '/v1/documents/{id}/sections',
  tag: 'Documents',
  summary: 'Get the sections of a document',
  description: 'A tree, in reading order; pages count the top-level sections.',
  example: async queries => {
    const section = await first.section(queries);
    return section && `${links.document(section.documentId)}/sections?limit=1`;
  },
  params: idOf('document'),
  filters: z.object({}),
  page: SectionList,
  // However few top-level sections are on a page, all that is in them comes along.
  isCostly: () => true,
  start: [-1],
  selection: async (queries, { id }) => (await requireDocument(queries, id)).id,
  rows: (queries, document, page) => queries.sections.listTop(document, page),
  key: ({ position }) => [position],
  view: async (queries, document, rows, beyond) => {
    const from = rows[0]?.position ?? 0;
    const before = rows.length === 0 ? 0 : (beyond?.position ?? Number.MAX_SAFE_INTEGER);
    const sections = await withAnnotations(queries, await queries.sections.between(document, from, before));
    return nest(sections.map(sectionView), 'sections');
  },
  total: (queries, document) => queries.sections.countTop(document),
});

export const getSection = representation({
  operationId: 'getSection',
  url: '/v1/sections/{id}',
  tag: 'Documents',
  summary: 'Get a section',
  description:
    'A heading with an enumerator: its text, the sections around it, and where its paragraphs are.',
  example: async queries => {
    const section = await first.section(queries);
    return section && links.section(section.id);
  },
  of: 'section',
  schema: Section,
  json: ({ representations }, id) => representations.unit('section', id),
});
