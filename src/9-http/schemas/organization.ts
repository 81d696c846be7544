import { z } from 'zod';
import { listOf } from './common.ts';
import { OrganizationKind } from './enums.ts';

export const Organization = z
  .object({
    id: z.string().describe('Id of the organization.'),
    name: z.string().describe('Its name.'),
    kind: OrganizationKind.describe('What kind of organization it is.'),
    acronyms: z.array(z.string()).describe('Its acronyms, the usual first.'),
    otherNames: z.array(z.string()).describe('Other names that texts use.'),
    parent: z.string().nullable().describe('Id of the organization that it belongs to.'),
    successor: z.string().nullable().describe('Id of the organization that took its place.'),
    links: z
      .object({
        self: z.string().describe('The organization.'),
        mentions: z.string().describe('The places that name it.'),
        clauses: z.string().describe('The clauses that name it.'),
        parent: z.string().nullable().describe('The organization that it belongs to.'),
        successor: z.string().nullable().describe('The organization that took its place.'),
      })
      .meta({ id: 'OrganizationLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Organization', description: 'An authority record with names and acronyms.' });

export const OrganizationList = listOf(Organization, 'OrganizationList', 'A page of organizations.');
export type Organization = z.infer<typeof Organization>;
