import { z } from 'zod';
import { annotated } from '../citations/annotations.ts';
import { listOf, Place, Provenance, UnitLinks } from '../common.ts';

export const Note = z
  .object({
    id: z.string(),
    label: z.string().describe('The mark as printed, without punctuation: "12", "*".'),
    enumerator: z.string().nullable().describe('The mark as printed.'),
    text: z.string(),
    place: Place,
    referredFrom: z
      .array(
        z
          .object({
            unit: z.string(),
            at: z.int().min(0).describe('Offset in the text of the unit.'),
            link: z.string(),
          })
          .meta({ id: 'Referrer' }),
      )
      .describe('The places that point to it.'),
    ...annotated,
    provenance: Provenance,
    links: UnitLinks,
  })
  .meta({ id: 'Note', description: 'A footnote or an endnote.' });

export const NoteList = listOf(Note, 'NoteList', 'A page of notes.');
export type Note = z.infer<typeof Note>;
