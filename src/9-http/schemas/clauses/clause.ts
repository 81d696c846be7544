import { z } from 'zod';
import { Citation, Mention, NoteReference } from '../citations/annotations.ts';
import { listOf, Place, Provenance, Range, UnitLinks } from '../common.ts';
import { ClauseKind } from '../enums.ts';

export const Clause = z.object({
  id: z.string().describe('Id of the clause.'),
  label: z.string().describe('What people write: "PP3", "OP10(a)".'),
  kind: ClauseKind.describe('Preamble or operative part.'),
  path: z.array(z.string()).describe('["10", "a"]; for a preambular clause its ordinal: ["3"].'),
  enumerator: z.string().nullable().describe('The number or letter as printed.'),
  phrase: z.string().nullable().describe('The words that make the clause do something.'),
  action: z.string().nullable().describe('The normal form of the phrase: "request" for "Also requests".'),
  text: z.string().describe('Without number, note marks and mark-up; the tail of a chapeau is its end.'),
  tail: z.string().nullable().describe('What follows the lettered parts.'),
  bracketed: z
    .array(Range)
    .describe('The stretches of `text` in square brackets: what is not agreed in a draft, or left open.'),
  complete: z.boolean().describe('False for a fragment.'),
  place: Place.describe('Where it stands in its document.'),
  noteReferences: z.array(NoteReference).describe('The places in its text that point to notes.'),
  citations: z.array(Citation).describe('The citations in its text.'),
  mentions: z.array(Mention).describe('The organizations that its text names.'),
  provenance: Provenance.describe('Where in its source it stands.'),
  links: UnitLinks.describe('The addresses of what belongs to it.'),
  get clauses() {
    return z.optional(z.array(Clause)).describe('Its lettered parts; only in a tree.');
  },
});

z.globalRegistry.add(Clause, {
  id: 'Clause',
  description: 'A preambular paragraph, an operative paragraph, or a lettered part of either.',
});

export const ClauseList = listOf(Clause, 'ClauseList', 'A page of clauses.');
export type Clause = z.infer<typeof Clause>;
