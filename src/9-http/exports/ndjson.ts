import type { Item } from './pages.ts';

/** The pages of a list with one JSON object a line. */
export async function* ndjsonLines(pages: AsyncIterable<readonly Item[]>): AsyncGenerator<string> {
  for await (const items of pages) yield items.map(item => `${JSON.stringify(item)}\n`).join('');
}
