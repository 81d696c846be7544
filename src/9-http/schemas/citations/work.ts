import { z } from 'zod';
import { listOf } from '../common.ts';
import { WorkKind, WorkRelation } from '../enums.ts';

const counts = {
  citationCount: z.int().min(0).describe('How many citations of it the data set has.'),
  documentCount: z.int().min(0).describe('How many documents of the data set cite it.'),
};

const WorkLinks = z
  .object({
    self: z.string().describe('The work.'),
    document: z.string().nullable().describe('The document, where the data set has it.'),
    citations: z.string().describe('The citations of it.'),
  })
  .meta({ id: 'WorkLinks', description: 'Addresses, relative to this server.' });

const links = WorkLinks.describe('The addresses of what belongs to it.');

const summary = {
  id: z
    .string()
    .describe(
      'The id that its document has or would have, or the words of an instrument’s name: `A_RES_58_208`, `convention-on-the-rights-of-the-child`.',
    ),
  kind: WorkKind.describe(
    'By its symbol or, for an instrument, by the authority file; `instrument` where that lacks it.',
  ),
  symbol: z.string().nullable().describe('Canonical symbol; null for an instrument.'),
  title: z
    .string()
    .nullable()
    .describe(
      'Its own title; of a work outside the data set, its name or the title that most citing documents give.',
    ),
  date: z.iso
    .date()
    .nullable()
    .describe('Its own date; of a work outside the data set, the one that most citing documents give.'),
  body: z.string().nullable().describe('The organ that issued or adopted it, as its symbol tells.'),
  session: z.string().nullable().describe('The session as written in symbols.'),
  document: z.string().nullable().describe('Id of the document, where the data set has it.'),
  ...counts,
};

export const WorkSummary = z
  .object({ ...summary, links })
  .meta({ id: 'WorkSummary', description: 'A work in a list.' });

const saidOf = {
  ...counts,
  firstCitation: z.string().describe('Id of the first citation that says so.'),
};

const DateOfWork = z
  .object({ date: z.iso.date().describe('The date.'), ...saidOf })
  .meta({ id: 'DateOfWork', description: 'A date that citing texts give to a work.' });

const TitleOfWork = z.object({ title: z.string().describe('The title.'), ...saidOf }).meta({
  id: 'TitleOfWork',
  description: 'A title that citing texts give to a work, in the first spelling.',
});

/** Each relation as it is said of the work itself, and of the other work. */
export const RELATION_NAMES = {
  'contained-in': 'contains',
  'revision-of': 'revised-by',
  'correction-of': 'corrected-by',
  'addition-to': 'added-to-by',
  'part-of': 'has-part',
} as const;

const RelatedWork = z
  .object({
    relation: WorkRelation.describe('What the work is to the related one.'),
    work: z.string().describe('Id of the related work.'),
    symbol: z.string().nullable().describe('Its canonical symbol.'),
    title: z.string().nullable().describe('Its title.'),
    link: z.string().describe('Address of the related work.'),
  })
  .meta({ id: 'RelatedWork', description: 'A work that another is related to.' });

export const Work = z
  .object({
    ...summary,
    dates: z.array(DateOfWork).describe('The most frequent first.'),
    titles: z.array(TitleOfWork).describe('The most frequent first.'),
    related: z.array(RelatedWork).describe('The works that it is related to.'),
    links,
  })
  .meta({
    id: 'Work',
    description: 'What the data set knows of a document or instrument, whether it has the text or not.',
  });

export const WorkList = listOf(WorkSummary, 'WorkList', 'A page of works.');
export type WorkSummary = z.infer<typeof WorkSummary>;
export type Work = z.infer<typeof Work>;
