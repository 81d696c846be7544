import { z } from 'zod';
import { listOf } from '../common.ts';

const ManifestEntryLinks = z
  .object({ document: z.string().describe('The document.') })
  .meta({ id: 'ManifestEntryLinks', description: 'Addresses, relative to this server.' });

export const ManifestEntry = z
  .object({
    id: z.string().describe('Id of the document.'),
    hash: z
      .string()
      .describe(
        'The SHA-256 of what is answered about the document and its parts: as long as it is the same, a copy is current.',
      ),
    entered: z.iso
      .datetime()
      .nullable()
      .describe('When the data set was built into which it came; null if that was the first one.'),
    changed: z.iso
      .datetime()
      .nullable()
      .describe('When the data set was built with which the hash changed last; null if it never did.'),
    links: ManifestEntryLinks.describe('Where it is.'),
  })
  .meta({ id: 'ManifestEntry', description: 'A document, as a copy is kept in step by it.' });

export const Manifest = listOf(ManifestEntry, 'Manifest', 'A page of the documents with their hashes.');
