import type { CitationFinder, CitationMatch, CitingDocument } from '../finder.ts';
import { joinPinpoints } from '../parts/pinpoint.ts';
import type { Antecedents } from '../short-form/antecedents.ts';
import { type ActList, actLists } from './act-list.ts';
import { symbolOfAct } from './act-symbol.ts';
import { subjectAfter } from './organ-after.ts';

/**
 * Resolutions and decisions cited by number: "General Assembly resolution S-21/2 of 2 July 1999", "its
 * resolutions 49/127 of 19 December 1994, 50/123 of 20 December 1995 and 56/203 of 21 December 2001".
 *
 * The range of a citation is the number with its letter, date and pinpoint. After a singular it starts with
 * the word, the organ before that, or the pinpoint before these; in a list each number has a range of its
 * own. The numbers that "55/2 to 55/5" implies are cited too, unless they are many, with the range from the
 * first number to the last. A list that begins with a number of another organization, "decisions IX/20 and
 * 14/12", is wholly that organization's, and has no symbols but those that its numbers are by themselves:
 * "WHA73.1".
 */
export const findActs: CitationFinder = (text, citing, antecedents) =>
  actLists(text, citing).flatMap(list => citationsOf(text, citing, antecedents, list));

function citationsOf(
  text: string,
  citing: CitingDocument,
  antecedents: Antecedents,
  { head, items }: ActList,
): CitationMatch[] {
  const last = items.at(-1);
  const organAfterList = last?.organ ?? null;
  const subject = last && head.isPossessive ? subjectAfter(text, last.end) : null;
  const isExternal = !items[0]?.number;
  return items.map(({ start, end, number, symbol = null, citedDate, pinpoint }, index) => {
    const isWithHead = index === 0 && head.isSingular && start <= head.end + 1;
    const act = number && !isExternal ? { head, organAfterList, subject, number, citedDate } : null;
    return {
      start: isWithHead ? (head.pinpoint?.start ?? head.start) : start,
      end,
      kind: head.kind,
      symbol: act ? symbolOfAct(text, citing, antecedents, act) : symbol,
      pinpoint: joinPinpoints(isWithHead ? head.pinpoint?.text : null, pinpoint),
      citedDate,
    };
  });
}
