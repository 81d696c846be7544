import { z } from 'zod';
import { annotated } from '../citations/annotations.ts';
import { listOf, Place, Provenance, UnitLinks } from '../common.ts';

export const TableCell = z
  .object({
    column: z.int().min(0).describe('The column in which it begins, from 0.'),
    isHeading: z.boolean().describe('Whether it is a heading of its row or column.'),
    text: z.string().describe('Its text.'),
    start: z.int().min(0).describe('Where it begins in the text of the table.'),
    end: z.int().min(0).describe('Where it ends in the text of the table.'),
  })
  .meta({ id: 'TableCell', description: 'A cell of a table that has text.' });

export const Table = z
  .object({
    id: z.string().describe('Id of the table.'),
    label: z.string().describe('"T1", "T2": counts the tables of the document.'),
    text: z.string().describe('The text of its cells, row by row.'),
    rows: z.array(z.array(TableCell)).describe('The cells that have text, row by row.'),
    place: Place.describe('Where it stands in its document.'),
    ...annotated,
    provenance: Provenance.describe('Where in its source it stands.'),
    links: UnitLinks.describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Table', description: 'A table of data.' });

export const TableList = listOf(Table, 'TableList', 'A page of tables.');
export type Table = z.infer<typeof Table>;
