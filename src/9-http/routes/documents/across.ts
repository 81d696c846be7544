import { z } from 'zod';
import type { Queries } from '../../../../db/queries/index.ts';
import { list } from '../../framework/list.ts';
import type { AddOperation } from '../../framework/operation.ts';
import { MentionList } from '../../schemas/citations/annotations.ts';
import { NoteList } from '../../schemas/documents/note.ts';
import { ParagraphList } from '../../schemas/documents/paragraph.ts';
import { SectionList } from '../../schemas/documents/section.ts';
import { DocumentType, UnitKind } from '../../schemas/enums.ts';
import { adoptedWithin, issuedBy, nameOf } from '../../schemas/parameters.ts';
import { mentionView } from '../../views/documents/annotations.ts';
import { first, withQuery } from '../examples.ts';

/** The filters by the document that something stands in. */
const inDocument = {
  document: nameOf('document', 'Id or symbol of the document.').optional(),
  type: DocumentType.optional().describe('The type of the document.'),
  ...issuedBy,
  ...adoptedWithin,
};

const EXCLUSIVE = ['document', 'type', 'body', 'session', 'year'] as const;

/** The values of these filters for a document, for examples. */
async function valuesFor(queries: Queries, document: string) {
  const found = (await queries.documents.byId(document))?.document;
  if (!found) return {};
  const { id, type, body, session, year, date } = found;
  return { document: id, type, body, session, year, adoptedFrom: date, adoptedTo: date };
}

/** All units of one kind. */
const unitsAcross = (
  kind: 'paragraph' | 'note' | 'section',
  { operationId, page, what }: { operationId: string; page: z.ZodType; what: string },
): AddOperation =>
  list({
    operationId,
    url: `/v1/${kind}s`,
    tag: 'Documents',
    summary: `Find ${what}`,
    description: `The ${what} of all documents, in the order of the data set.`,
    example: async queries => {
      const unit = await first[kind](queries);
      return unit && withQuery(`/v1/${kind}s`, { ...(await valuesFor(queries, unit.documentId)), limit: 1 });
    },
    params: z.object({}),
    filters: z.object(inDocument),
    several: { exclusive: EXCLUSIVE },
    page,
    start: [-1],
    selection: async (_queries, filters) => filters,
    rows: (queries, selection, wanted) => queries.unitsAcross.keys(kind, selection, wanted),
    key: ({ seq }) => [seq],
    view: async (queries, _selection, rows) =>
      queries.representations.joinedUnits(rows.map(({ seq }) => seq)),
    total: (queries, selection) => queries.unitsAcross.count(kind, selection),
  });

export const listAllParagraphs = unitsAcross('paragraph', {
  operationId: 'listAllParagraphs',
  page: ParagraphList,
  what: 'paragraphs',
});

export const listAllNotes = unitsAcross('note', {
  operationId: 'listAllNotes',
  page: NoteList,
  what: 'footnotes and endnotes',
});

export const listAllSections = unitsAcross('section', {
  operationId: 'listAllSections',
  page: SectionList,
  what: 'headings',
});

export const listAllMentions = list({
  operationId: 'listAllMentions',
  url: '/v1/mentions',
  tag: 'Organizations',
  summary: 'Find mentions of organizations',
  description: 'The places in all documents that name organizations, in the order of the data set.',
  example: async queries => {
    const { clause, mention } = (await first.mentioning(queries)) ?? {};
    if (!clause) return undefined;
    const values = await valuesFor(queries, clause.documentId);
    const organization = mention?.organizationId;
    return withQuery('/v1/mentions', { organization, kind: 'clause', ...values, limit: 1 });
  },
  params: z.object({}),
  filters: z.object({
    organization: nameOf('organization', 'The organization: its id, a name or an acronym.').optional(),
    kind: UnitKind.optional().describe('The kind of unit that names it.'),
    ...inDocument,
  }),
  several: { exclusive: ['organization', 'kind', ...EXCLUSIVE] },
  page: MentionList,
  start: [-1, -1, ''],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.mentions.list(selection, page),
  key: ({ seq, start, organizationId }) => [seq, start, organizationId],
  view: async (_queries, _selection, rows) =>
    rows.map(row => mentionView(row, { id: row.unitId, kind: row.unitKind, documentId: row.documentId })),
  total: (queries, selection) => queries.mentions.count(selection),
});
