import { z } from 'zod';
import { Answer } from '../../framework/answer.ts';
import { inUtc } from '../../framework/filters/in-utc.ts';
import { componentOf } from '../../framework/json-schema.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { operation } from '../../framework/operation.ts';
import { JsonFeed } from '../../schemas/dataset/feed.ts';
import { Manifest } from '../../schemas/dataset/manifest.ts';
import { feedView } from '../../views/dataset/feed.ts';

export const listManifest = list({
  operationId: 'listManifest',
  url: '/v1/manifest',
  tag: 'Data set',
  summary: 'Get what a copy is kept in step by',
  description:
    'Every document with the hash of its content, in the order of the data set: whoever kept the last manifest knows which documents are to be fetched again, which are new, and which are no more.',
  example: async () => '/v1/manifest?limit=1',
  params: z.object({}),
  filters: z.object({
    changedFrom: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('Only documents that came or changed with a data set that was built at this time or later.'),
  }),
  page: Manifest,
  start: [-1],
  selection: async (_queries, { changedFrom }) => ({
    changedFrom: changedFrom === undefined ? undefined : inUtc('changedFrom', changedFrom),
  }),
  rows: (queries, selection, page) => queries.history.entries(selection, page),
  key: ({ seq }) => [seq],
  view: async (_queries, _selection, rows) =>
    rows.map(({ id, hash, entered, changed }) => ({
      id,
      hash,
      entered,
      changed,
      links: { document: links.document(id) },
    })),
  total: (queries, selection) => queries.history.countEntries(selection),
});

const FEED_TYPE = 'application/feed+json';

/** The most items of the feed. */
const MOST = 200;

export const getFeed = operation({
  operationId: 'getFeed',
  url: links.feed,
  tag: 'Data set',
  summary: 'Follow what is new',
  description:
    'The last 200 documents that came, changed or went, as a JSON Feed. What the first data set had is not new.',
  example: async () => links.feed,
  params: z.object({}),
  query: z.object({}),
  responses: {
    200: { description: 'The feed.', content: { [FEED_TYPE]: { schema: componentOf(JsonFeed) } } },
  },
  answer: async ({ queries }) =>
    new Answer(feedView(await queries.history.changes(MOST), await queries.history.departures(MOST), MOST), {
      type: `${FEED_TYPE}; charset=utf-8`,
    }),
});
