import type { z } from 'zod';
import type { ChangeRow } from '../../../../db/queries/dataset/history.ts';
import type { documentDepartures } from '../../../../db/schema.ts';
import { links } from '../../framework/links.ts';
import { addresses } from '../../pages/framework/addresses.ts';
import type { FeedItem, JsonFeed } from '../../schemas/dataset/feed.ts';

type DepartureRow = typeof documentDepartures.$inferSelect;

/** The latest changes, as JSON Feed has them; addresses are relative to the server, like all in the API. */
export const feedView = (
  changes: readonly ChangeRow[],
  departures: readonly DepartureRow[],
  most: number,
): z.output<typeof JsonFeed> => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Clausary: what is new in the data set',
  home_page_url: '/',
  feed_url: links.feed,
  description: 'Documents that came, changed or went with the latest data sets.',
  items: [...changes.flatMap(changeItem), ...departures.map(departureItem)]
    .toSorted((one, other) => order(other.date_published, one.date_published))
    .slice(0, most),
});

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function changeItem(row: ChangeRow): z.output<typeof FeedItem>[] {
  const { id, symbol, title, type, body, date, entered, changed } = row;
  if (changed === null) return [];
  const isNew = entered === changed;
  return [
    {
      id: `${id} ${changed}`,
      url: addresses.text(id),
      title: title === null ? symbol : `${symbol}: ${title}`,
      content_text: [
        `${symbol} ${isNew ? 'is new in the data set' : 'has changed in the data set'}.`,
        ...(body === null ? [] : [`Body: ${body}.`]),
        ...(date === null ? [] : [`Date: ${date}.`]),
      ].join(' '),
      date_published: changed,
      tags: [isNew ? 'new' : 'changed', type, ...(body === null ? [] : [body])],
    },
  ];
}

const departureItem = ({ documentId, departed }: DepartureRow): z.output<typeof FeedItem> => ({
  id: `${documentId} ${departed}`,
  title: documentId,
  content_text: `${documentId} is no longer in the data set.`,
  date_published: departed,
  tags: ['removed'],
});
