import { z } from 'zod';
import { SERIES_TIES } from '../../../../db/schema.ts';
import { listOf } from '../common.ts';

const summary = {
  id: z.string().describe('Made of the body and the title of the first resolution.'),
  title: z.string().describe('Title of the first resolution.'),
  body: z.string(),
  bodyId: z.string().nullable().describe('Id of its record among the organizations.'),
  count: z.int().min(2).describe('The number of its resolutions in the data set.'),
  firstDate: z.iso.date().nullable(),
  lastDate: z.iso.date().nullable(),
};

const SeriesLinks = z
  .object({ self: z.string(), matrix: z.string().describe('Its clauses as a table.') })
  .meta({ id: 'SeriesLinks', description: 'Addresses, relative to this server.' });

const SeriesMember = z
  .object({
    ordinal: z.int().min(1).describe('The position in the series, in chronological order.'),
    resolution: z.string().describe('Id of the resolution.'),
    symbol: z.string(),
    title: z.string().nullable(),
    session: z.string().nullable(),
    date: z.iso.date().nullable(),
    joinedBy: z
      .enum(SERIES_TIES)
      .nullable()
      .describe(
        'What connects it to the earlier ones: a title that is the same except for sessions and years; or a similar title (`near-title`), or one that has a part in common (`shared-title`), with a citation and wording that is carried on. Null for the first.',
      ),
    cites: z
      .array(
        z
          .object({ citation: z.string(), resolution: z.string() })
          .meta({ id: 'SeriesCitation', description: 'A citation of a resolution of the same series.' }),
      )
      .describe('Its citations of earlier ones.'),
    links: z
      .object({
        resolution: z.string(),
        compare: z.string().nullable().describe('The comparison with the previous one.'),
      })
      .meta({ id: 'SeriesMemberLinks', description: 'Addresses, relative to this server.' }),
  })
  .meta({ id: 'SeriesMember', description: 'A resolution of a series.' });

export const SeriesSummary = z
  .object({ ...summary, links: SeriesLinks })
  .meta({ id: 'SeriesSummary', description: 'A series in a list.' });

export const Series = z
  .object({ ...summary, resolutions: z.array(SeriesMember), links: SeriesLinks })
  .meta({ id: 'Series', description: 'Resolutions of one body that continue each other.' });

export const SeriesList = listOf(SeriesSummary, 'SeriesList', 'A page of series.');
export type SeriesSummary = z.infer<typeof SeriesSummary>;
export type Series = z.infer<typeof Series>;
