import type { OrganizationId } from '../../model/id.ts';
import type { Range } from '../../model/range.ts';
import type { FoundMention } from '../organization/mention.ts';
import { isOffice } from './antecedent.ts';

/** "needs of the Fund, at its eightieth session": what is only told of has no part in it. */
const RECEIVES =
  /(?:^|\b(?:to|through|before|inform|brief|provide|invites|requests|encourages|urges|calls upon) )(?:the )?$/i;

/**
 * Whose session it is: "to the General Assembly, at its sixtieth session", "the sixtieth session of the General
 * Assembly". Null where the words do not say so right there, and where the sessions are of several.
 */
export function bodyOfSession(
  text: string,
  { start, end }: Range,
  mentions: readonly FoundMention[],
): OrganizationId | null {
  const said = text.slice(start, end);
  const [of = ''] = /^ of (?:the )?/.exec(text.slice(end, end + 8)) ?? [];
  if (of !== '') return mentions.find(mention => mention.start === end + of.length)?.organization ?? null;
  if (!/\bits\b/.test(said)) return null;
  const before = mentions.findLast(mention => mention.end <= start);
  const isNext =
    before &&
    /^,? $/.test(text.slice(before.end, start)) &&
    RECEIVES.test(text.slice(Math.max(0, before.start - 20), before.start));
  return isNext && !isOffice(text.slice(before.start, before.end)) ? before.organization : null;
}
