import { z } from 'zod';
import { Citation, Mention, NoteReference } from '../citations/annotations.ts';
import { listOf, Place, Provenance, UnitLinks } from '../common.ts';

export const Section = z.object({
  id: z.string(),
  path: z.array(z.string()).describe('Enumerators from the outermost in: ["II", "A", "1"].'),
  enumerator: z.string().nullable().describe('The enumerator as printed.'),
  text: z.string().describe('The heading.'),
  place: Place,
  noteReferences: z.array(NoteReference),
  citations: z.array(Citation),
  mentions: z.array(Mention),
  provenance: Provenance,
  links: UnitLinks.extend({ paragraphs: z.string() }).meta({ id: 'SectionLinks' }),
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
