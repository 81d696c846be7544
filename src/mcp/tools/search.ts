import { z } from 'zod';
import { BEFORE_ALL_HITS } from '../../../db/queries/search/search.ts';
import { DOCUMENT_TYPES, SEARCH_KINDS } from '../../../db/schema.ts';
import { searchHit } from '../../8-services/search/search-hit.ts';
import { toRankedQuery } from '../../8-services/search/text-query.ts';
import { type FilterKind, understandValue } from '../../8-services/spelling/understand-value.ts';
import { argumentsOf } from '../arguments.ts';
import { Cited, citing } from '../cited.ts';
import { type ToolContext, tool } from '../tool.ts';

const named = (description: string) => z.string().min(1).max(300).optional().describe(description);

export const search = tool({
  name: 'search',
  title: 'Search the texts',
  description:
    'Full-text search over clauses, paragraphs, notes, headings and titles, the best match first. Words match in any form and all must occur; "exact words", migra*, -without, this OR that are understood. A pasted sentence finds what has any of its words. To find out whether language was agreed before, use find_agreed_language.',
  input: argumentsOf({
    query: z.string().min(1).max(2000).describe('What is looked for.'),
    kind: z.enum(SEARCH_KINDS).optional().describe('Only texts of this kind.'),
    type: z.enum(DOCUMENT_TYPES).optional().describe('Only in documents of this type.'),
    document: named('Only in this document: its id or symbol.'),
    body: named('Only what this organ issued or adopted: "General Assembly".'),
    session: named('Only of this session: "58", "58th".'),
    year: z.int().min(1945).max(2999).optional().describe('Only of this year.'),
    action: named('Only clauses that do this: "request", "decide", "recall".'),
    organization: named('Only texts that name this organization: a name or an acronym.'),
    limit: z.int().min(1).max(50).default(10).describe('How many hits to show.'),
  }),
  output: z.object({
    total: z.int().describe('How many hits there are in all.'),
    hits: z.array(
      Cited.extend({
        kind: z.enum(SEARCH_KINDS),
        title: z.string().nullable().describe('Title of the document.'),
        date: z.string().nullable().describe('Date of the document.'),
        excerpt: z.string().describe('Where the words stand; " … " where something is left out.'),
      }),
    ),
  }),
  isCostly: true,
  answer: async (context, { query, kind, type, year, limit, ...names }) => {
    const { queries } = context;
    const filters = {
      ...(await understood(context, names)),
      kind,
      type,
      year,
      q: toRankedQuery(query, undefined),
    };
    const rows = await queries.search.list(filters, { after: BEFORE_ALL_HITS, limit });
    const cited = await citing(context, rows.map(idOf));
    return {
      total: await queries.search.count(filters),
      hits: rows.flatMap(row => {
        const own = cited(idOf(row));
        if (own === null) return [];
        const { title, date } = row.document;
        return [{ ...own, kind: row.kind, title, date, excerpt: excerptOf(searchHit(row)) }];
      }),
    };
  },
});

/** @throws ServiceError VALUE_UNKNOWN */
async function understood<Names extends { readonly [Kind in FilterKind]?: string | undefined }>(
  { dataset }: ToolContext,
  names: Names,
): Promise<Names> {
  const entries = Object.entries(names).map(async ([kind, value]) => [
    kind,
    value === undefined ? value : await understandValue(dataset, kind as FilterKind, value),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Names;
}

const idOf = ({
  unit,
  document,
}: {
  readonly unit: { readonly id: string } | null;
  readonly document: { readonly id: string };
}) => unit?.id ?? document.id;

const excerptOf = ({ text, fragments }: ReturnType<typeof searchHit>): string => {
  const pieces = fragments.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const [first, last] = [fragments.at(0), fragments.at(-1)];
  return `${(first?.start ?? 0) > 0 ? '… ' : ''}${pieces}${(last?.end ?? text.length) < text.length ? ' …' : ''}`;
};
