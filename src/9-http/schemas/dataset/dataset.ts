import { z } from 'zod';

/** What is counted, in words. */
const COUNTED = {
  sources: 'files that it was made from',
  documents: 'documents',
  resolutions: 'resolutions among the documents',
  sections: 'sections',
  paragraphs: 'paragraphs',
  clauses: 'clauses, lettered parts included',
  notes: 'notes',
  noteReferences: 'places that point to notes',
  citations: 'citations',
  mentions: 'places that name an organization',
  organizations: 'organizations that are known',
  mandates: 'mandates',
  answers: 'answers of documents to mandates',
  findings: 'findings',
  furniture: 'stretches of text that were left out',
} as const;

const Source = z
  .object({
    id: z.string().describe('SHA-256 of the bytes.'),
    name: z.string().describe('The name of the file.'),
    mediaType: z.string().describe('Its media type.'),
    byteLength: z.int().min(0).describe('Its size in bytes.'),
    charLength: z.int().min(0).describe('In UTF-16 code units, as all offsets count.'),
    documents: z.array(z.string()).describe('Ids of the documents that it holds.'),
  })
  .meta({ id: 'Source', description: 'An input file, kept byte for byte.' });

export const RefusedReplacement = z
  .object({
    reason: z.string().describe('What is wrong with the file.'),
    since: z.iso.datetime().describe('When it was first refused.'),
  })
  .meta({ id: 'RefusedReplacement', description: 'A database file that cannot be served.' });

export const StoreFailure = z
  .object({
    reason: z.string().describe('What is wrong.'),
    since: z.iso.datetime().describe('When it was first so.'),
  })
  .meta({ id: 'StoreFailure', description: 'Why the latest data set cannot be had from its store.' });

export const Dataset = z
  .object({
    version: z.string().describe('SHA-256 over all content: it changes if, and only if, the content does.'),
    madeBy: z.string().describe('The program that read the sources.'),
    builtAt: z.iso.datetime().describe('When the database was built.'),
    refusedReplacement: RefusedReplacement.nullable().describe(
      'The file that has taken the place of the database and cannot be served; null if there is none. It is tried again until it can be served.',
    ),
    storeFailure: StoreFailure.nullable().describe(
      'Why the latest data set cannot be had from where this server fetches it; null if it can, or is not fetched. It is tried again until it can be had.',
    ),
    counts: z
      .object(
        Object.fromEntries(
          Object.entries(COUNTED).map(([name, what]) => [
            name,
            z.int().min(0).describe(`How many ${what} there are.`),
          ]),
        ) as { [Name in keyof typeof COUNTED]: z.ZodInt },
      )
      .meta({ id: 'DatasetCounts', description: 'How many there are of each.' })
      .describe('What it holds, in numbers.'),
    sources: z.array(Source).describe('The files that it was made from.'),
  })
  .meta({ id: 'Dataset', description: 'The data set as a whole.' });

export type Dataset = z.infer<typeof Dataset>;
