import type { z } from 'zod';
import { cite } from '../../8-services/citations/cite.ts';
import { ask } from '../../9-http/ask.ts';
import { searchTexts } from '../../9-http/routes/search.ts';
import type { SearchHit, SearchList } from '../../9-http/schemas/search.ts';
import type { Range } from '../../model/range.ts';
import { print } from '../output.ts';
import { askDatabase } from './ask-database.ts';
import { set, styles } from './terminal.ts';

/** The filters of `/v1/search`, by its own names. */
export type SearchFilters = Readonly<Record<string, string | undefined>>;

/**
 * Searches the texts, and prints the best hits: each with its citation, its id, and where the words stand.
 */
export const search = (
  database: string,
  filters: SearchFilters,
  { json }: { readonly json: boolean },
): Promise<void> =>
  askDatabase(database, async dataset => {
    const given = Object.entries({ ...filters, total: 'true' }).filter(([, value]) => value !== undefined);
    const address = `/v1/search?${new URLSearchParams(given as [string, string][])}`;
    const body = (await ask(dataset, searchTexts, address)).body;
    if (json) return print(body);
    const { data, total }: z.output<typeof SearchList> = JSON.parse(body);
    const cited = await cite(
      dataset.queries,
      data.map(({ id }) => id),
    );
    for (const hit of data) await print(`${hitText(hit, cited.get(hit.id)?.citation ?? hit.id)}\n`);
    await print(styles.quiet(summary(data.length, total ?? data.length)));
  });

const summary = (shown: number, total: number): string => {
  if (total === 0) return 'Nothing is found.';
  return shown < total
    ? `${shown} of ${total} hits; --limit shows more`
    : `${total} hit${total === 1 ? '' : 's'}`;
};

const hitText = (hit: SearchHit, citation: string): string =>
  [
    set(styles.heading(citation)),
    set([styles.id(hit.id), hit.document.title].filter(part => part !== null).join('  ')),
    ...hit.fragments.map(fragment => set(excerpt(hit, fragment), { indent: 2 })),
  ].join('\n');

/** An excerpt with its matches set off, and dots where it is cut. */
function excerpt({ text, found }: SearchHit, { start, end }: Range): string {
  const within = found.filter(match => match.start >= start && match.end <= end);
  let at = start;
  const pieces = within.map(match => {
    const piece = text.slice(at, match.start) + styles.match(text.slice(match.start, match.end));
    at = match.end;
    return piece;
  });
  return [start > 0 ? '… ' : '', ...pieces, text.slice(at, end), end < text.length ? ' …' : ''].join('');
}
