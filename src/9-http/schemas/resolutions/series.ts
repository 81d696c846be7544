import { z } from 'zod';
import { listOf } from '../common.ts';
import { SeriesTie } from '../enums.ts';

const summary = {
  id: z.string().describe('Made of the body and the title of the first resolution.'),
  title: z.string().describe('Title of the first resolution.'),
  body: z.string().describe('The organ that adopts its resolutions.'),
  bodyId: z.string().nullable().describe('Id of its record among the organizations.'),
  count: z.int().min(2).describe('The number of its resolutions in the data set.'),
  firstDate: z.iso.date().nullable().describe('Date of its first resolution in the data set.'),
  lastDate: z.iso.date().nullable().describe('Date of its last resolution in the data set.'),
};

const SeriesLinks = z
  .object({
    self: z.string().describe('The series.'),
    matrix: z.string().describe('Its clauses as a table.'),
  })
  .meta({ id: 'SeriesLinks', description: 'Addresses, relative to this server.' });

const links = SeriesLinks.describe('The addresses of what belongs to it.');

const SeriesMember = z
  .object({
    ordinal: z.int().min(1).describe('The position in the series, in chronological order.'),
    resolution: z.string().describe('Id of the resolution.'),
    symbol: z.string().describe('Its symbol.'),
    title: z.string().nullable().describe('Its title.'),
    session: z.string().nullable().describe('The session of its adoption.'),
    date: z.iso.date().nullable().describe('Its date.'),
    joinedBy: SeriesTie.nullable().describe(
      'What connects it to the earlier ones: a title that is the same except for sessions and years; or a similar title (`near-title`), or one that has a part in common (`shared-title`), with a citation and wording that is carried on. Null for the first.',
    ),
    cites: z
      .array(
        z
          .object({
            citation: z.string().describe('Id of the citation.'),
            resolution: z.string().describe('Id of the resolution that is cited.'),
          })
          .meta({ id: 'SeriesCitation', description: 'A citation of a resolution of the same series.' }),
      )
      .describe('Its citations of earlier ones.'),
    links: z
      .object({
        resolution: z.string().describe('The resolution.'),
        compare: z.string().nullable().describe('The comparison with the previous one.'),
      })
      .meta({ id: 'SeriesMemberLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'SeriesMember', description: 'A resolution of a series.' });

export const SeriesSummary = z
  .object({ ...summary, links })
  .meta({ id: 'SeriesSummary', description: 'A series in a list.' });

export const Series = z
  .object({
    ...summary,
    resolutions: z.array(SeriesMember).describe('In chronological order.'),
    links,
  })
  .meta({ id: 'Series', description: 'Resolutions of one body that continue each other.' });

export const SeriesList = listOf(SeriesSummary, 'SeriesList', 'A page of series.');
export type SeriesSummary = z.infer<typeof SeriesSummary>;
export type Series = z.infer<typeof Series>;
