import type { Range } from '../../../model/range.ts';
import { anyOf, wordAlternatives } from '../../alternatives.ts';
import type { FoundMention } from '../../organization/mention.ts';
import words from '../words.json' with { type: 'json' };
import { namesAgent, startsWithAgent } from './agent.ts';

/** In characters; no list of addressees is longer. */
const MAX_LENGTH = 900;

/** ", in this regard, to ": what may stand between a request phrase and the addressee. */
const LEAD = new RegExp(
  '^' +
    // ", as a matter of urgency,"
    '(?:,[^,;]{1,60},)?' +
    // " and encourages"
    '(?: and [a-z]+s(?= ))?' +
    // " in this regard,", " once again,"
    '(?: (?:in|once) (?:this|that|again) ?(?:regard|context|respect|connection)?,?)?' +
    // " to "
    ' (?:to )?(?=\\S)',
);
const TRAILING_ADVERBS = new RegExp(`(?: (?:${wordAlternatives(words.trailingAdverbs)}))+$`);

/**
 * The words that name the addressees of a request, without what limits the request.
 *
 * @param from where the request phrase ends
 * @param until where the verb that says what is requested starts
 * @param mentions in the scope of the phrase
 * @returns null if the words name nobody who can be requested to do something
 */
export function addresseeIn(
  text: string,
  from: number,
  until: number,
  mentions: readonly FoundMention[],
): Range | null {
  if (until - from > MAX_LENGTH) return null;
  const start = from + (LEAD.exec(text.slice(from, until))?.[0].length ?? 0);
  const list = text.slice(start, until);
  const name = list
    .slice(0, endOfList(list))
    .replace(/(?<![\s,:])[\s,:]+$/, '')
    .replace(TRAILING_ADVERBS, '');
  return name !== '' && namesAgent(name, start, mentions) ? { start, end: start + name.length } : null;
}

/** Not after "and" or "or": the list goes on there. */
const NOT_AFTER_CONJUNCTION = String.raw`(?<!\b(?:and|or|as well as),?)`;
/** Where words begin that limit the request, or are set off by commas from the addressees. */
const ASIDE = new RegExp(
  [
    NOT_AFTER_CONJUNCTION +
      anyOf(
        // " within existing resources", ", as appropriate"
        `,? (?:${wordAlternatives(words.conditions)})(?=[,;.: ]|$)`,
        // ", bearing", ", through"
        `, (?:${wordAlternatives(words.asideOpenings)})(?=[ ,]|$)`,
      ),
    // ", and consistent with paragraph 75", ", and in accordance with"
    ',(?: and)? (?:consistent|in (?:accordance|line|conformity|keeping)|pursuant|subject) (?:with|to) ',
    // " in this regard", " at its next session" at the end
    ' (?:in (?:this|that) (?:regard|respect|context)|at (?:its|their|the) [a-z-]+(?: [a-z-]+)? session)(?=,? *$)',
    // "the commitments expressed in "
    ' expressed in ',
    // " when doing so", " while preparing the report"
    ' (?:when|while) [a-z]+ing(?=[ ,]|$)',
    ' in (?:so doing|doing so)(?=[ ,]|$)',
  ].join('|'),
  'i',
);

/** "the Committee and other relevant" after an aside: the list goes on. */
const CONTINUATION =
  /^ (?:(?:and|as well as) )?(?:relevant|other|all|the|civil society|international|regional|non-governmental)\b/;

/** Where the list of addressees ends: at an aside, unless the list goes on after it. */
function endOfList(text: string): number {
  const aside = ASIDE.exec(text)?.index ?? text.length;
  const asideEnd = endOfAside(text, aside);
  if (asideEnd === null) return aside;
  const rest = text.slice(asideEnd + 1);
  const goesOn = CONTINUATION.test(rest) && startsWithAgent(rest.replace(/^ (?:and|as well as) /, ' '));
  return goesOn ? asideEnd + 1 + endOfList(rest) : aside;
}

/** ", within their mandates": the list may go on after the comma that ends it, "and other actors". */
const LIMITING_ASIDE = new RegExp(
  `^,? ${anyOf(...words.conditions, 'within', 'where', 'consistent', 'in accordance')}`,
);
/** ", which was formed in 2018, and other entities" */
const RELATIVE_CLAUSE = /^, (?:which|who|that) /;
/** "in cooperation with States, other organizations": those named there are not addressees. */
const WITH_OTHERS = /\b(?:(?<!accordance |consistent )with|by|through)\b/;
/** Characters of an aside in which its opening, and its others, are looked for. */
const OPENING_WINDOW = 60;
const OTHERS_WINDOW = 80;

/** The offset of the comma after an aside that the list may go on from; null if there is none. */
function endOfAside(text: string, aside: number): number | null {
  const comma = commaAfterAside(text, aside);
  const isWithOthers = WITH_OTHERS.test(text.slice(aside, Math.min(comma, aside + OTHERS_WINDOW)));
  return comma <= aside || isWithOthers ? null : comma;
}

function commaAfterAside(text: string, aside: number): number {
  const opening = text.slice(aside, aside + OPENING_WINDOW);
  if (RELATIVE_CLAUSE.test(opening)) return text.search(/, and other (?=[^,]*$)/);
  return LIMITING_ASIDE.test(opening) ? text.indexOf(',', aside + 1) : -1;
}
