import words from './instrument-words.json' with { type: 'json' };
import {
  afterCapitals,
  afterNumber,
  hasHead,
  headAt,
  indexFrom,
  isCapital,
  isIssuer,
  isName,
  type Word,
  wordAt,
} from './name-words.ts';

/** What comes before a tail, and the names of the authority file by the places where they begin. */
export interface TailOf {
  readonly head: string;
  /** True if what stands before the head makes it a name already; then what it is "of" is only who issued it. */
  readonly isCalled: boolean;
  readonly knownAt: ReadonlyMap<number, number>;
  /** How many names it stands within: "Protocol to the Convention on Fish" has one inside. */
  readonly depth: number;
}

/** Longer than the tail of any name. */
const MOST = 60;
/** Deeper than any name goes. */
const DEEPEST = 3;
const NAMED_BY_WHAT_THEY_ARE_OF: ReadonlySet<string> = new Set(words.namedByWhatTheyAreOf);
const NOT_BY_WHAT_THEY_ARE_OF: ReadonlySet<string> = new Set(words.notNamedByWhatTheyAreOf);
const LINKS: ReadonlySet<string> = new Set(words.links);
const NEVER_FIRST: ReadonlySet<string> = new Set(words.neverFirst);
const JOINS: ReadonlySet<string> = new Set(words.joins);
const LISTS: ReadonlySet<string> = new Set(words.lists);
const OF_ORGANS: ReadonlySet<string> = new Set(words.ofOrgans);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'all']);
const LIST = /^(?:and|or|,)$/;

/** The index after the last word of the name whose head, or its number, ends before `from`; `from` where it has no tail. */
export function tailAfter(text: readonly Word[], from: number, of: TailOf): number {
  const hasJoin = text[from]?.isNext && JOINS.has(wordAt(text, from));
  let end = hasJoin ? from + 1 : from;
  let hasVerb = end > from;
  while (end < from + MOST) {
    const link = wordAt(text, end);
    const start = afterLink(text, end, { ...of, from, hasVerb });
    const known = of.knownAt.get(text[start]?.start ?? -1);
    if (start === end) break;
    if (known !== undefined) return LIST.test(link) ? end : indexFrom(text, start, known);
    const stop = afterCapitals(text, start);
    const inner = headAt(text, start);
    if (inner?.end === stop && ARTICLES.has(wordAt(text, start - 1))) {
      if (of.depth === DEEPEST) return end;
      const innerEnd = tailAfter(text, afterNumber(text, stop), {
        ...of,
        head: inner.text,
        isCalled: false,
        depth: of.depth + 1,
      });
      return innerEnd > stop ? innerEnd : end;
    }
    if (isBeyond(text, { link: end, start, stop }, from, of)) break;
    const isInfinitive = link === 'to' && start === end + 1;
    hasVerb = isInfinitive || (hasVerb && LIST.test(link)) || /ing$/.test(wordAt(text, stop - 1));
    end = stop;
  }
  /** "Agreement Establishing" is not all of a name. */
  return JOINS.has(wordAt(text, end - 1)) ? from : end;
}

/** A link and the capitalised words after it. */
interface Stretch {
  readonly link: number;
  readonly start: number;
  readonly stop: number;
}

/** True if the name ends before the link. */
function isBeyond(
  text: readonly Word[],
  stretch: Stretch,
  from: number,
  { head, isCalled }: TailOf,
): boolean {
  const { link, start, stop } = stretch;
  const isOne = stop === start + 1;
  const isOf = wordAt(text, from) === 'of' && NAMED_BY_WHAT_THEY_ARE_OF.has(head);
  const isIssued = isOfIssuer(text, stretch);
  if (link !== from) return (isIssued && !isOf) || isPlace(text, stretch) || isOther(text, stretch);
  const isVague = NOT_BY_WHAT_THEY_ARE_OF.has(head) || (isOne && !LINKS.has(wordAt(text, stop)));
  return (
    (wordAt(text, link) === 'of' && !NAMED_BY_WHAT_THEY_ARE_OF.has(head) && isVague) ||
    (isIssued && (isCalled || !isOf || isOne)) ||
    isOther(text, stretch)
  );
}

/** An organ or organization begins there: "of the Food and Agriculture Organization", "of the African Union". */
function isOfIssuer(text: readonly Word[], { link, start }: Stretch): boolean {
  const isOf = wordAt(text, link) === 'of' && ARTICLES.has(wordAt(text, start - 1));
  if (!isOf || OF_ORGANS.has(wordAt(text, link - 1))) return false;
  for (let at = start; at < start + MOST; at += 1) {
    const isJoint =
      wordAt(text, at) === 'and' || (wordAt(text, at) === ',' && wordAt(text, at + 2) === 'and');
    if (isIssuer(wordAt(text, at))) return true;
    if (!isCapital(text, at) && !(isJoint && isCapital(text, at + 1))) return false;
  }
  return false;
}

