import { z } from 'zod';
import type { MandateRow } from '../../../db/queries/mandates/mandates.ts';
import { requireDocument } from '../../8-services/documents/require.ts';
import { mandateById, mandatesWithDetails } from '../../8-services/mandates/mandates.ts';
import { links } from '../framework/links.ts';
import { list } from '../framework/list.ts';
import { okResponse, operation } from '../framework/operation.ts';
import { AnswerList, Mandate, MandateList } from '../schemas/mandate.ts';
import { actionNamed, adoptedWithin, dueWithin, idOf, nameOf, word } from '../schemas/parameters.ts';
import { answerView, mandateView } from '../views/mandate.ts';
import { first, withQuery } from './examples.ts';

/** The filters that lists of mandates and of their groups share. */
export const mandateFilters = z.object({
  addressee: nameOf(
    'organization',
    'An organization or office among the addressees: its id, a name or an acronym.',
  ).optional(),
  addresseeText: word(
    'Part of the words that name the addressees, also those without a record: "Member States".',
  ).optional(),
  addresseeGroup: nameOf(
    'group of States',
    'A group of States among the addressees: its id or a name, as "Member States".',
  ).optional(),
  asker: nameOf('organization', 'The organ that asks: its id, a name or an acronym.').optional(),
  action: actionNamed.optional(),
  dueSession: nameOf('session', 'The session by which it is due: "60".').optional(),
  ...dueWithin,
  ...adoptedWithin,
  answered: z.boolean().optional().describe('Whether a document of the data set answers it.'),
  latest: z
    .boolean()
    .optional()
    .describe('Whether no later resolution of its series was adopted, as far as the data set knows.'),
});

/** Those that may have several values: a mandate has several addressees and times at which something is due. */
const several = {
  exclusive: ['asker', 'action'],
  shared: ['addressee', 'addresseeGroup', 'dueSession'],
} as const;

/** The filters of the query; a parameter that is not given filters nothing. */
export const asFilters = <Filters extends AnsweredOrDue>({
  answered,
  dueFrom,
  dueTo,
  ...others
}: Filters) => ({
  ...others,
  status: answered === undefined ? undefined : answered ? 'answered' : 'not-in-data-set',
  ...(dueFrom === undefined && dueTo === undefined
    ? {}
    : { dueWithin: true as const, dueFrom: dueFrom ?? FIRST_DAY, dueTo: dueTo ?? LAST_DAY }),
});

interface AnsweredOrDue {
  readonly answered?: boolean | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

const start = [-1, ''];
const key = ({ mandate }: MandateRow) => [mandate.seq, mandate.id];

export const listMandates = list({
  operationId: 'listMandates',
  url: '/v1/mandates',
  tag: 'Mandates',
  summary: 'Find mandates',
  description:
    'Requests, invitations and the like in operative clauses: who asks whom for what, by when, and which document answers. In the order of the data set.',
  example: async queries => {
    const row = await first.mandate(queries);
    const { mandate, addressee, dueSession, date } = row ?? {};
    const { askerId: asker, action, status } = mandate ?? {};
    const [answered, latest] = [status === 'answered', row?.latest === 1].map(String);
    const addresseeText = mandate?.addressee.text;
    return withQuery('/v1/mandates', {
      addressee,
      addresseeText,
      asker,
      action,
      dueSession,
      adoptedFrom: date,
      adoptedTo: date,
      answered,
      latest,
      limit: 1,
    });
  },
  params: z.object({}),
  filters: mandateFilters,
  several,
  page: MandateList,
  isCostly: ({ addresseeText }) => addresseeText !== undefined,
  start,
  selection: async (_queries, filters) => asFilters(filters),
  rows: (queries, selection, page) => queries.mandates.list(selection, page),
  key,
  view: async (queries, _selection, rows) => (await mandatesWithDetails(queries, rows)).map(mandateView),
  total: (queries, selection) => queries.mandates.count(selection),
});

export const getMandate = operation({
  operationId: 'getMandate',
  url: '/v1/mandates/{id}',
  tag: 'Mandates',
  summary: 'Get a mandate',
  description: 'With the words of the clause that state it, and the documents that answer it.',
  example: async queries => {
    const { mandate } = (await first.mandate(queries)) ?? {};
    return mandate && links.mandate(mandate.id);
  },
  params: idOf('mandate'),
  query: z.object({}),
  responses: okResponse(Mandate),
  answer: async ({ queries, params: { id } }) => mandateView(await mandateById(queries, id)),
});

export const listMandatesOfDocument = list({
  operationId: 'listMandatesOfDocument',
  url: '/v1/documents/{id}/mandates',
  tag: 'Documents',
  summary: 'Get the mandates of a document',
  description: 'In the order of its clauses.',
  example: async queries => {
    const row = await first.mandate(queries);
    const { mandate, addressee, dueSession, date } = row ?? {};
    const { documentId, askerId: asker, action, status } = mandate ?? {};
    const [answered, latest] = [status === 'answered', row?.latest === 1].map(String);
    const addresseeText = mandate?.addressee.text;
    const due = { dueSession, adoptedFrom: date, adoptedTo: date };
    const query = { addressee, addresseeText, asker, action, ...due, answered, latest, limit: 1 };
    return documentId && withQuery(`${links.document(documentId)}/mandates`, query);
  },
  params: idOf('document'),
  filters: mandateFilters,
  several,
  page: MandateList,
  start,
  selection: async (queries, { id, ...filters }) => ({
    ...asFilters(filters),
    document: (await requireDocument(queries, id)).id,
  }),
  rows: (queries, selection, page) => queries.mandates.list(selection, page),
  key,
  view: async (queries, _selection, rows) => (await mandatesWithDetails(queries, rows)).map(mandateView),
  total: (queries, selection) => queries.mandates.count(selection),
});

export const listAnswersOfDocument = list({
  operationId: 'listAnswersOfDocument',
  url: '/v1/documents/{id}/answers',
  tag: 'Documents',
  summary: 'Get the mandates that a document answers',
  description:
    'The mandates that it says it was made for, and the resolutions outside of the data set, in the order in which it names them.',
  example: async queries => {
    const { mandate } = (await first.mandate(queries)) ?? {};
    const [answer] = mandate ? await queries.answers.toMandates([mandate.id]) : [];
    return answer && withQuery(`${links.document(answer.documentId)}/answers`, { limit: 1 });
  },
  params: idOf('document'),
  filters: z.object({}),
  page: AnswerList,
  start: [-1],
  selection: async (queries, { id }) => (await requireDocument(queries, id)).id,
  rows: (queries, document, page) => queries.answers.list(document, page),
  key: ({ ordinal }) => [ordinal],
  view: async (_queries, _selection, rows) => rows.map(answerView),
  total: (queries, document) => queries.answers.count(document),
});
