import type { Range } from '../../model/range.ts';
import type { FoundMention } from '../organization/mention.ts';
import { isPronoun } from './antecedent.ts';
import { oneOf } from './one-of.ts';
import words from './words.json' with { type: 'json' };

/** Longer than any list of addressees. */
const LONGEST = 900;
const LEAD =
  /^(?:,[^,;]{1,60},)?(?: and [a-z]+s(?= ))?(?: (?:in|once) (?:this|that|again) ?(?:regard|context|respect|connection)?,?)? (?:to )?(?=\S)/;
/** What limits a list of those who are asked, or is set off by commas; after "and" the list goes on. */
const LIMITED = String.raw`(?<!\b(?:and|or|as well as),?)(?:,? (?:${oneOf(words.conditions)})(?=[,;.: ]|$)|, (?:${oneOf(words.asides)})(?=[ ,]|$))`;
/** What has no commas around it. */
const AT_END =
  '(?:in (?:this|that) (?:regard|respect|context)|at (?:its|their|the) [a-z-]+(?: [a-z-]+)? session)(?=,? *$)';
const ASIDE = new RegExp(`${LIMITED}| ${AT_END}| expressed in `, 'i');
const ADVERBS = new RegExp(`(?: (?:${oneOf(words.asideAdverbs)}))+$`);

/**
 * The words for who is asked, between the words that ask and what is asked for: without what limits the request.
 * Null where they name nobody that can be asked.
 */
export function addresseeIn(
  text: string,
  from: number,
  to: number,
  mentions: readonly FoundMention[],
): Range | null {
  if (to - from > LONGEST) return null;
  const lead = LEAD.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + lead;
  const said = text.slice(start, to);
  const name = said
    .slice(0, endOfList(said))
    .replace(/[\s,:]+$/, '')
    .replace(ADVERBS, '');
  const end = start + name.length;
  return name !== '' && canBeAsked(name, start, mentions) ? { start, end } : null;
}

/** What limits those before it, so that the list may go on after it: "States, within their mandates, and other actors". */
const LIMIT = new RegExp(`^,? (?:${words.conditions.join('|')}|within|where|consistent|in accordance)`);
/** "in cooperation with States, other organizations": they are not those who are asked. */
const WITH_OTHERS = /\b(?:(?<!accordance |consistent )with|by|through)\b/;
const MORE =
  /^ (?:(?:and|as well as) )?(?:relevant|other|all|the|civil society|international|regional|non-governmental)\b/;

/** "the Coalition, which was formed in 2018, and other entities". */
const RELATIVE = /^, (?:which|who|that) /;

/** Where the list of those who are asked ends. */
function endOfList(said: string): number {
  const aside = ASIDE.exec(said)?.index ?? said.length;
  const close = endOfAside(said, aside);
  const rest = close === null ? '' : said.slice(close + 1);
  const isMore = MORE.test(rest) && headsOf(rest.replace(/^ (?:and|as well as) /, ' ')).some(isAgent);
  return isMore && close !== null ? close + 1 + endOfList(rest) : aside;
}

/** The comma after a limit, or after a relative clause that the list goes on from with "and other". */
function endOfAside(said: string, aside: number): number | null {
  const close = RELATIVE.test(said.slice(aside, aside + 10))
    ? said.search(/, and other (?=[^,]*$)/)
    : LIMIT.test(said.slice(aside, aside + 60))
      ? said.indexOf(',', aside + 1)
      : -1;
  return close <= aside || WITH_OTHERS.test(said.slice(aside, Math.min(close, aside + 80))) ? null : close;
}

/** Where what is said of those who are asked begins. */
const REST =
  /(?: [a-z]+ly)? (?:of|by|in|within|on|for|with|without|from|outside|to|that|who|which|whose|at|under|among|between|concerned|engaged|involved|responsible|compliant|willing|ready|eligible|including|operating|[a-z]+ed (?:in|by|under|to|on|with|for|at))(?= |$)/;
/** "States conducting activities in outer space", but "developing countries". */
const DOING = / [a-z]+ing(?=$| (?!and\b|or\b))/;
const AGENT = new RegExp(`(?:^|[ -])(?:${oneOf(words.agents)})$`, 'i');
const isAgent = (head: string): boolean => AGENT.test(head.trimEnd());

/** "mine- and explosive remnants of war-affected States". */
const AFFECTED = new RegExp(`-(?:affected|dependent|exporting|prone) (?:${oneOf(words.agents)})$`, 'i');
const THING = new RegExp(`(?:^| )(?:${oneOf(words.things)})$`);

/** Whether the noun that the words begin with is somebody: an organization, an office, a State, or a word for such. */
function canBeAsked(name: string, start: number, mentions: readonly FoundMention[]): boolean {
  if (isPronoun(name)) return true;
  if (isOfDoing(name)) return false;
  const heads = headsOf(name);
  const first = start + (/^(?:the|both|all) /i.exec(name)?.[0].length ?? 0);
  if (mentions.some(mention => mention.start === first && !isModifier(name.slice(mention.end - start))))
    return true;
  return heads.some(isAgent) || isOfName(heads[0] ?? '') || AFFECTED.test(name);
}

/** The nouns that the name of who is asked begins with: with what they do, and without. */
function headsOf(name: string): string[] {
  const [first = ''] = name.split(REST, 1);
  const [doers = ''] = first.split(DOING, 1);
  return [first, doers].flatMap(said =>
    said.replace(/(?:,| and| or)+$/, '').split(/,? (?:and|or|as well as) |, /),
  );
}

/** "exploring ways", "assisting countries": something that is done; "developing countries" are somebody. */
const isOfDoing = (name: string): boolean => {
  const [first = ''] = /^[a-z]+ing(?= )/.exec(name) ?? [];
  return first !== '' && !words.participlesBefore.includes(first);
};

const isOfName = (head: string): boolean => /(?:^| )\p{Lu}[\p{L}’'-]+$/u.test(head) && !THING.test(head);

/** The organizations and offices that are asked themselves, not those whose members or bodies are. */
export const askedAmong = (
  text: string,
  { start, end }: Range,
  mentions: readonly FoundMention[],
): FoundMention[] =>
  mentions.filter(
    mention =>
      mention.start >= start &&
      mention.end <= end &&
      !OFFICERS_OF.test(text.slice(start, mention.start)) &&
      !isAdjective(text, mention) &&
      BESIDE.test(text.slice(Math.max(start, mention.start - 40), mention.start)) &&
      !isModifier(text.slice(mention.end, end)),
  );

/** "the Chairs of the Committee and the Commission": officers are asked, not what they preside over. */
const OFFICERS_OF =
  /^(?:the )?(?:Chairs|Presidents|Bureaux|Bureaus|secretariats|heads|executive heads) of [^,;]*$/;
const BESIDE =
  /(?:^|[,(] |\(|,? (?:and|or|including|particular|particularly|especially|as|notably|both|namely|through)(?: to)? )(?:the |its |both )?$/;
/** "United Nations and humanitarian organizations": without its article the name says of what kind the organizations are. */
const isAdjective = (text: string, { start, end }: Range): boolean =>
  text.slice(start, end) === 'United Nations' && !/\bthe $/.test(text.slice(Math.max(0, start - 5), start));

const isModifier = (rest: string): boolean =>
  /^ (?!(?:and|or|in|on|of|at|as|for|with|within|to|concerned|through)\b)[\p{L}]/u.test(rest) ||
  /^(?:’|'|-\p{L})/u.test(rest);
