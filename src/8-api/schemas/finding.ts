import { z } from 'zod';
import { FINDING_KINDS } from '../../../db/schema.ts';
import { listOf, Range } from './common.ts';

export const Finding = z
  .object({
    id: z.string(),
    kind: z.enum(FINDING_KINDS).describe('The text contradicts itself, or the reading of it is not sure.'),
    code: z.string(),
    message: z.string(),
    document: z.string().describe('Id of the document.'),
    unit: z.string().nullable().describe('Id of the unit that it is about.'),
    ranges: z.array(Range).describe('Where in the source it is.'),
    links: z
      .object({ document: z.string(), unit: z.string().nullable() })
      .meta({ id: 'FindingLinks', description: 'Addresses, relative to this server.' }),
  })
  .meta({ id: 'Finding', description: 'Something wrong or doubtful.' });

export const FindingList = listOf(Finding, 'FindingList', 'A page of findings.');
export type Finding = z.infer<typeof Finding>;
