import { z } from 'zod';
import { listOf, Range } from '../common.ts';
import { CitationKind, CitationStatus, Treatment } from '../enums.ts';

export const NoteReference = z
  .object({
    label: z.string().describe('The mark as printed, without punctuation.'),
    at: z.int().min(0).describe('Offset in the text of the unit at which the mark was.'),
    note: z.string().nullable().describe('Id of the note; null if the document has none with that mark.'),
    text: z.string().nullable().describe('Text of the note.'),
    link: z.string().nullable().describe('Address of the note.'),
  })
  .meta({ id: 'NoteReference', description: 'A place that points to a note.' });

export const Citation = z
  .object({
    id: z.string().describe('Id of the citation.'),
    unit: z.string().describe('Id of the unit that cites.'),
    document: z.string().describe('Id of the document that cites.'),
    start: z.int().min(0).describe('Offset in the text of the unit.'),
    end: z.int().min(1).describe('Offset in the text of the unit.'),
    text: z
      .string()
      .describe(
        'What the range holds. Numbers that are only implied, as 55/3 in "55/2 to 55/5", all have the text of the whole.',
      ),
    kind: CitationKind.describe('What is cited; a `reference` only refers to it, and cites nothing new.'),
    symbol: z.string().nullable().describe('Canonical symbol of the cited document; null if it has none.'),
    pinpoint: z.string().nullable().describe('The part that is cited: "para. 10 (a)", "annex".'),
    citedDate: z.iso.date().nullable().describe('The date that the text gives to what it cites.'),
    instrument: z
      .string()
      .nullable()
      .describe(
        'Name of the treaty, declaration or programme that is cited by its name or place: in full where the authority file has it, else as printed.',
      ),
    treatment: Treatment.describe(
      'How the text treats what it cites: a lettered part as its chapeau does, a note as the one place that refers to it.',
    ),
    status: CitationStatus.describe(
      'Whether the data set has what is cited (`resolved`), has it with another date or title than the one cited (`conflict`), has it not (`outside`), or cannot tell which of several it is (`ambiguous`).',
    ),
    work: z
      .string()
      .nullable()
      .describe(
        'Id of the work that is cited, whether the data set has it or not; null where neither symbol nor instrument tells.',
      ),
    target: z.string().nullable().describe('Id of the cited document, where the data set has it.'),
    targetUnit: z.string().nullable().describe('Id of the very part that the pinpoint leads to.'),
    ranges: z.array(Range).describe('Its ranges in the source.'),
    links: z
      .object({
        unit: z.string().describe('The unit that cites.'),
        document: z.string().describe('The document that cites.'),
        work: z.string().nullable().describe('The work that is cited.'),
        target: z.string().nullable().describe('The cited document.'),
        targetUnit: z.string().nullable().describe('The part that the pinpoint leads to.'),
      })
      .meta({ id: 'CitationLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Citation', description: 'A mention of another document.' });

export const Mention = z
  .object({
    unit: z.string().describe('Id of the unit that names it.'),
    document: z.string().describe('Id of the document that names it.'),
    start: z.int().min(0).describe('Offset in the text of the unit.'),
    end: z.int().min(1).describe('Offset in the text of the unit.'),
    text: z.string().describe('The words that name it.'),
    organization: z.string().describe('Id of the organization.'),
    name: z.string().describe('Name of the organization.'),
    ranges: z.array(Range).describe('Its ranges in the source.'),
    links: z
      .object({
        unit: z.string().describe('The unit that names it.'),
        document: z.string().describe('The document that names it.'),
        organization: z.string().describe('The organization.'),
      })
      .meta({ id: 'MentionLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Mention', description: 'A place that names an organization.' });

export const CitationList = listOf(Citation, 'CitationList', 'A page of citations.');
export const MentionList = listOf(Mention, 'MentionList', 'A page of mentions.');
export type Citation = z.infer<typeof Citation>;
export type Mention = z.infer<typeof Mention>;

/** The fields that clauses, paragraphs, notes and sections share. */
export const annotated = {
  noteReferences: z.array(NoteReference).describe('The places in its text that point to notes.'),
  citations: z.array(Citation).describe('The citations in its text.'),
  mentions: z.array(Mention).describe('The organizations that its text names.'),
};
