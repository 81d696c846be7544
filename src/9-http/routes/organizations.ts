import { z } from 'zod';
import { ORGANIZATION_KINDS } from '../../../db/schema.ts';
import { links } from '../framework/links.ts';
import { list } from '../framework/list.ts';
import { okResponse, operation } from '../framework/operation.ts';
import { Problem } from '../framework/problems.ts';
import { MentionList } from '../schemas/citations/annotations.ts';
import { Organization, OrganizationList } from '../schemas/organization.ts';
import { idOf, word } from '../schemas/parameters.ts';
import { mentionView } from '../views/annotations.ts';
import { organizationViews } from '../views/organization.ts';
import { first, withQuery } from './examples.ts';

export const listOrganizations = list({
  operationId: 'listOrganizations',
  url: '/v1/organizations',
  tag: 'Organizations',
  summary: 'Find organizations',
  example: async queries => {
    const { name: q, kind } = (await first.organization(queries)) ?? {};
    return withQuery('/v1/organizations', { q, kind, limit: 1 });
  },
  params: z.object({}),
  filters: z.object({
    q: word('Part of a name or an acronym, in any case.').optional(),
    kind: z.enum(ORGANIZATION_KINDS).optional().describe('What kind of organization it is.'),
  }),
  page: OrganizationList,
  start: [''],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.organizations.list(selection, page),
  key: ({ id }) => [id],
  view: (queries, _selection, rows) => organizationViews(queries, rows),
  total: (queries, selection) => queries.organizations.count(selection),
});

export const getOrganization = operation({
  operationId: 'getOrganization',
  url: '/v1/organizations/{id}',
  tag: 'Organizations',
  summary: 'Get an organization',
  example: async queries => {
    const organization = await first.organization(queries);
    return organization && links.organization(organization.id);
  },
  params: idOf('organization'),
  query: z.object({}),
  responses: okResponse(Organization),
  answer: async ({ queries, params: { id } }) => {
    const row = await queries.organizations.byId(id);
    if (!row) throw noOrganization(id);
    const [organization] = await organizationViews(queries, [row]);
    return organization;
  },
});

export const listMentions = list({
  operationId: 'listMentions',
  url: '/v1/organizations/{id}/mentions',
  tag: 'Organizations',
  summary: 'Get the places that name an organization',
  description: 'In the order of the data set.',
  example: async queries => {
    const organization = await first.organization(queries);
    return organization && `${links.organization(organization.id)}/mentions?limit=1`;
  },
  params: idOf('organization'),
  filters: z.object({}),
  page: MentionList,
  start: [-1, -1],
  selection: async (queries, { id }) => {
    if (!(await queries.organizations.byId(id))) throw noOrganization(id);
    return id;
  },
  rows: (queries, organization, page) => queries.mentions.list(organization, page),
  key: ({ seq, start }) => [seq, start],
  view: async (_queries, _selection, rows) =>
    rows.map(row => mentionView(row, { id: row.unitId, kind: row.unitKind, documentId: row.documentId })),
  total: (queries, organization) => queries.mentions.count(organization),
});

const noOrganization = (id: string) => new Problem('not-found', `There is no organization "${id}".`);
