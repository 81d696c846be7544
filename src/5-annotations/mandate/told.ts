import { oneOf } from './one-of.ts';
import words from './words.json' with { type: 'json' };

/** What is to be made or held, if anything. */
export interface ToBeMade {
  readonly document: boolean;
  readonly meeting: boolean;
}

/** How far back from a time the words that take it up may stand. */
const REACH = 240;

/** Up to the time, with no other request in between. */
const UP_TO = String.raw`(?: (?:to|by|in|on|with|for|upon) (?:(?!,|;| (?:and )?to (?:submit|report|present|provide|inform|convene|hold)\b).){1,150})?,? $`;
const PAST = new RegExp(String.raw`(?<!to be )\b(?:${oneOf(words.past)})${UP_TO}`);
const OF_SOMETHING_ELSE =
  /\b(?:(?:relating|related) to|(?:resulting|arising|deriving) from|for (?:further |its |their )?(?:discussions?|deliberations?))\b[^,;]{1,150}$/;
const TO_BE_DONE = /\bto be (?:[a-z]+ly |further )?(?<done>[a-z]+)\b(?: [^,;]{1,80})?,? $/;
const DOCUMENT_IS =
  /^(?:submitted|prepared|presented|issued|transmitted|circulated|made|provided|published)$/;
/** "to include information in a report to be submitted": it is to be there by then. */
const PLACE_OF_IT =
  /\binclude\b[^;]*\bin (?:an?|the|his|her|its|their)\b[^,;]* report\b[^,;]* to be submitted\b[^,;]*$/;
/** "preparations for its eightieth session": only a document or a meeting may be for a session by itself. */
const FOR = /^for /i;
const MEETING_IS = /^(?:held|convened|organized)$/;

/** "the report submitted at its seventy-eighth session": the time is not that of what is asked for. */
export function isTold(said: string, start: number, toBeMade: ToBeMade): boolean {
  const before = said.slice(Math.max(0, start - REACH), start);
  const { done } = TO_BE_DONE.exec(before)?.groups ?? {};
  const isOther =
    done !== undefined &&
    !PLACE_OF_IT.test(before) &&
    !(toBeMade.document && DOCUMENT_IS.test(done)) &&
    !(toBeMade.meeting && MEETING_IS.test(done));
  const isForIt = FOR.test(said.slice(start, start + 4)) && !toBeMade.document && !toBeMade.meeting;
  return isOther || isForIt || PAST.test(before) || OF_SOMETHING_ELSE.test(before);
}

const RELATIVE =
  /\b(?:which|who|whose|whom|(?<!\b(?:in|to|for|at) )that(?! (?:regard|respect|context|end|purpose|effect)))\b[^,;]{1,200}$/;
const REASON =
  /\b(?:bearing in mind|recogniz(?:ing|es)|noting|notes|considering that|recalling|acknowledg(?:ing|es)|given that|mindful)\b(?:(?!, to )[^;])*$/;

/** "recognizing that the gap will only narrow by 2050": a year or an interval of a state of things. */
export function isOfCircumstance(said: string, start: number): boolean {
  const before = said.slice(Math.max(0, start - REACH), start);
  return RELATIVE.test(before) || REASON.test(before);
}

const GOAL = new RegExp(String.raw`\b(?:${oneOf(words.goals)})\b[^,;]*$`);

/** "towards the achievement of universal health coverage by 2030": the year of a goal, not of what is done for it. */
export const isOfGoal = (said: string, start: number): boolean =>
  GOAL.test(said.slice(Math.max(0, start - REACH), start));
