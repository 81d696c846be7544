import { z } from 'zod';
import { listOf } from '../common.ts';

const count = z.int().min(0);

const StatisticsRow = z
  .object({
    id: z.string().nullable().describe('Id of the addressee, the series or the resolution; else null.'),
    value: z.string().nullable().describe('Its name or symbol; the body, session or year.'),
    body: z.string().nullable().describe('The organ, where all of the row are of one.'),
    resolutions: count.describe(
      'The number of resolutions; for an addressee, of those that ask it for something.',
    ),
    clauses: count.describe(
      'The number of their clauses; for an addressee, of those that ask it for something.',
    ),
    words: count.nullable().describe('The number of words of their clauses; null for an addressee.'),
    mandates: count.describe('The number of their mandates.'),
    reports: count.describe('The number of mandates that ask for a report.'),
    growth: z
      .number()
      .min(0)
      .nullable()
      .describe(
        'For a resolution, its words over those of the one before it in its series; for a series, those of its last resolution over those of its first; else null.',
      ),
    link: z.string().nullable().describe('Address of what the row is about, where it has one.'),
  })
  .meta({ id: 'StatisticsRow', description: 'The sums of some resolutions.' });

export const StatisticsList = listOf(StatisticsRow, 'StatisticsList', 'A page of statistics.');
export type StatisticsRow = z.infer<typeof StatisticsRow>;
