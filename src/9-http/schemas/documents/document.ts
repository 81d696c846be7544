import { z } from 'zod';
import {
  CHANGE_MANNERS,
  DOCUMENT_TYPES,
  LACK_REASONS,
  PARTICULAR_KINDS,
  READINGS,
  UNIT_KINDS,
} from '../../../../db/schema.ts';
import { NoteReference } from '../citations/annotations.ts';
import { listOf, Provenance } from '../common.ts';
import { Finding } from '../dataset/finding.ts';
import { Part } from './part.ts';
import { Vote } from './vote.ts';

const Lack = z.object({ field: z.string(), why: z.enum(LACK_REASONS) }).meta({
  id: 'Lack',
  description:
    'A field without a value: the text does not print it (`not-printed`) or is only a piece of the document (`excerpt`), the organ never has it (`not-used`), or the document that holds this one has it (`shared`).',
});

const Change = z
  .object({
    manner: z.enum(CHANGE_MANNERS),
    symbol: z.string().describe('The document that is changed.'),
  })
  .meta({
    id: 'Change',
    description:
      'A document that this one corrects (a corrigendum), adds to (an addendum), revises, or amends (an amendment to a draft).',
  });

const Reading = z
  .object({
    value: z.enum(READINGS),
    reasons: z.array(z.string()).describe('Why it is not `whole`, the weightiest first.'),
  })
  .meta({
    id: 'Reading',
    description:
      'How well a document was read: with nothing to doubt (`whole`), as far as its text goes or its language is read (`partial`), or with signs that parts of it may have been read wrongly (`doubtful`).',
  });

const summary = {
  id: z.string().describe('The symbol with `/` written `_`.'),
  symbol: z.string(),
  otherSymbols: z
    .array(z.string())
    .describe('The other symbols of a document that is issued under several: "A/65/896" and "S/2011/407".'),
  changes: z.array(Change).describe('What it changes or adds to, as its symbol or its first page says.'),
  symbolMadeUp: z.boolean().describe('True where there is no United Nations symbol and one was made.'),
  type: z.enum(DOCUMENT_TYPES),
  title: z.string().nullable(),
  body: z.string().nullable().describe('The organ that issued or adopted it.'),
  bodyId: z.string().nullable().describe('Id of its record among the organizations.'),
  session: z.string().nullable().describe('The session as written in symbols: "58", "S-21".'),
  date: z.iso.date().nullable().describe('Date of adoption or issue.'),
  year: z.int().nullable(),
  meeting: z.int().nullable().describe('Number of the meeting that adopted it.'),
  agendaItems: z.array(z.string()),
  adoptedOn: z.string().nullable().describe('What it was adopted on, as printed.'),
  author: z.string().nullable(),
  vote: Vote.nullable().describe('How it was adopted; null where it does not say.'),
  language: z
    .string()
    .describe('BCP 47 language tag. Of a text that is not in English, only the structure is read.'),
  reading: Reading,
  complete: z.boolean().describe('False for an excerpt.'),
  partOf: z
    .string()
    .nullable()
    .describe(
      'Id of the document that holds it: a compendium, a report, or a resolution that recommends it.',
    ),
  partOfSection: z.string().nullable().describe('Id of the section of that document that it stands in.'),
  lacks: z.array(Lack).describe('The fields that it should have and has not, and why.'),
  source: z
    .object({ id: z.string().describe('SHA-256 of the bytes.'), name: z.string() })
    .describe('The file that it was read from.'),
};

export const DocumentLinks = z
  .object({
    self: z.string(),
    resolution: z.string().nullable(),
    clauses: z.string().nullable(),
    sections: z.string(),
    paragraphs: z.string(),
    notes: z.string(),
    tables: z.string(),
    ballots: z.string(),
    sponsors: z.string(),
    citations: z.string(),
    citedBy: z.string(),
    mandates: z.string(),
    answers: z.string(),
    source: z.string(),
    text: z.string(),
    furniture: z.string(),
    contains: z.string(),
    partOf: z.string().nullable(),
  })
  .meta({ id: 'DocumentLinks', description: 'Addresses, relative to this server.' });

const Particular = z
  .object({
    id: z.string(),
    kind: z.enum(PARTICULAR_KINDS),
    enumerator: z.string().nullable(),
    text: z.string(),
    noteReferences: z.array(NoteReference),
    provenance: Provenance,
  })
  .meta({ id: 'Particular', description: 'A formal line about a document, such as its enacting formula.' });

const Counts = z
  .object(
    Object.fromEntries(UNIT_KINDS.map(kind => [`${kind}s`, z.int().min(0)])) as {
      [Kind in (typeof UNIT_KINDS)[number] as `${Kind}s`]: z.ZodInt;
    },
  )
  .meta({ id: 'UnitCounts', description: 'How many units of each kind there are.' });

export const DocumentSummary = z
  .object({ ...summary, links: DocumentLinks })
  .meta({ id: 'DocumentSummary', description: 'A document as lists show it.' });

export const Document = z
  .object({
    ...summary,
    counts: Counts,
    particulars: z.array(Particular),
    parts: z.array(Part),
    findings: z.array(Finding),
    links: DocumentLinks,
  })
  .meta({ id: 'Document', description: 'A text with a symbol or number of its own.' });

const ResolutionLinks = DocumentLinks.extend({ series: z.string().nullable() }).meta({
  id: 'ResolutionLinks',
  description: 'Addresses, relative to this server.',
});

export const Resolution = z
  .object({
    ...summary,
    series: z.string().nullable().describe('Id of the series of resolutions that it belongs to.'),
    enacting: z.string().nullable().describe('The organ that speaks, as the enacting formula prints it.'),
    preambularCount: z.int().min(0),
    operativeCount: z.int().min(0),
    letteredCount: z.int().min(0).describe('Lettered parts of clauses.'),
    links: ResolutionLinks,
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
