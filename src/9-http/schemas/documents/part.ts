import { z } from 'zod';
import { NoteReference } from '../citations/annotations.ts';
import { Provenance } from '../common.ts';
import { PartKind } from '../enums.ts';

export const Part = z
  .object({
    id: z.string().describe('Id of the part.'),
    document: z.string().describe('Id of the document that it is a part of.'),
    kind: PartKind.describe('What part of the document it is.'),
    label: z.string().describe('What the ids of its units begin with: "ANNEX1".'),
    title: z.string().nullable().describe('Its title, without the enumerator.'),
    enumerator: z.string().nullable().describe('Its number or letter as printed.'),
    text: z.string().describe('The heading as printed.'),
    noteReferences: z.array(NoteReference).describe('The places in its heading that point to notes.'),
    provenance: Provenance.describe('Where in its source the heading stands.'),
    links: z
      .object({
        self: z.string().describe('The part.'),
        document: z.string().describe('The document that it is a part of.'),
        paragraphs: z.string().describe('Its paragraphs.'),
        citedBy: z.string().describe('The citations of it.'),
      })
      .meta({ id: 'PartLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Part', description: 'A summary, an annex, a text that is adopted, or the list of notes.' });

export type Part = z.infer<typeof Part>;
