import { z } from 'zod';

const COUNTED = [
  'sources',
  'documents',
  'resolutions',
  'sections',
  'paragraphs',
  'clauses',
  'notes',
  'noteReferences',
  'citations',
  'mentions',
  'organizations',
  'mandates',
  'answers',
  'findings',
  'furniture',
] as const;

const Source = z
  .object({
    id: z.string().describe('SHA-256 of the bytes.'),
    name: z.string(),
    mediaType: z.string(),
    byteLength: z.int().min(0),
    charLength: z.int().min(0).describe('In UTF-16 code units, as all offsets count.'),
    documents: z.array(z.string()).describe('Ids of the documents that it holds.'),
  })
  .meta({ id: 'Source', description: 'An input file, kept byte for byte.' });

export const Dataset = z
  .object({
    version: z.string().describe('SHA-256 over all content: it changes if, and only if, the content does.'),
    madeBy: z.string().describe('The program that read the sources.'),
    builtAt: z.iso.datetime().describe('When the database was built.'),
    refusedReplacement: z
      .object({
        reason: z.string().describe('What is wrong with the file.'),
        since: z.iso.datetime().describe('When it was first refused.'),
      })
      .nullable()
      .describe(
        'The file that has taken the place of the database and cannot be served; null if there is none. It is tried again until it can be served.',
      ),
    counts: z
      .object(
        Object.fromEntries(COUNTED.map(name => [name, z.int().min(0)])) as {
          [Name in (typeof COUNTED)[number]]: z.ZodInt;
        },
      )
      .meta({ id: 'DatasetCounts', description: 'How many there are of each.' }),
    sources: z.array(Source),
  })
  .meta({ id: 'Dataset', description: 'The data set as a whole.' });

export type Dataset = z.infer<typeof Dataset>;
