import { z } from 'zod';
import { CITATION_STATUSES } from '../../../../db/schema.ts';
import { SentText } from '../common.ts';
import { CorrectedDetail } from '../enums.ts';
import { file } from '../sent-file.ts';
import { Citation } from './annotations.ts';

export const LookupRequest = z
  .strictObject({
    text: SentText.describe('The text; up to 64 kB.'),
    body: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe('The organ that speaks, by its full name: whose "its resolution 52/6" is.'),
  })
  .meta({
    id: 'LookupRequest',
    description: 'A text whose citations are to be looked up.',
    examples: [
      {
        text: 'Recalling its resolutions 58/208 of 23 December 2003 and 59/241, paragraph 2,',
        body: 'General Assembly',
      },
    ],
  });

const { start, end, text, kind, symbol, pinpoint, citedDate, instrument, treatment, status } = Citation.shape;

const DateSpan = z
  .object({ from: z.iso.date().describe('The first day.'), to: z.iso.date().describe('The last day.') })
  .meta({ id: 'DateSpan', description: 'The days from one to another.' });

export const Correction = z
  .object({
    about: CorrectedDetail.describe(
      'What is wrong: the date, the title, the part that is named, or a digit of the number. A digit only if the sentence restates another document, or if the date can only be that of the other.',
    ),
    detail: z.string().describe('What would be right.'),
    symbol: z.string().describe('The document that would be right.'),
    title: z.string().nullable().describe('Its title, where the data set knows it.'),
    date: z.iso.date().nullable().describe('Its date, where the data set has it.'),
    dates: DateSpan.nullable().describe(
      'The first and the last day that its number allows, by the session or year in it, where this is all that is known.',
    ),
    link: z.string().nullable().describe('Null where the data set does not have it.'),
  })
  .meta({ id: 'Correction', description: 'What would be right where a citation is wrong.' });

export const FoundCitation = z
  .object({
    start,
    end,
    text,
    kind,
    symbol,
    pinpoint,
    citedDate,
    instrument,
    treatment,
    status,
    target: z.string().nullable().describe('Id of the cited document, where the data set has it.'),
    targetUnit: z.string().nullable().describe('Id of the very part that the pinpoint leads to.'),
    link: z.string().nullable().describe('Address of the part, or else of the document.'),
    corrections: z.array(Correction).describe('What would be right, where something seems wrong.'),
  })
  .meta({ id: 'FoundCitation', description: 'A citation in a text that was sent.' });

const CitationCounts = z
  .object(
    Object.fromEntries(
      CITATION_STATUSES.map(name => [name, z.int().min(0).describe(`How many are \`${name}\`.`)]),
    ) as Record<(typeof CITATION_STATUSES)[number], z.ZodInt>,
  )
  .meta({ id: 'CitationCounts', description: 'How many citations there are of each status.' });

export const Lookup = z
  .object({
    data: z.array(FoundCitation).describe('In the order of the text.'),
    counts: CitationCounts.describe(
      'How many citations there are of each status; references are not counted.',
    ),
    file,
  })
  .meta({ id: 'Lookup', description: 'Every citation in a text, and what it leads to.' });

export type Lookup = z.infer<typeof Lookup>;
export type FoundCitation = z.infer<typeof FoundCitation>;
export type Correction = z.infer<typeof Correction>;
