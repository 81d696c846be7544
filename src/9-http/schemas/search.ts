import { z } from 'zod';
import { DOCUMENT_TYPES, SEARCH_KINDS } from '../../../db/schema.ts';
import { listOf, Range } from './common.ts';

const Fragment = Range.extend({
  html: z
    .string()
    .describe(
      'The stretch of `text` as HTML, with `<mark>` and `</mark>` around what was found; `&`, `<`, `>` and quotation marks in it are written as entities.',
    ),
}).meta({ id: 'Fragment', description: 'A stretch of a text around words that were found.' });

const HitDocument = z
  .object({
    id: z.string(),
    symbol: z.string(),
    type: z.enum(DOCUMENT_TYPES),
    title: z.string().nullable(),
    body: z.string().nullable(),
    session: z.string().nullable(),
    date: z.iso.date().nullable().describe('Date of adoption or issue.'),
    link: z.string(),
  })
  .meta({ id: 'HitDocument', description: 'The document in which something was found.' });

export const SearchHit = z
  .object({
    id: z.string().describe('Id of the unit; of a title, id of the document.'),
    kind: z.enum(SEARCH_KINDS),
    label: z.string().nullable().describe('What people write: "OP10(a)", "12", "II.A"; a title has none.'),
    action: z.string().nullable().describe('What a clause does: "request".'),
    document: HitDocument,
    text: z.string().describe('All of the text in which it was found; of a document, its symbol and title.'),
    found: z.array(Range).describe('The words that were found, in order.'),
    fragments: z.array(Fragment).describe('The stretches of the text that have most of them, in order.'),
    score: z.number().min(0).describe('The higher, the better; good for comparing the hits of one query.'),
    link: z.string().describe('Where it is found: a part or a title of a document, in the document.'),
  })
  .meta({ id: 'SearchHit', description: 'A text that has what was looked for.' });

const FacetValue = z
  .object({ value: z.string(), count: z.int().min(1) })
  .meta({ id: 'FacetValue', description: 'A value, and how many hits have it.' });

const facet = (what: string) => z.array(FacetValue).describe(`${what}, the most frequent first.`);

export const SearchFacets = z
  .object({
    kind: facet('Kinds of what was found'),
    type: facet('Types of documents'),
    body: facet('Organs'),
    session: facet('Sessions'),
    action: facet('What clauses do'),
  })
  .meta({
    id: 'SearchFacets',
    description:
      'How many hits there would be with each value of a filter: counted over all hits that fit the other filters.',
  });

export const SearchList = listOf(SearchHit, 'SearchList', 'A page of hits, the best first.', {
  facets: SearchFacets.optional().describe('Only with `facets=true`.'),
});
export type SearchHit = z.infer<typeof SearchHit>;
export type SearchFacets = z.infer<typeof SearchFacets>;
