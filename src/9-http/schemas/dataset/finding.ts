import { z } from 'zod';
import { listOf, Range } from '../common.ts';
import { FindingKind } from '../enums.ts';

const Evidence = z
  .object({
    document: z.string().describe('Id of the document that says it.'),
    unit: z
      .string()
      .nullable()
      .describe('Id of the unit that says it; null where the document does so as a whole.'),
    start: z.int().min(0).nullable().describe('Offset in the text of the unit.'),
    end: z.int().min(1).nullable().describe('Offset in the text of the unit.'),
    text: z.string().nullable().describe('The text in the range, unchanged.'),
    says: z.string().describe('What it says, in the terms in which the places are compared.'),
    ranges: z.array(Range).describe('Its ranges in the source of that document.'),
    links: z
      .object({
        document: z.string().describe('The document.'),
        unit: z.string().nullable().describe('The unit.'),
      })
      .meta({ id: 'EvidenceLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Evidence', description: 'A place that a contradiction is seen from.' });

export const Finding = z
  .object({
    id: z.string().describe('Id of the finding.'),
    kind: FindingKind.describe('The text is at fault (`source`), or the parser is in doubt (`parser`).'),
    code: z.string().describe('What kind of finding it is: "NUMBERING_GAP".'),
    message: z.string().describe('What is wrong or doubtful.'),
    document: z.string().describe('Id of the document.'),
    unit: z.string().nullable().describe('Id of the unit that it is about.'),
    ranges: z.array(Range).describe('Where in the source it is.'),
    evidence: z
      .array(Evidence)
      .describe(
        'The places that contradict each other, the doubtful one first; empty where a finding is about its unit alone.',
      ),
    links: z
      .object({
        document: z.string().describe('The document.'),
        unit: z.string().nullable().describe('The unit.'),
      })
      .meta({ id: 'FindingLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Finding', description: 'Something wrong or doubtful.' });

export const FindingList = listOf(Finding, 'FindingList', 'A page of findings.');
export type Finding = z.infer<typeof Finding>;
