import { PINPOINT_WORDS } from '../../references/pinpoint.ts';

/** A pinpoint in running text, and where it begins or ends. */
export interface FoundPinpoint {
  readonly text: string;
  readonly at: number;
}

const PIECE = String.raw`(?:[IVXLC]+|[A-Z]|\d{1,4})`;
const LABEL = [
  String.raw`${PIECE}(?:\.${PIECE})*(?:\s?\((?:[a-z]{1,5}|\d{1,2})\))*(?:\s(?:bis|ter))?(?![\w/(]|\.\w)`,
  String.raw`\((?:[a-z]{1,5}|\d{1,2})\)`,
  String.raw`(?:one|two|three|four|five)\b`,
].join('|');
const AND = String.raw`\s?[–-]\s?|\s(?:to|and)\s`;

/** In either case at its beginning; an abbreviation with its point. */
const wordPattern = (word: string): string => {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1).replace('.', String.raw`\.`)}`;
};
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(wordPattern)
    .join('|');

const WORDS = Object.values(PINPOINT_WORDS);
const ONE = anyOf(WORDS.flatMap(({ one }) => one));
const MANY = anyOf(WORDS.flatMap(({ many }) => many));
const ALONE = anyOf(['annex', 'appendix', 'summary', 'enclosure']);

/** One step: "para. 2 (d)", "paras. 205–210", "annexes I and II", "annex". */
const STEP = [
  String.raw`\b(?:${MANY})\s?(?:${LABEL})(?:(?:${AND}|,\s)(?:${LABEL}))*`,
  String.raw`\b(?:${ONE})\s?(?:${LABEL})(?:(?:${AND})(?:${LABEL}))?`,
  String.raw`\b(?:${ALONE})\b`,
].join('|');

/** A resolution in a report or a publication is a part of it: "chap. I, resolution 1, annex". */
const ACT_STEP = String.raw`\b(?:resolutions?|decisions?)\s(?=[\w.()/-]{0,40}\d)[A-Z\d][\w()]*(?:[./-][\w()]+)*(?:\s\((?:19|20)\d\d\))?`;

/** Takes all that the step can be, and then nothing if it belongs to something else: "articles 5 and 6 of the Convention". */
const whole = (step: string): string => String.raw`(?=(?<step>${step}))\k<step>(?!\s(?:of|to)\s)`;

const FIRST = String.raw`,\s(?:(?:in\sparticular|especially|notably|including)\s(?:in\s)?(?:its\s|the\s)?)?`;
const STEPS_OF_ACT = new RegExp(`(?:${FIRST})${whole(STEP)}`, 'y');
const STEPS_OF_DOCUMENT = new RegExp(`(?:${FIRST})${whole(`${STEP}|${ACT_STEP}`)}`, 'y');
/** Right after a document, "resolution 58/208" is more likely one of the General Assembly's. */
const SESSION_ACT = /, (?:resolutions?|decisions?) (?:E?S-)?\d{1,3}\/\d/y;
const ONE_MORE = new RegExp(String.raw`,?\sand\s${whole(STEP)}`, 'y');

/** "resolution 58/208 (para. 10)". */
const IN_BRACKETS = new RegExp(String.raw`\s\((?<steps>(?:${STEP})(?:,\s(?:${STEP})){0,4})\)`, 'y');

/** The pinpoint that follows a citation, which ends at `from`: ", annex", ", chap. I, sect. B, decision 2004/1, para. (c)". */
export function pinpointAfter(text: string, from: number, of: 'act' | 'document'): FoundPinpoint | null {
  const steps: string[] = [];
  if (matchAt(SESSION_ACT, text, from)) return null;
  const inBrackets = matchAt(IN_BRACKETS, text, from);
  const { steps: bracketed } = inBrackets?.groups ?? {};
  if (inBrackets && bracketed) return { text: bracketed, at: from + inBrackets[0].length };
  const next = of === 'act' ? STEPS_OF_ACT : STEPS_OF_DOCUMENT;
  for (let at = from; ; ) {
    const found = matchAt(next, text, at) ?? (steps.length > 0 ? matchAt(ONE_MORE, text, at) : null);
    if (!found) return steps.length > 0 ? { text: steps.join(', '), at } : null;
    const { step = '' } = found.groups ?? {};
    steps.push(step);
    at += found[0].length;
  }
}

/** How far back the beginning of a pinpoint is looked for. */
const REACH = 120;
const STEPS = new RegExp(STEP, 'g');
const BETWEEN = /^(?:,? (?:of|in|to) (?:the )?|, )$/;
const TO_CITATION = /^(?!, the ),? (?:(?:of|to|in|from) )?(?:the )?(?:its |their )?(?:documents? )?$/;

/** The pinpoint that leads to a citation, which starts at `to`: "paragraph 77 of its", "annex to", "section XI, paragraph 6, of". */
export function pinpointBefore(text: string, to: number): FoundPinpoint | null {
  const from = Math.max(0, to - REACH);
  const near = text.slice(from, to);
  let start = near.length;
  let link = TO_CITATION;
  for (const found of [...near.matchAll(STEPS)].reverse()) {
    const gap = near.slice(found.index + found[0].length, start);
    if (!link.test(gap)) break;
    start = found.index;
    link = BETWEEN;
  }
  if (link === TO_CITATION) return null;
  return { text: near.slice(start).replace(TRAILING_LINK, ''), at: from + start };
}

const TRAILING_LINK = /,? (?:(?:of|to|in|from) )?(?:the )?(?:its |their )?(?:documents? )?$/;

/** What the sticky expression matches at this very place. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
