import type { Notice } from '../notice.ts';
import type { NoticeContext } from '../notice-context.ts';
import { placed } from '../placed.ts';
import { citedBesideOthers } from './cited-beside-others.ts';
import { isAct } from './number-notice.ts';
import { otherThanReported } from './other-than-reported.ts';
import { outOfPeriod } from './out-of-period.ts';

/** Numbers of cited resolutions that are likely to be mistyped, as other numbers and other texts show. */
export async function doubtfulNumbers(context: NoticeContext): Promise<Notice[]> {
  const cited = context.citations.filter(isAct).filter(({ corrections }) => corrections.length === 0);
  return placed(context, [
    ...(await outOfPeriod(context, cited)),
    ...(await otherThanReported(context, cited)),
    ...(await citedBesideOthers(context, cited)),
  ]);
}
