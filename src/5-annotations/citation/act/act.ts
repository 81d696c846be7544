import type { Antecedents } from '../antecedents.ts';
import { type Cited, type Finder, joinPinpoints, type Speaker } from '../found.ts';
import { type ActList, actLists } from './act-list.ts';
import { actSymbolIn } from './act-symbol.ts';
import { subjectAfter } from './organ.ts';

/**
 * Resolutions and decisions cited by their number: "General Assembly resolution S-21/2 of 2 July 1999",
 * "its resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995 and 56/203 of 21 December 2001".
 *
 * The range of a citation is the number with its letter, date and pinpoint. After a singular it starts with the word, the
 * organ before that, or the pinpoint before these; in a list each number has a range of its own. What "55/2 to 55/5" implies is
 * cited too, where it is not much, with the range from the first number to the last. A list that begins with a
 * number of another organization's, "decisions IX/20 and 14/12", is all that organization's, and has no symbols.
 */
export const findActs: Finder = (text, speaker, antecedents) =>
  actLists(text).flatMap(list => citationsOf(text, speaker, antecedents, list));

function citationsOf(
  text: string,
  speaker: Speaker,
  antecedents: Antecedents,
  { head, items }: ActList,
): Cited[] {
  const last = items.at(-1);
  const after = last?.organ ?? null;
  const subject = last && head.isPossessive ? subjectAfter(text, last.end) : null;
  return items.map((item, index) => {
    const isWhole = index === 0 && head.isSingular && item.start <= head.end + 1;
    const number = items[0]?.number ? item.number : null;
    const { citedDate } = item;
    return {
      start: isWhole ? (head.pinpoint?.at ?? head.start) : item.start,
      end: item.end,
      kind: head.kind,
      symbol: number && actSymbolIn(text, speaker, antecedents, { head, after, subject, number, citedDate }),
      pinpoint: joinPinpoints(isWhole ? head.pinpoint?.text : null, item.pinpoint),
      citedDate,
    };
  });
}
