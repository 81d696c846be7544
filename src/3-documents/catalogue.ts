import { z } from 'zod';
import { failure } from '../errors.ts';
import type { DocumentSymbol } from '../model/id.ts';

const ENTRY = z.strictObject({
  /** Title of the whole document of which the source holds an excerpt. */
  title: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  date: z.iso.date().optional(),
  /** BCP 47 language tag. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'should be a language tag such as "en"')
    .optional(),
  body: z.string().min(1).optional(),
});

const CATALOGUE = z.record(z.string().min(1), ENTRY);

/** Facts about a document that its text does not state. */
export type CatalogueEntry = Readonly<z.infer<typeof ENTRY>>;
/** Entries by the symbol of their document. */
export type Catalogue = ReadonlyMap<DocumentSymbol, CatalogueEntry>;

/**
 * Reads a catalogue from parsed JSON.
 *
 * @param name what to call the file in an error
 * @throws CATALOGUE_BAD for the first value that is not allowed
 */
export function readCatalogue(json: unknown, name = 'catalogue.json'): Catalogue {
  const read = CATALOGUE.safeParse(json);
  if (read.success) return new Map(Object.entries(read.data) as [DocumentSymbol, CatalogueEntry][]);
  const [issue] = read.error.issues;
  throw failure('CATALOGUE_BAD', name, `${issue?.path.join(' > ') || 'the file'}: ${issue?.message}`);
}
