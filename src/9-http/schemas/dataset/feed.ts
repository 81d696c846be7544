import { z } from 'zod';

export const FeedItem = z
  .object({
    id: z.string().describe('Stands for this change of the document.'),
    url: z.string().optional().describe('The page of the document; not of one that is no more.'),
    title: z.string().describe('The symbol, and the title if there is one.'),
    content_text: z.string().describe('What happened.'),
    date_published: z.iso.datetime().describe('When the data set was built that brought it.'),
    tags: z
      .array(z.string())
      .describe('"new", "changed" or "removed"; the type and the body of the document.'),
  })
  .meta({ id: 'FeedItem', description: 'A document that came, changed or went.' });

export const JsonFeed = z
  .object({
    version: z.string().describe('The version of JSON Feed.'),
    title: z.string().describe('What the feed is called.'),
    home_page_url: z.string().describe('The page of the data set.'),
    feed_url: z.string().describe('The feed.'),
    description: z.string().describe('What it tells.'),
    items: z.array(FeedItem).describe('The latest first.'),
  })
  .meta({
    id: 'JsonFeed',
    description: 'What data sets brought, as JSON Feed has it (https://jsonfeed.org).',
  });
