import { z } from 'zod';
import { ORGANIZATION_KINDS } from '../../../db/schema.ts';
import { listOf } from './common.ts';

export const Organization = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(ORGANIZATION_KINDS),
    acronyms: z.array(z.string()),
    otherNames: z.array(z.string()),
    parent: z.string().nullable().describe('Id of the organization that it belongs to.'),
    successor: z.string().nullable().describe('Id of the organization that took its place.'),
    links: z
      .object({
        self: z.string(),
        mentions: z.string(),
        clauses: z.string(),
        parent: z.string().nullable(),
        successor: z.string().nullable(),
      })
      .meta({ id: 'OrganizationLinks', description: 'Addresses, relative to this server.' }),
  })
  .meta({ id: 'Organization', description: 'An authority record with names and acronyms.' });

export const OrganizationList = listOf(Organization, 'OrganizationList', 'A page of organizations.');
export type Organization = z.infer<typeof Organization>;
