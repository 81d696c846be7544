import { z } from 'zod';
import { type MeantBy, meantBy } from '../../../8-services/lookup/meant-by.ts';
import { nearestDocuments } from '../../../8-services/spelling/understand-value.ts';
import { addresses } from '../framework/addresses.ts';
import { NoSuchPage } from '../framework/error-page.ts';
import { nearPages } from '../framework/near-pages.ts';
import { page, redirection } from '../framework/page.ts';

/** Goes where what was typed leads: a symbol to its text, a passage to its forebears, words to the search. */
export const find = page({
  name: 'page of what was typed',
  url: '/find',
  query: z.object({ q: z.string().max(2000).default('') }),
  content: async ({ dataset, queries, query: { q } }) => {
    const meant = await meantBy(queries, q);
    if (meant.kind !== 'unknown') return redirection(addressOf(meant, q), 303);
    const near = await nearestDocuments(dataset, meant.symbol);
    throw new NoSuchPage(
      `The data set neither holds ${meant.symbol} nor cites it.`,
      nearPages(near.map(id => ({ kind: 'document', id }))),
    );
  },
});

function addressOf(meant: Exclude<MeantBy, { kind: 'unknown' }>, typed: string): string {
  if (meant.kind === 'text') return addresses.text(meant.id);
  if (meant.kind === 'work') return addresses.work(meant.id);
  return meant.kind === 'wording' ? addresses.wordings(typed.trim()) : addresses.search({ q: typed.trim() });
}
