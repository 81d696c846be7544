import { cite } from '../../8-services/citations/cite.ts';
import { ask } from '../../9-http/ask.ts';
import { resolveReference } from '../../9-http/routes/citations/resolve.ts';
import type { Address } from '../../9-http/schemas/citations/reference.ts';
import { print } from '../output.ts';
import { askDatabase } from './ask-database.ts';
import { set, styles } from './terminal.ts';

/** Prints what a reference means; the exit code is 1 if that is not certain. */
export const resolve = (
  database: string,
  reference: string,
  { json }: { readonly json: boolean },
): Promise<void> =>
  askDatabase(database, async dataset => {
    const address = `/v1/resolve?${new URLSearchParams({ ref: reference })}`;
    const { status, body } = await ask(dataset, resolveReference, address);
    if (status !== 200) process.exitCode = 1;
    if (json) return print(body);
    const answer: Address | { readonly candidates: readonly Address[] } = JSON.parse(body);
    const found = 'candidates' in answer ? answer.candidates : [answer];
    const cited = await cite(
      dataset.queries,
      found.map(({ id }) => id),
    );
    for (const { id, kind, doubts } of found) {
      const { citation = id, document } = cited.get(id) ?? {};
      await print(
        [
          styles.id(id),
          set(`${citation} (${kind})`, { indent: 2 }),
          ...(document?.title ? [set(document.title, { indent: 2 })] : []),
          ...doubts.map(doubt => set(`doubtful: ${doubt}`, { indent: 2 })),
        ].join('\n'),
      );
    }
  });
