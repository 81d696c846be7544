import type { NoticeContext } from './notice-context.ts';

/** Whether a document of the data set, not the draft's own, has the words one after the other. */
export async function isAttested({ queries, own }: NoticeContext, keys: readonly string[]): Promise<boolean> {
  const documents = await queries.search.documentsWith(`words : "${keys.join(' ')}"`, own.size + 1);
  return documents.some(id => !own.has(id));
}
