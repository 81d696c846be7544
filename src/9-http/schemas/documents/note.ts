import { z } from 'zod';
import { annotated } from '../citations/annotations.ts';
import { listOf, Place, Provenance, UnitLinks } from '../common.ts';

export const Note = z
  .object({
    id: z.string().describe('Id of the note.'),
    label: z.string().describe('The mark as printed, without punctuation: "12", "*".'),
    enumerator: z.string().nullable().describe('The mark as printed.'),
    text: z.string().describe('Its text.'),
    place: Place.describe('Where it stands in its document.'),
    referredFrom: z
      .array(
        z
          .object({
            unit: z.string().describe('Id of the unit that points to it.'),
            at: z.int().min(0).describe('Offset in the text of the unit.'),
            link: z.string().describe('Address of that unit.'),
          })
          .meta({ id: 'Referrer', description: 'A place that points to a note.' }),
      )
      .describe('The places that point to it.'),
    ...annotated,
    provenance: Provenance.describe('Where in its source it stands.'),
    links: UnitLinks.describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Note', description: 'A footnote or an endnote.' });

export const NoteList = listOf(Note, 'NoteList', 'A page of notes.');
export type Note = z.infer<typeof Note>;
