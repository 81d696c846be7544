import type { NoticeContext } from './notice-context.ts';

/** Whether so many documents of the data set, not the draft's own, have the words one after the other. */
export async function isAttested(
  { queries, own }: NoticeContext,
  keys: readonly string[],
  by = 1,
): Promise<boolean> {
  const documents = await queries.search.documentsWith(`words : "${keys.join(' ')}"`, own.size + by);
  return documents.filter(id => !own.has(id)).length >= by;
}
