import { z } from 'zod';
import { BEFORE_ALL_HITS } from '../../../db/queries/search/search.ts';
import { facetsOf } from '../../8-services/search/facets.ts';
import { searchHit } from '../../8-services/search/search-hit.ts';
import { toRankedQuery } from '../../8-services/search/text-query.ts';
import { list } from '../framework/list.ts';
import { DocumentType, SearchKind, WordMatch } from '../schemas/enums.ts';
import {
  actionNamed,
  adoptedWithin,
  anyOf,
  issuedByAny,
  longTextQuery,
  nameOf,
} from '../schemas/parameters.ts';
import { SearchList } from '../schemas/search.ts';
import { searchHitView } from '../views/search-hit.ts';
import { first, withQuery } from './examples.ts';

export const searchTexts = list({
  operationId: 'searchTexts',
  url: '/v1/search',
  tag: 'Search',
  summary: 'Search all texts',
  description:
    'Clauses, paragraphs, notes, headings and titles of documents that have what is looked for, the best first: where the words are rare, come often, and make up much of the text. The very word counts more than another form of it, titles and headings more than clauses and paragraphs, notes less.',
  example: async queries => {
    const { clause, mention } = (await first.mentioning(queries)) ?? {};
    const document = clause && (await queries.documents.byId(clause.documentId))?.document;
    return (
      document &&
      withQuery('/v1/search', {
        q: `"${clause.phrase}"`,
        kind: 'clause',
        type: document.type,
        document: document.id,
        body: document.body,
        session: document.session,
        year: document.year,
        adoptedFrom: document.date,
        adoptedTo: document.date,
        phrase: clause.phrase,
        action: clause.action,
        organization: mention?.organizationId,
        match: 'all',
        facets: 'true',
        limit: 1,
      })
    );
  },
  params: z.object({}),
  filters: z.object({
    q: longTextQuery,
    match: WordMatch.optional().describe(
      'Whether texts must have all of the query or any of its words, and signs mean nothing. By default `any` for a sentence: 12 words or more without signs, or more than 32; else `all`.',
    ),
    kind: anyOf(SearchKind, 'The kind of text.'),
    type: anyOf(DocumentType, 'The type of the document that contains it.'),
    document: anyOf(nameOf('document', 'Id or symbol of the document.')),
    ...issuedByAny,
    ...adoptedWithin,
    phrase: anyOf(nameOf('phrase', 'The phrase of the clause, in any case: "Recalling also".')),
    action: anyOf(actionNamed),
    organization: anyOf(
      nameOf('organization', 'An organization that the text names: its id, a name or an acronym.'),
    ),
  }),
  page: SearchList,
  // All hits are ranked, whatever the page.
  isCostly: () => true,
  start: BEFORE_ALL_HITS,
  selection: async (_queries, { q, match, ...others }) => ({ ...others, q: toRankedQuery(q, match) }),
  rows: (queries, selection, page) => queries.search.keys(selection, page),
  key: ({ rank, seq }) => [rank, seq],
  view: async (queries, selection, rows) =>
    (await queries.search.byKeys(selection, rows)).map(row => searchHitView(searchHit(row))),
  total: (queries, selection) => queries.search.count(selection),
  facets: async (queries, { kind, type, body, session, action, ...others }) =>
    facetsOf(await queries.search.profiles(others), { kind, type, body, session, action }),
});
