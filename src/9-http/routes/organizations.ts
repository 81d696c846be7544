import { z } from 'zod';
import {
  organizationById,
  organizationsWithNames,
  requireOrganization,
} from '../../8-services/organizations/organizations.ts';
import { links } from '../framework/links.ts';
import { list } from '../framework/list.ts';
import { okResponse, operation } from '../framework/operation.ts';
import { MentionList } from '../schemas/citations/annotations.ts';
import { OrganizationKind } from '../schemas/enums.ts';
import { Organization, OrganizationList } from '../schemas/organization.ts';
import { idOf, word } from '../schemas/parameters.ts';
import { mentionView } from '../views/documents/annotations.ts';
import { organizationView } from '../views/organization.ts';
import { first, withQuery } from './examples.ts';

export const listOrganizations = list({
  operationId: 'listOrganizations',
  url: '/v1/organizations',
  tag: 'Organizations',
  summary: 'Find organizations',
  description:
    'The authority records of organizations, organs and offices, in the order of their ids; those whose whole name or acronym is `q` come first.',
  example: async queries => {
    const { name: q, kind } = (await first.organization(queries)) ?? {};
    return withQuery('/v1/organizations', { q, kind, limit: 1 });
  },
  params: z.object({}),
  filters: z.object({
    q: word('Part of a name or an acronym, in any case.').optional(),
    kind: OrganizationKind.optional().describe('The kind of organization.'),
  }),
  several: { exclusive: ['kind'] },
  page: OrganizationList,
  start: [0, ''],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.organizations.list(selection, page),
  key: ({ rank, id }) => [rank, id],
  view: async (queries, _selection, rows) =>
    (await organizationsWithNames(queries, rows)).map(organizationView),
  total: (queries, selection) => queries.organizations.count(selection),
});

export const getOrganization = operation({
  operationId: 'getOrganization',
  url: '/v1/organizations/{id}',
  tag: 'Organizations',
  summary: 'Get an organization',
  description: 'Its names and acronyms, what it belongs to, and where texts name it.',
  example: async queries => {
    const organization = await first.organization(queries);
    return organization && links.organization(organization.id);
  },
  params: idOf('organization'),
  query: z.object({}),
  responses: okResponse(Organization),
  answer: async ({ queries, params: { id } }) => organizationView(await organizationById(queries, id)),
});

export const listMentions = list({
  operationId: 'listMentions',
  url: '/v1/organizations/{id}/mentions',
  tag: 'Organizations',
  summary: 'Get the mentions of an organization',
  description: 'In the order of the data set.',
  example: async queries => {
    const organization = await first.organization(queries);
    return organization && `${links.organization(organization.id)}/mentions?limit=1`;
  },
  params: idOf('organization'),
  filters: z.object({}),
  page: MentionList,
  start: [-1, -1, ''],
  selection: async (queries, { id }) => (await requireOrganization(queries, id)).id,
  rows: (queries, organization, page) => queries.mentions.list({ organization }, page),
  key: ({ seq, start, organizationId }) => [seq, start, organizationId],
  view: async (_queries, _selection, rows) =>
    rows.map(row => mentionView(row, { id: row.unitId, kind: row.unitKind, documentId: row.documentId })),
  total: (queries, organization) => queries.mentions.count({ organization }),
});
