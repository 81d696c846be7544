import { formatDate } from '../../../references/date.ts';
import { predecessorsByTitle } from '../continued/find-predecessor.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

/** A draft that recalls an earlier resolution of its series, but not the latest. */
export async function latestNotRecalled(context: NoticeContext): Promise<Notice[]> {
  const notices: PlacedNotice[] = [];
  for (const document of context.documents) {
    const [latest, ...earlier] = await predecessorsByTitle(context.queries, document);
    const cited = context.citations.filter(({ target }) => target !== null);
    const isRecalled = latest && cited.some(({ target }) => target === latest.id);
    if (!latest || isRecalled || latest.date === null) continue;
    const recalled = cited.filter(({ target }) => earlier.some(({ id }) => id === target)).at(-1);
    if (!recalled) continue;
    notices.push({
      code: 'LATEST_NOT_RECALLED',
      basis: 'data-set',
      confidence: 'likely',
      message: `${recalled.symbol} is not the latest of its series: ${latest.symbol} of ${formatDate(latest.date)} follows it`,
      unit: recalled.unit,
      at: { start: recalled.start, end: recalled.end },
      correction: null,
      evidence: [latest.id],
    });
  }
  return placed(context, notices);
}