/** Another instrument, or an organ, that a list goes on with; or those who are parties. */
function isOther(text: readonly Word[], { link, start, stop }: Stretch): boolean {
  const isParty = /^(?:for|by|among|between)$/.test(wordAt(text, link)) && PARTY.test(wordAt(text, stop - 1));
  const isOrgan =
    start === link + 1 &&
    isIssuer(wordAt(text, stop - 1)) &&
    (stop > start + 1 || wordAt(text, start) === 'States');
  return isParty || (wordAt(text, link) === 'and' && (isOrgan || hasHead(text, start, stop)));
}

const PARTY = /^(?:States?|Part(?:y|ies)|Members?|Governments?)$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "in Cali, Colombia", "in Geneva from 3 to 5 May", "in May": where and when something was done. */
function isPlace(text: readonly Word[], { link, stop }: Stretch): boolean {
  if (wordAt(text, link) !== 'in') return false;
  const [next, after] = [wordAt(text, stop), wordAt(text, stop + 1)];
  return (
    MONTH.test(wordAt(text, link + 1)) ||
    (next === ',' && isName(text, stop + 1) && !LISTS.has(after)) ||
    (/^(?:on|from|in)$/.test(next) && /^\d/.test(after))
  );
}

interface LinkOf extends TailOf {
  readonly from: number;
  /** True if a verb came before, which can have an article after it: "to Counter the World Drug Problem". */
  readonly hasVerb: boolean;
}

/** The index after what links the next capitalised word of a name to those before; `at` itself where nothing does. */
function afterLink(text: readonly Word[], at: number, of: LinkOf): number {
  const { from, hasVerb, knownAt } = of;
  const isFirst = at === from;
  const [one, two, three] = [wordAt(text, at), wordAt(text, at + 1), wordAt(text, at + 2)];
  if (one === ',') return isFirst ? at : afterComma(text, at);
  if (!text[at]?.isNext) return at;
  const isJoined =
    (hasVerb && ARTICLES.has(one) && isCapital(text, at + 1)) ||
    (!isFirst && /^(?:and|or)$/.test(one) && isName(text, at + 1)) ||
    (one === 'by' && /ed$/.test(wordAt(text, at - 1)) && isName(text, at + 1));
  if (isJoined) return at + 1;
  const isSecondParty = wordAt(text, from) === 'between' && one === 'and' && ARTICLES.has(two);
  if (isSecondParty && isName(text, at + 2)) return at + 2;
  const length = [`${one} ${two} ${three}`, `${one} ${two}`, one].findIndex(link => LINKS.has(link));
  if (length === -1 || (isFirst && NEVER_FIRST.has(one))) return at;
  const end = at + 3 - length;
  const start = ARTICLES.has(wordAt(text, end)) ? end + 1 : end;
  if (start > end && wordAt(text, end - 1) === 'to' && !isPartTo(text, at, start, of)) return at;
  const isYearOfName = isCapital(text, start) && isName(text, start + 1);
  return isName(text, start) || isYearOfName || knownAt.has(text[start]?.start ?? -1) ? start : at;
}

/** A protocol is to something, and parties are to another instrument; anything else that is "to the" is not of the name. */
const isPartTo = (text: readonly Word[], link: number, start: number, { head, knownAt }: TailOf): boolean =>
  /^(?:Protocols?|Constitution)$/.test(head) ||
  (/^(?:Parties|Accession)$/.test(wordAt(text, link - 1)) &&
    (knownAt.has(text[start]?.start ?? -1) || headAt(text, start) !== null));

/** A comma belongs to a name if it sets off one of a list that "and" closes: "Illegal, Unreported and Unregulated Fishing". */
function afterComma(text: readonly Word[], comma: number): number {
  if (LISTS.has(wordAt(text, comma + 1))) return comma + 2;
  for (let at = comma; wordAt(text, at) === ',' && at < comma + MOST; ) {
    const next = afterCapitals(text, at + 1);
    if (next === at + 1 || hasHead(text, at + 1, next)) return comma;
    at = wordAt(text, next) === ',' && /^(?:and|or)$/.test(wordAt(text, next + 1)) ? next + 1 : next;
    if (/^(?:and|or)$/.test(wordAt(text, at)) && isCapital(text, at + 1)) return comma + 1;
  }
  return comma;
}
