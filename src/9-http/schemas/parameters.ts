import { z } from 'zod';
import type { FilterKind } from '../../8-services/spelling/understand-value.ts';
import { VoteManner } from './enums.ts';

/** The most characters of a parameter that is a word or an id. */
export const LONGEST_WORD = 300;

export const word = (description: string) => z.string().min(1).max(LONGEST_WORD).describe(description);

/** What the values of a parameter name. */
export interface NamedValue {
  readonly kind: FilterKind;
  /** Whether the answer is about what is named, rather than filtered by it. */
  readonly isSubject: boolean;
}

const namedValues = z.registry<NamedValue>();

/** A filter whose values name something of the data set, in any spelling; what names nothing is refused. */
export const nameOf = (kind: FilterKind, description: string) =>
  word(description).register(namedValues, { kind, isSubject: false });

/** The id or symbol of the document that the answer is about, in any spelling. */
export const subject = (description: string) =>
  word(description).register(namedValues, { kind: 'document', isSubject: true });

/** What the values of a parameter name; undefined if they are not names. */
export function namedBy(schema: z.core.$ZodType): NamedValue | undefined {
  if (schema instanceof z.ZodOptional) return namedBy(schema.unwrap());
  return schema instanceof z.ZodArray ? namedBy(schema.element) : namedValues.get(schema);
}

/** The filter by what clauses do. */
export const actionNamed = nameOf(
  'action',
  'The normal form of the phrase: "request" for "Requests" and "Also requests".',
);

export const yearOf = (what: string) => z.int().min(1945).max(2999).describe(`Year of the ${what}.`);

export const idOf = (what: string) => z.object({ id: word(`Id of the ${what}.`) });

/** The filters that lists of clauses, resolutions and documents share. */
export const issuedBy = {
  body: nameOf(
    'body',
    'The organ that issued or adopted it, by its id, a name or the letters of its symbols.',
  ).optional(),
  session: nameOf('session', 'The session, as in symbols or as an ordinal number: "58", "58th".').optional(),
  year: yearOf('adoption or issue').optional(),
};

/** A filter with several values, where the query takes them all at once. */
export const anyOf = <Schema extends z.ZodType>(schema: Schema, description = schema.description ?? '') =>
  z.array(schema).optional().describe(description);

/** The same filters, where the query takes several values at once. */
export const issuedByAny = {
  body: anyOf(issuedBy.body.unwrap()),
  session: anyOf(issuedBy.session.unwrap()),
  year: anyOf(issuedBy.year.unwrap()),
};

const day = (description: string) => z.iso.date().describe(description).optional();

/** The filters by the date of a document, with both days; what has no date passes neither. */
export const adoptedWithin = {
  adoptedFrom: day('The first day of the adoption or issue: "2003-12-01".'),
  adoptedTo: day('The last day of the adoption or issue: "2003-12-31".'),
};

/** The filters of mandates by the day, month or year by which something is due; sessions have no days. */
export const dueWithin = {
  dueFrom: day('The first day on which something is due: "2025-01-01".'),
  dueTo: day('The last day on which something is due: "2025-12-31".'),
};

/** The filter of documents by how they were adopted. */
export const adoptedBy = VoteManner.describe('How it was adopted, as far as the text says so.');

const QUERY_LANGUAGE =
  'The query: words in any form, `"exact words"`, the beginning of a word (`migra*`); all must match. `-word` excludes, `OR` joins its two neighbours as alternatives, brackets group.';

/** The query language that search and lists share. */
export const textQuery = word(QUERY_LANGUAGE);

/** The same for the search, into which people paste whole clauses. */
export const longTextQuery = z
  .string()
  .min(1)
  .max(2000)
  .describe(`${QUERY_LANGUAGE} Of a sentence any word may match.`);

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
