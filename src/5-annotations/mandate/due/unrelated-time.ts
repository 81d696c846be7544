import { anyOf, wordAlternatives } from '../../alternatives.ts';
import type { ProductTypes } from '../product/requested-product.ts';
import words from '../words.json' with { type: 'json' };

/** Characters before a time in which the words that it belongs to are looked for. */
const PRECEDING_WINDOW = 240;
const windowBefore = (request: string, start: number): string =>
  request.slice(Math.max(0, start - PRECEDING_WINDOW), start);

/** From a participle up to the time, without another request in between. */
const UP_TO_TIME =
  '(?: (?:to|by|in|on|with|for|upon) ' +
  String.raw`(?:(?!,|;| (?:and )?to (?:submit|report|present|provide|inform|convene|hold)\b).){1,150})?,? $`;
/** "the report submitted to the Council " */
const PAST_EVENT = new RegExp(
  String.raw`(?<!to be )\b(?:${wordAlternatives(words.pastParticiples)})${UP_TO_TIME}`,
);
const ANOTHER_TOPIC = new RegExp(
  String.raw`\b` +
    anyOf(
      // "issues relating to"
      '(?:relating|related) to',
      // "the decisions arising from"
      '(?:resulting|arising|deriving) from',
      // "for its further deliberations"
      'for (?:further |its |their )?(?:discussions?|deliberations?)',
    ) +
    String.raw`\b[^,;]{1,150}$`,
);
/** "the conference to be convened in Geneva " */
const FUTURE_EVENT = /\bto be (?:[a-z]+ly |further )?(?<participle>[a-z]+)\b(?: [^,;]{1,80})?,? $/;
/** "to include information in a report to be submitted ": the information is due by then. */
const PLACE_OF_PRODUCT = new RegExp(
  String.raw`\binclude\b[^;]*\bin (?:an?|the|his|her|its|their)\b[^,;]* report\b` +
    String.raw`[^,;]* to be submitted\b[^,;]*$`,
);
const DOCUMENT_PARTICIPLES = new Set(words.documentParticiples);
const MEETING_PARTICIPLES = new Set(words.meetingParticiples);

/**
 * Whether a time is that of an event other than what is requested: "the report submitted at its
 * seventy-eighth session", "preparations for its eightieth session" (only documents and
 * meetings are "for" a session).
 *
 * @param start where the time starts in the words of the request
 */
export function isOfAnotherEvent(request: string, start: number, products: ProductTypes): boolean {
  const before = windowBefore(request, start);
  const isForSession = /^for /i.test(request.slice(start, start + 4));
  return (
    isOfFutureEvent(before, products) ||
    (isForSession && !products.document && !products.meeting) ||
    PAST_EVENT.test(before) ||
    ANOTHER_TOPIC.test(before)
  );
}

/** "a conference to be held in 2026": another event, unless the request is for such a document or meeting. */
function isOfFutureEvent(before: string, products: ProductTypes): boolean {
  const { participle } = FUTURE_EVENT.exec(before)?.groups ?? {};
  return (
    participle !== undefined &&
    !PLACE_OF_PRODUCT.test(before) &&
    !(products.document && DOCUMENT_PARTICIPLES.has(participle)) &&
    !(products.meeting && MEETING_PARTICIPLES.has(participle))
  );
}

/** "that" of "in that regard", "its request that the Secretary-General submit". */
const THAT_OF_ELSE = String.raw`\b(?:in|to|for|at|requests?|asks?|demands?|recommends?|recommendation|decides?|agrees?|(?:re)?confirms?) `;
/** ", which "; not the above */
const RELATIVE_PRONOUN = `which|who|whose|whom|(?<!${THAT_OF_ELSE})that(?! (?:regard|respect|context|end|purpose|effect))`;
const RELATIVE_CLAUSE = new RegExp(String.raw`\b(?:${RELATIVE_PRONOUN})\b[^,;]{1,200}$`);
/** "recognizing that ", up to ", to " */
const REASON = new RegExp(
  String.raw`\b` +
    anyOf(
      'bearing in mind',
      'recogniz(?:ing|es)',
      'noting|notes',
      'considering that',
      'recalling',
      'acknowledg(?:ing|es)',
      'given that',
      'mindful',
    ) +
    String.raw`\b(?:(?!, to )[^;])*$`,
);

/** "recognizing that the gap will only narrow by 2050": a year or an interval of a circumstance. */
export function isOfCircumstance(request: string, start: number): boolean {
  const before = windowBefore(request, start);
  return RELATIVE_CLAUSE.test(before) || REASON.test(before);
}

const GOAL = new RegExp(String.raw`\b(?:${wordAlternatives(words.goalWords)})\b[^,;]*$`);

/**
 * "towards the achievement of universal health coverage by 2030": the year of a goal,
 * not of what is requested.
 */
export const isOfGoal = (request: string, start: number): boolean => GOAL.test(windowBefore(request, start));
