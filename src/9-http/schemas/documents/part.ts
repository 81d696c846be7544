import { z } from 'zod';
import { PART_KINDS } from '../../../../db/schema.ts';
import { NoteReference } from '../citations/annotations.ts';
import { Provenance } from '../common.ts';

export const Part = z
  .object({
    id: z.string(),
    document: z.string().describe('Id of the document that it is a part of.'),
    kind: z.enum(PART_KINDS),
    label: z.string().describe('What the ids of its units begin with: "ANNEX1".'),
    title: z.string().nullable(),
    enumerator: z.string().nullable(),
    text: z.string().describe('The heading as printed.'),
    noteReferences: z.array(NoteReference),
    provenance: Provenance,
    links: z
      .object({
        self: z.string(),
        document: z.string(),
        paragraphs: z.string(),
        citedBy: z.string(),
      })
      .meta({ id: 'PartLinks', description: 'Addresses, relative to this server.' }),
  })
  .meta({ id: 'Part', description: 'A summary, an annex, a text that is adopted, or the list of notes.' });

export type Part = z.infer<typeof Part>;
