import { z } from 'zod';
import { similarityOrNull } from '../clauses/wording.ts';
import { ClauseKind, LineageStepKind } from '../enums.ts';

const MatrixColumn = z
  .object({
    resolution: z.string().describe('Id of the resolution.'),
    symbol: z.string().describe('Its symbol.'),
    session: z.string().nullable().describe('The session of its adoption.'),
    date: z.iso.date().nullable().describe('Its date.'),
    link: z.string().describe('Its address.'),
  })
  .meta({ id: 'MatrixColumn', description: 'A resolution of a series, which is a column of its matrix.' });

const MatrixCell = z
  .object({
    clause: z.string().nullable().describe('Id of the clause; null where it was dropped.'),
    label: z.string().nullable().describe('What people write: "PP3", "OP10(a)"; null where it was dropped.'),
    kind: ClauseKind.nullable().describe('Preamble or operative part; null where it was dropped.'),
    text: z.string().nullable().describe('Its text; null where it was dropped.'),
    relation: LineageStepKind.describe(
      'What the wording is to the one before it in the row, as in the lineage of a clause.',
    ),
    moved: z.boolean().describe('Whether it left the order of the others.'),
    similarity: similarityOrNull,
    confidence: z.number().min(0).max(1).describe('How certain it is that the clauses belong together.'),
    from: z
      .array(z.string())
      .describe('Ids of the earlier clauses that it came from; several where they were merged.'),
    link: z.string().nullable().describe('Address of the clause; null where it was dropped.'),
  })
  .meta({ id: 'MatrixCell', description: 'A clause of a resolution, and what it is to the one before.' });

const MatrixRow = z
  .object({
    cells: z
      .array(MatrixCell.nullable())
      .describe('One for each column; null where the clause does not stand in the resolution.'),
  })
  .meta({ id: 'MatrixRow', description: 'A clause through time.' });

export const SeriesMatrix = z
  .object({
    series: z.string().describe('Id of the series.'),
    title: z.string().describe('Title of the series.'),
    body: z.string().describe('The organ that adopts its resolutions.'),
    columns: z.array(MatrixColumn).describe('In chronological order.'),
    rows: z
      .array(MatrixRow)
      .describe(
        'In the order of the texts. A clause that was split goes on in the row of its first piece; one that was merged stands in the row of each that it was made from, and goes on in the first.',
      ),
    links: z
      .object({ self: z.string().describe('The matrix.'), series: z.string().describe('The series.') })
      .meta({ id: 'SeriesMatrixLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'SeriesMatrix', description: 'A series as a table of clauses by resolutions.' });
export type SeriesMatrix = z.infer<typeof SeriesMatrix>;
