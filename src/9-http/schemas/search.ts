import { z } from 'zod';
import { listOf, Range } from './common.ts';
import { DocumentType, SearchKind } from './enums.ts';

const Fragment = Range.extend({
  html: z
    .string()
    .describe(
      'The excerpt of `text` as HTML, with `<mark>` and `</mark>` around each match; `&`, `<`, `>` and quotation marks in it are written as entities.',
    ),
}).meta({ id: 'Fragment', description: 'An excerpt of a text around matches.' });

const HitDocument = z
  .object({
    id: z.string().describe('Id of the document.'),
    symbol: z.string().describe('Its symbol.'),
    type: DocumentType.describe('The type of document.'),
    title: z.string().nullable().describe('Its title.'),
    body: z.string().nullable().describe('The organ that issued or adopted it.'),
    session: z.string().nullable().describe('Its session.'),
    date: z.iso.date().nullable().describe('Date of adoption or issue.'),
    link: z.string().describe('Its address.'),
  })
  .meta({ id: 'HitDocument', description: 'The document of a hit.' });

export const SearchHit = z
  .object({
    id: z.string().describe('Id of the unit; of a title, id of the document.'),
    kind: SearchKind.describe('What kind of text it is.'),
    label: z.string().nullable().describe('The usual label: "OP10(a)", "12", "II.A"; null for a title.'),
    action: z.string().nullable().describe('The action of a clause: "request".'),
    document: HitDocument.describe('The document that it stands in.'),
    text: z.string().describe('The whole text of the unit; for a document, its symbol and title.'),
    found: z.array(Range).describe('The matches, in order.'),
    fragments: z
      .array(Fragment)
      .describe('The excerpts with the largest number of distinct words found, in order.'),
    score: z.number().min(0).describe('Higher is better; only comparable within one query.'),
    link: z.string().describe('The address of the unit; for a part or a title, that of its document.'),
  })
  .meta({ id: 'SearchHit', description: 'A text that matches the query.' });

const FacetValue = z
  .object({
    value: z.string().describe('The value.'),
    count: z.int().min(1).describe('How many hits have it.'),
  })
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
      'The number of hits for each value of a filter, counted over all hits that fit the other filters.',
  });

export const SearchList = listOf(SearchHit, 'SearchList', 'A page of hits, the best first.', {
  facets: SearchFacets.optional().describe('Only with `facets=true`.'),
});
export type SearchHit = z.infer<typeof SearchHit>;
export type SearchFacets = z.infer<typeof SearchFacets>;
