import { z } from 'zod';
import { ExportFormat } from '../enums.ts';

export const Export = z
  .object({
    name: z.string().describe('The name of the file: "clauses.ndjson".'),
    format: ExportFormat.describe(
      'One JSON object a line, CSV with a line of heads, or the SQLite database itself.',
    ),
    items: z.int().min(0).nullable().describe('How many items there are; null for the database.'),
    bytes: z.int().min(0).nullable().describe('The size in bytes, where it is known before it is sent.'),
    sha256: z
      .string()
      .nullable()
      .describe('The SHA-256 of the bytes, where it is known before they are sent.'),
    list: z
      .string()
      .nullable()
      .describe('The list that has the same items page by page; null for the database.'),
    links: z
      .object({ self: z.string().describe('Where it can be had.') })
      .meta({ id: 'ExportLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Export', description: 'A file with everything of a kind.' });

export const ExportList = z
  .object({
    version: z.string().describe('The version of the data set that all of it is from.'),
    rights: z.string().describe('Where the texts come from, and whose they are.'),
    sources: z.string().describe('The address that lists the files that the texts were read from.'),
    data: z.array(Export).describe('The files.'),
  })
  .meta({ id: 'ExportList', description: 'What can be had as a whole.' });
