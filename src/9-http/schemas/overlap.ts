import { z } from 'zod';
import { listOf, Range } from './common.ts';
import { MandateStatus } from './enums.ts';
import { Asker, latest } from './mandate.ts';

const MandateInBrief = z
  .object({
    id: z.string().describe('Id of the mandate.'),
    clause: z.string().describe('Id of the clause that asks.'),
    document: z.string().describe('Id of the resolution.'),
    symbol: z.string().describe('Symbol of the resolution.'),
    title: z.string().nullable().describe('Title of the resolution.'),
    body: z.string().nullable().describe('The organ that adopted the resolution.'),
    session: z.string().nullable().describe('The session of its adoption.'),
    date: z.iso.date().nullable().describe('Date of the resolution.'),
    series: z.string().nullable().describe('Id of the series of the resolution, if it is in one.'),
    latest,
    asker: Asker.nullable().describe('The organ that asks; null where the text does not say.'),
    action: z.string().describe('The normal form of the requesting words: "request".'),
    addressee: z.string().describe('All words that name the addressees.'),
    status: MandateStatus.describe('Whether a document of the data set answers it.'),
    text: z.string().describe('Text of the clause.'),
    links: z
      .object({
        self: z.string().describe('The mandate.'),
        clause: z.string().describe('The clause that asks.'),
        document: z.string().describe('The document of the clause.'),
        overlaps: z.string().describe('The mandates that ask the like.'),
      })
      .meta({ id: 'MandateInBriefLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'MandateInBrief', description: 'A mandate, and the resolution that it stands in.' });

const Overlap = z
  .object({
    mandate: MandateInBrief.describe('The other mandate.'),
    similarity: z
      .number()
      .min(0)
      .max(1)
      .describe('How much of what both ask for is the same, by the weight of the words, formulas aside.'),
    sameSeries: z
      .boolean()
      .describe('Whether both stand in resolutions of one series, of which the later repeats the earlier.'),
    words: z.array(Range).describe('Ranges of the text: the words that both ask for.'),
  })
  .meta({ id: 'Overlap', description: 'Another mandate that asks the like.' });

const OverlapGroup = z
  .object({
    id: z.string().describe('Id of the mandate that all others of the group ask the like of.'),
    count: z.int().min(2).describe('The number of its mandates.'),
    series: z
      .int()
      .min(1)
      .describe('The number of series that they stand in; a resolution in no series counts as one.'),
    mandates: z.array(MandateInBrief).describe('In the order of the data set.'),
  })
  .meta({ id: 'OverlapGroup', description: 'Mandates that ask the like.' });

export const OverlapList = listOf(Overlap, 'OverlapList', 'A page of mandates that ask the like of another.');
export const OverlapGroupList = listOf(OverlapGroup, 'OverlapGroupList', 'A page of groups of mandates.');
export type MandateInBrief = z.infer<typeof MandateInBrief>;
export type Overlap = z.infer<typeof Overlap>;
export type OverlapGroup = z.infer<typeof OverlapGroup>;
