import { z } from 'zod';
import { VOTE_MANNERS } from '../../../db/schema.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { documentId } from '../../references/address.ts';

const MAX_LENGTH = 300;

export const word = (description: string) => z.string().min(1).max(MAX_LENGTH).describe(description);

export const yearOf = (what: string) => z.int().min(1945).max(2999).describe(`Year of the ${what}.`);

export const idOf = (what: string) => z.object({ id: word(`Id of the ${what}.`) });

/** The filters that lists of clauses, resolutions and documents share. */
export const issuedBy = {
  body: word('The organ that issued or adopted it, by its full name.').optional(),
  session: word('The session as written in symbols.').optional(),
  year: yearOf('adoption or issue').optional(),
};

/** The filter of documents by how they were adopted. */
export const adoptedBy = z.enum(VOTE_MANNERS).describe('How it was adopted, as far as the text says so.');

/** The query language that search and lists share. */
export const textQuery = word(
  'The query: words in any form, `"exact words"`, the beginning of a word (`migra*`); all must match. `-word` excludes, `OR` joins its two neighbours as alternatives, brackets group.',
);

export const paging = {
  limit: z.int().min(1).max(200).default(20).describe('The maximum number of items on a page.'),
  cursor: z.string().min(1).max(500).optional().describe('`nextCursor` of the previous page.'),
  total: z.boolean().default(false).describe('Whether to count all items.'),
};

/** For lists that also count the values of their filters. */
export const faceting = {
  facets: z
    .boolean()
    .default(false)
    .describe('Whether to count the items by the values of each filter, disregarding that filter itself.'),
};

/** A parameter that names a document takes its id or its symbol: `A_RES_58_208`, `A/RES/58/208`. */
export const asDocumentId = (idOrSymbol: string): string => documentId(idOrSymbol as DocumentSymbol);

export const asOptionalDocumentId = (idOrSymbol: string | undefined): string | undefined =>
  idOrSymbol === undefined ? undefined : asDocumentId(idOrSymbol);
