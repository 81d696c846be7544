import { z } from 'zod';
import { UNIT_KINDS } from '../../../../db/schema.ts';
import { NoteReference } from '../citations/annotations.ts';
import { listOf, Provenance } from '../common.ts';
import { Finding } from '../dataset/finding.ts';
import { ChangeManner, DocumentType, LackReason, ParticularKind, ReadingQuality } from '../enums.ts';
import { Part } from './part.ts';
import { Vote } from './vote.ts';

const Lack = z
  .object({
    field: z.string().describe('The name of the field.'),
    why: LackReason.describe('Why it has no value.'),
  })
  .meta({
    id: 'Lack',
    description:
      'A field without a value: the text does not print it (`not-printed`) or is only a piece of the document (`excerpt`), the organ never has it (`not-used`), or the document that holds this one has it (`shared`).',
  });

const Change = z
  .object({
    manner: ChangeManner.describe('What it does to it.'),
    symbol: z.string().describe('The document that is changed.'),
  })
  .meta({
    id: 'Change',
    description:
      'A document that this one corrects (a corrigendum), adds to (an addendum), revises, or amends (an amendment to a draft).',
  });

const Reading = z
  .object({
    value: ReadingQuality.describe('How well it was read.'),
    reasons: z.array(z.string()).describe('Why it is not `whole`, the weightiest first.'),
  })
  .meta({
    id: 'Reading',
    description:
      'How well a document was read: with nothing to doubt (`whole`), as far as its text goes or its language is read (`partial`), or with signs that parts of it may have been read wrongly (`doubtful`).',
  });

const SourceName = z
  .object({
    id: z.string().describe('SHA-256 of the bytes.'),
    name: z.string().describe('The name of the file.'),
  })
  .meta({ id: 'SourceName', description: 'A file, by its bytes and its name.' });

const summary = {
  id: z.string().describe('The symbol with `/` written `_`.'),
  symbol: z.string().describe('Its symbol, or the one that was made for it.'),
  otherSymbols: z
    .array(z.string())
    .describe('The other symbols of a document that is issued under several: "A/65/896" and "S/2011/407".'),
  changes: z.array(Change).describe('What it changes or adds to, as its symbol or its first page says.'),
  symbolMadeUp: z.boolean().describe('True where there is no United Nations symbol and one was made.'),
  type: DocumentType.describe('The type of document.'),
  title: z.string().nullable().describe('Its title; null where it has none.'),
  body: z.string().nullable().describe('The organ that issued or adopted it.'),
  bodyId: z.string().nullable().describe('Id of its record among the organizations.'),
  session: z.string().nullable().describe('The session as written in symbols: "58", "S-21".'),
  date: z.iso.date().nullable().describe('Date of adoption or issue.'),
  year: z.int().nullable().describe('Year of adoption or issue.'),
  meeting: z.int().nullable().describe('Number of the meeting that adopted it.'),
  agendaItems: z.array(z.string()).describe('The items of the agenda that it belongs to, as printed.'),
  adoptedOn: z.string().nullable().describe('What it was adopted on, as printed.'),
  author: z.string().nullable().describe('Who wrote it, as printed.'),
  vote: Vote.nullable().describe('How it was adopted; null where it does not say.'),
  language: z
    .string()
    .describe('BCP 47 language tag. Of a text that is not in English, only the structure is read.'),
  reading: Reading.describe('How well it was read.'),
  complete: z.boolean().describe('False for an excerpt.'),
  partOf: z
    .string()
    .nullable()
    .describe(
      'Id of the document that holds it: a compendium, a report, or a resolution that recommends it.',
    ),
  partOfSection: z.string().nullable().describe('Id of the section of that document that it stands in.'),
  lacks: z.array(Lack).describe('The fields that it should have and has not, and why.'),
  source: SourceName.describe('The file that it was read from.'),
};

