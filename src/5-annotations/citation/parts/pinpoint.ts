import type { Range } from '../../../model/range.ts';
import { matchAt } from './match-at.ts';
import { ACT_STEP, PINPOINT_STEP } from './pinpoint-pattern.ts';

/** A pinpoint in running text; its range includes what links it to the citation. */
export interface PinpointMatch extends Range {
  readonly text: string;
}

/**
 * Matches as much as the step can be, and then nothing if that belongs to something else: "articles 5 and 6
 * of the Convention". The look-ahead keeps the expression from trying a shorter step.
 */
const wholeStep = (step: string): string => String.raw`(?=(?<step>${step}))\k<step>(?!\s(?:of|to)\s)`;

/** ", annex", ", in particular its annex", ", including in the annex". */
const LINK_AFTER = String.raw`,\s(?:(?:in\sparticular|especially|notably|including)\s(?:in\s)?(?:its\s|the\s)?)?`;
const STEP_AFTER = {
  act: new RegExp(LINK_AFTER + wholeStep(PINPOINT_STEP), 'y'),
  document: new RegExp(LINK_AFTER + wholeStep(`${PINPOINT_STEP}|${ACT_STEP}`), 'y'),
};
/** ", annex I and annex II". */
const ONE_MORE_STEP = new RegExp(String.raw`,?\sand\s${wholeStep(PINPOINT_STEP)}`, 'y');
/**
 * Right after a document, "resolution 58/208" is more likely one of the General Assembly
 * than a part of the document.
 */
const SESSION_ACT = /, (?:resolutions?|decisions?) (?:E?S-)?\d{1,3}\/\d/y;
/** "resolution 58/208 (para. 10)". */
const STEPS_IN_BRACKETS = new RegExp(
  String.raw`\s\((?<steps>(?:${PINPOINT_STEP})(?:,\s(?:${PINPOINT_STEP})){0,4})\)`,
  'y',
);

/**
 * The pinpoint that follows a citation ending at `from`: ", annex", ", chap. I, sect. B, decision 2004/1,
 * para. (c)". Only that of a `document` may name an act.
 */
export function pinpointAfter(text: string, from: number, of: 'act' | 'document'): PinpointMatch | null {
  if (matchAt(SESSION_ACT, text, from)) return null;
  return pinpointInBrackets(text, from) ?? stepsAfter(text, from, STEP_AFTER[of]);
}

function pinpointInBrackets(text: string, from: number): PinpointMatch | null {
  const match = matchAt(STEPS_IN_BRACKETS, text, from);
  const { steps } = match?.groups ?? {};
  return match && steps ? { text: steps, start: from, end: from + match[0].length } : null;
}

/** In "resolution 78/172, Article 1, paragraph 7, of the Charter" the steps belong to the Charter. */
const OF_TREATY =
  /,\sof\s(?:the|that|this)\s(?:[A-Z][\w’-]*\s){0,3}(?:Charter|Convention|Covenant|Statute|Treaty|Protocol|Agreement|Declaration)\b/y;

function stepsAfter(text: string, from: number, nextStep: RegExp): PinpointMatch | null {
  const steps: string[] = [];
  for (let end = from; ; ) {
    const match =
      matchAt(nextStep, text, end) ?? (steps.length > 0 ? matchAt(ONE_MORE_STEP, text, end) : null);
    if (!match)
      return steps.length === 0 || matchAt(OF_TREATY, text, end)
        ? null
        : { text: steps.join(', '), start: from, end };
    const { step = '' } = match.groups ?? {};
    steps.push(step);
    end += match[0].length;
  }
}

/** Longer than any pinpoint before a citation. */
const MAX_PINPOINT_BEFORE = 120;
const EACH_STEP = new RegExp(PINPOINT_STEP, 'g');
/** "paragraph 6 of section XI", "section XI, paragraph 6". */
const LINK_OF_STEPS = /^(?:,? (?:of|in|to) (?:the )?|, )$/;
/**
 * "annex to", "paragraph 77 of its previous", "para. 12 of document", but not ", the": that is a sentence's own comma.
 */
const LINK_TO_CITATION =
  /^(?!, the ),? (?:(?:of|to|in|from) )?(?:the )?(?:(?:its|their) (?:[a-z]+ ){0,2})?(?:documents? )?$/;
const TRAILING_LINK =
  /,? (?:(?:of|to|in|from) )?(?:the )?(?:(?:its|their) (?:[a-z]+ ){0,2})?(?:documents? )?$/;

/**
 * The pinpoint that leads to a citation starting at `to`: "paragraph 77 of its", "annex to", "section XI,
 * paragraph 6, of".
 */
export function pinpointBefore(text: string, to: number): PinpointMatch | null {
  const from = Math.max(0, to - MAX_PINPOINT_BEFORE);
  const before = text.slice(from, to);
  let start = before.length;
  let link = LINK_TO_CITATION;
  for (const { 0: step, index } of [...before.matchAll(EACH_STEP)].reverse()) {
    if (!link.test(before.slice(index + step.length, start))) break;
    start = index;
    link = LINK_OF_STEPS;
  }
  if (start === before.length) return null;
  return { text: before.slice(start).replace(TRAILING_LINK, ''), start: from + start, end: to };
}

/** The pinpoints on both sides of a citation as one; null if there is none. */
export const joinPinpoints = (...pinpoints: readonly (string | null | undefined)[]): string | null =>
  pinpoints.filter(Boolean).join(', ') || null;
