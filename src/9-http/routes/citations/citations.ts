import { z } from 'zod';
import type { CitationRow } from '../../../../db/queries/citations/citations.ts';
import { requireDocument, requireUnit } from '../../../8-services/documents/require.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { CitationList } from '../../schemas/citations/annotations.ts';
import { CitationKind, CitationStatus, Treatment } from '../../schemas/enums.ts';
import { idOf, nameOf, word } from '../../schemas/parameters.ts';
import { citationView } from '../../views/documents/annotations.ts';
import { first, withQuery } from '../examples.ts';

const byKind = {
  kind: CitationKind.optional().describe(
    'The kind of citation. References, which cite nothing new, are included only if asked for.',
  ),
  status: CitationStatus.optional().describe('Whether the data set has the cited document.'),
  treatment: Treatment.optional().describe('How the text treats what it cites.'),
};
const byInstrument = {
  instrument: nameOf(
    'instrument',
    'Name of a cited instrument, as citations give it: "Convention on the Rights of the Child".',
  ).optional(),
};

const start = [-1, -1, -1, ''];
const key = ({ citation }: CitationRow) => [citation.seq, citation.start, citation.end, citation.id];
const view = ({ citation, unitKind }: CitationRow) =>
  citationView(citation, { id: citation.unitId, kind: unitKind, documentId: citation.documentId });

export const listCitations = list({
  operationId: 'listCitations',
  url: '/v1/citations',
  tag: 'Citations',
  summary: 'Find citations',
  description: 'In the order of their places in the data set.',
  example: async queries => {
    const {
      symbol,
      documentId: document,
      targetId: target,
      kind,
      status,
      treatment,
      symbol: work,
    } = (await first.citation(queries)) ?? {};
    return withQuery('/v1/citations', {
      symbol,
      document,
      target,
      kind,
      status,
      treatment,
      work,
      limit: 1,
    });
  },
  params: z.object({}),
  filters: z.object({
    symbol: word('Canonical symbol of the cited document.').optional(),
    document: nameOf('document', 'Id or symbol of the citing document.').optional(),
    target: nameOf('document', 'Id or symbol of the cited document.').optional(),
    ...byKind,
    ...byInstrument,
    work: nameOf('work', 'Id or symbol of the cited work.').optional(),
  }),
  several: {
    exclusive: ['symbol', 'document', 'target', 'kind', 'status', 'treatment', 'instrument', 'work'],
  },
  page: CitationList,
  start,
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.citations.list(selection, page),
  key,
  view: async (_queries, _selection, rows) => rows.map(view),
  total: (queries, selection) => queries.citations.count(selection),
});

export const listCitationsOfDocument = list({
  operationId: 'listCitationsOfDocument',
  url: '/v1/documents/{id}/citations',
  tag: 'Documents',
  summary: 'Get the citations in a document',
  description: 'In the order of their places in the document.',
  example: async queries => {
    const { documentId, kind, status, treatment } = (await first.citation(queries)) ?? {};
    return (
      documentId &&
      withQuery(`${links.document(documentId)}/citations`, { kind, status, treatment, limit: 1 })
    );
  },
  params: idOf('document'),
  filters: z.object({ ...byKind, ...byInstrument }),
  several: { exclusive: ['kind', 'status', 'treatment', 'instrument'] },
  page: CitationList,
  start,
  selection: async (queries, { id, ...others }) => ({
    ...others,
    document: (await requireDocument(queries, id)).id,
  }),
  rows: (queries, selection, page) => queries.citations.list(selection, page),
  key,
  view: async (_queries, _selection, rows) => rows.map(view),
  total: (queries, selection) => queries.citations.count(selection),
});

export const listCitedBy = list({
  operationId: 'listCitedBy',
  url: '/v1/documents/{id}/cited-by',
  tag: 'Documents',
  summary: 'Get the citations of a document by others',
  description: 'In the order of the citing places.',
  example: async queries => {
    const { targetId, kind, treatment } = (await first.citation(queries)) ?? {};
    return targetId
      ? withQuery(`${links.document(targetId)}/cited-by`, { kind, treatment, limit: 1 })
      : undefined;
  },
  params: idOf('document'),
  filters: z.object({ kind: byKind.kind, treatment: byKind.treatment }),
  several: { exclusive: ['kind', 'treatment'] },
  page: CitationList,
  start,
  selection: async (queries, { id, ...others }) => ({
    ...others,
    target: (await requireDocument(queries, id)).id,
  }),
  rows: (queries, selection, page) => queries.citations.list(selection, page),
  key,
  view: async (_queries, _selection, rows) => rows.map(view),
  total: (queries, selection) => queries.citations.count(selection),
});

/** The citations of one unit: a clause, a paragraph, or a part such as an annex. */
const listCitedByOf = (
  what: 'clause' | 'paragraph' | 'part',
  operationId: string,
  tag: 'Clauses' | 'Documents',
) =>
  list({
    operationId,
    url: `/v1/${what}s/{id}/cited-by`,
    tag,
    summary: `Get the citations of a ${what} by others`,
    description: `Those whose pinpoint leads to this very ${what}, in the order of the places where it is cited.`,
    example: async queries => {
      const leading = await first.citationOf(queries, what);
      const id = leading?.targetUnitId ?? (await first[what](queries))?.id;
      const { kind, treatment } = leading ?? (await first.citation(queries)) ?? {};
      return id && withQuery(`${links[what](id)}/cited-by`, { kind, treatment, limit: 1 });
    },
    params: idOf(what),
    filters: z.object({ kind: byKind.kind, treatment: byKind.treatment }),
    several: { exclusive: ['kind', 'treatment'] },
    page: CitationList,
    start,
    selection: async (queries, { id, ...others }) => {
      await requireUnit(queries, what, id);
      return { ...others, targetUnit: id };
    },
    rows: (queries, selection, page) => queries.citations.list(selection, page),
    key,
    view: async (_queries, _selection, rows) => rows.map(view),
    total: (queries, selection) => queries.citations.count(selection),
  });

export const listCitedByOfClause = listCitedByOf('clause', 'listCitedByOfClause', 'Clauses');
export const listCitedByOfParagraph = listCitedByOf('paragraph', 'listCitedByOfParagraph', 'Documents');
export const listCitedByOfPart = listCitedByOf('part', 'listCitedByOfPart', 'Documents');
