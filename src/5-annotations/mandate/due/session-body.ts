import type { OrganizationId } from '../../../model/id.ts';
import type { Range } from '../../../model/range.ts';
import type { FoundMention } from '../../organization/mention.ts';
import { isOffice } from '../addressee/antecedent.ts';

/**
 * What precedes a body that receives what is requested, or is the addressee; other bodies are only mentioned.
 */
const BEFORE_RECIPIENT =
  /(?:^|\b(?:to|through|before|inform|brief|provide|invites|requests|encourages|urges|calls upon) )(?:the )?$/i;
/** Characters before a mention in which the above is looked for. */
const PRECEDING_WINDOW = 20;

/**
 * The body that a session belongs to: "to the General Assembly, at its sixtieth session", "the sixtieth
 * session of the General Assembly". Null if it is not named right there, or if the sessions are of several
 * bodies ("their").
 */
export function bodyOfSession(
  text: string,
  session: Range,
  mentions: readonly FoundMention[],
): OrganizationId | null {
  const [ofThe = ''] = /^ of (?:the )?/.exec(text.slice(session.end, session.end + 8)) ?? [];
  if (ofThe !== '') {
    const bodyStart = session.end + ofThe.length;
    return mentions.find(({ start }) => start === bodyStart)?.organization ?? null;
  }
  if (!/\bits\b/.test(text.slice(session.start, session.end))) return null;
  const previous = mentions.findLast(({ end }) => end <= session.start);
  const isAdjacent =
    previous &&
    /^,? $/.test(text.slice(previous.end, session.start)) &&
    BEFORE_RECIPIENT.test(text.slice(Math.max(0, previous.start - PRECEDING_WINDOW), previous.start));
  return isAdjacent && !isOffice(text.slice(previous.start, previous.end)) ? previous.organization : null;
}