export const DocumentLinks = z
  .object({
    self: z.string().describe('The document.'),
    resolution: z.string().nullable().describe('The document as a resolution; null if it is none.'),
    clauses: z.string().nullable().describe('Its clauses; null if it is no resolution.'),
    sections: z.string().describe('Its sections.'),
    paragraphs: z.string().describe('Its paragraphs.'),
    notes: z.string().describe('Its notes.'),
    tables: z.string().describe('Its tables.'),
    ballots: z.string().describe('Who voted how on it.'),
    sponsors: z.string().describe('Its sponsors.'),
    citations: z.string().describe('The citations in it.'),
    citedBy: z.string().describe('The citations of it.'),
    mandates: z.string().describe('Its mandates.'),
    answers: z.string().describe('What it says it was made for.'),
    source: z.string().describe('The file that it was read from.'),
    text: z.string().describe('The text layer of that file.'),
    furniture: z.string().describe('What was left out of that file.'),
    contains: z.string().describe('The documents that it holds.'),
    partOf: z.string().nullable().describe('The document that holds it.'),
  })
  .meta({ id: 'DocumentLinks', description: 'Addresses, relative to this server.' });

const links = DocumentLinks.describe('The addresses of what belongs to it.');

const Particular = z
  .object({
    id: z.string().describe('Id of the line.'),
    kind: ParticularKind.describe('What it says of the document.'),
    enumerator: z.string().nullable().describe('Its number or letter as printed.'),
    text: z.string().describe('Its text.'),
    noteReferences: z.array(NoteReference).describe('The places in it that point to notes.'),
    provenance: Provenance.describe('Where in its source it stands.'),
  })
  .meta({ id: 'Particular', description: 'A formal line about a document, such as its enacting formula.' });

const Counts = z
  .object(
    Object.fromEntries(
      UNIT_KINDS.map(kind => [`${kind}s`, z.int().min(0).describe(`How many ${kind}s it has.`)]),
    ) as {
      [Kind in (typeof UNIT_KINDS)[number] as `${Kind}s`]: z.ZodInt;
    },
  )
  .meta({ id: 'UnitCounts', description: 'How many units of each kind there are.' });

export const DocumentSummary = z
  .object({ ...summary, links })
  .meta({ id: 'DocumentSummary', description: 'A document as lists show it.' });

export const Document = z
  .object({
    ...summary,
    counts: Counts.describe('How many units it has.'),
    particulars: z.array(Particular).describe('Its formal lines, in reading order.'),
    parts: z.array(Part).describe('Its summary, annexes and other parts, in reading order.'),
    findings: z.array(Finding).describe('What is wrong or doubtful in it.'),
    links,
  })
  .meta({ id: 'Document', description: 'A text with a symbol or number of its own.' });

const ResolutionLinks = DocumentLinks.extend({
  series: z.string().nullable().describe('The series that it belongs to.'),
}).meta({
  id: 'ResolutionLinks',
  description: 'Addresses, relative to this server.',
});

export const Resolution = z
  .object({
    ...summary,
    series: z.string().nullable().describe('Id of the series of resolutions that it belongs to.'),
    enacting: z.string().nullable().describe('The organ that speaks, as the enacting formula prints it.'),
    preambularCount: z.int().min(0).describe('Clauses of its preamble.'),
    operativeCount: z.int().min(0).describe('Clauses of its operative part.'),
    letteredCount: z.int().min(0).describe('Lettered parts of clauses.'),
    links: ResolutionLinks.describe('The addresses of what belongs to it.'),
  })
  .meta({
    id: 'Resolution',
    description: 'A document with an enacting organ, a preamble, if any, and an operative part.',
  });

export const DocumentList = listOf(DocumentSummary, 'DocumentList', 'A page of documents.');
export const ResolutionList = listOf(Resolution, 'ResolutionList', 'A page of resolutions.');
export type DocumentSummary = z.infer<typeof DocumentSummary>;
export type Document = z.infer<typeof Document>;
export type Resolution = z.infer<typeof Resolution>;
