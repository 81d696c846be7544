import { z } from 'zod';
import { Citation, Mention, NoteReference } from '../citations/annotations.ts';
import { listOf, Place, Provenance, UnitLinks } from '../common.ts';

export const Section = z.object({
  id: z.string().describe('Id of the section.'),
  path: z.array(z.string()).describe('Enumerators from the outermost in: ["II", "A", "1"].'),
  enumerator: z.string().nullable().describe('The enumerator as printed.'),
  text: z.string().describe('The heading.'),
  place: Place.describe('Where it stands in its document.'),
  noteReferences: z.array(NoteReference).describe('The places in its heading that point to notes.'),
  citations: z.array(Citation).describe('The citations in its heading.'),
  mentions: z.array(Mention).describe('The organizations that its heading names.'),
  provenance: Provenance.describe('Where in its source it stands.'),
  links: UnitLinks.extend({ paragraphs: z.string().describe('Its paragraphs.') })
    .meta({ id: 'SectionLinks', description: 'Addresses, relative to this server.' })
    .describe('The addresses of what belongs to it.'),
  get sections() {
    return z.optional(z.array(Section)).describe('The sections in it; only in a tree.');
  },
});

z.globalRegistry.add(Section, {
  id: 'Section',
  description: 'A heading with an enumerator, and what is below it.',
});

export const SectionList = listOf(Section, 'SectionList', 'A page of sections.');
export type Section = z.infer<typeof Section>;
