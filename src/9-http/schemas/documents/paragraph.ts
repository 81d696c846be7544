import { z } from 'zod';
import { annotated } from '../citations/annotations.ts';
import { listOf, Place, Provenance, UnitLinks } from '../common.ts';
import { CutSide, ParagraphRole } from '../enums.ts';

export const Paragraph = z
  .object({
    id: z.string().describe('Id of the paragraph.'),
    label: z.string().describe('What people write: "12", "12 (a)"; where there is no number, "U2".'),
    number: z.string().nullable().describe('The printed number.'),
    role: ParagraphRole.describe('A paragraph, an item of one, or a heading without enumerator.'),
    enumerator: z.string().nullable().describe('The number or letter as printed.'),
    text: z.string().describe('Without number, note marks and mark-up.'),
    complete: z.boolean().describe('False for a fragment.'),
    cutAt: z.array(CutSide).describe('The sides on which a fragment is cut.'),
    place: Place.describe('Where it stands in its document.'),
    ...annotated,
    provenance: Provenance.describe('Where in its source it stands.'),
    links: UnitLinks.describe('The addresses of what belongs to it.'),
  })
  .meta({
    id: 'Paragraph',
    description: 'A numbered or unnumbered text block of a report, a summary, an annex or an introduction.',
  });

export const ParagraphList = listOf(Paragraph, 'ParagraphList', 'A page of paragraphs.');
export type Paragraph = z.infer<typeof Paragraph>;
