import type { Range } from '../../model/range.ts';
import type { FoundMention } from '../organization/mention.ts';
import { addresseeIn } from './addressee.ts';
import type { Ask } from './ask.ts';
import { firstInfinitive, type Infinitive, isVerb } from './infinitive.ts';
import { oneOf } from './one-of.ts';
import words from './words.json' with { type: 'json' };

/** Who is asked, and the verb that says what for. */
export interface Task {
  readonly addressee: Range;
  readonly task: Infinitive;
}

const THAT = /^ that (?=\S)/;
/** "calls upon that State to accede", "encourages that Division to provide": somebody who has been named. */
const isThatOne = (text: string, { action, end }: Ask): boolean =>
  /^(?:call upon|call on|appeal)$/.test(action) ||
  /^ that \p{Lu}[\p{L}-]* to /u.test(text.slice(end, end + 60));

/** "requests the Secretary-General to submit a report". */
export function toTask(text: string, ask: Ask, mentions: readonly FoundMention[]): Task | null {
  if (text.startsWith(' that ', ask.end) && !isThatOne(text, ask)) return null;
  const task = firstInfinitive(text, ask.end, ask.until);
  const addressee = task && addresseeIn(text, ask.end, task.start, mentions);
  return task && addressee ? { task, addressee } : null;
}

const SUBJECT =
  /^(?:(?:the )?\p{Lu}[\p{L}’-]*(?:,? (?:and |of |on |for |the )*\p{Lu}[\p{L}’-]*)*) (?:will|shall) (?:[a-z]+ly |also )?(?<verb>[a-z]+)/u;

/** "reconfirms that the Secretary-General will report": somebody who can be asked is told what to do. */
export function confirmedTask(text: string, { end }: Ask, mentions: readonly FoundMention[]): Task | null {
  const opening = /^ that (?=the |[A-Z])/.exec(text.slice(end, end + 20))?.[0].length;
  if (opening === undefined) return null;
  const start = end + opening;
  const { 0: said, groups } = SUBJECT.exec(text.slice(start, start + 300)) ?? { 0: '' };
  const { verb = '' } = groups ?? {};
  const first = mentions.find(mention => mention.start === start + (text.startsWith('the ', start) ? 4 : 0));
  const subject = said.split(/ (?:will|shall) /, 1)[0] ?? '';
  if (!first || !isVerb(verb) || !IS_OFFICE_LIKE.test(subject)) return null;
  const at = start + said.length - verb.length;
  return { addressee: { start, end: start + subject.length }, task: plain(at, verb) };
}

/** Bodies decide of themselves as well; of persons in office they decide that they are to do something. */
const IS_OFFICE_LIKE = new RegExp(String.raw`(?:${oneOf(words.offices)})\b`);

const REQUEST_AGAIN =
  /^ (?:its|the)(?: (?:urgent|strong|previous|earlier))? (?:requests?|calls?|invitations?|appeals?|demands?)(?: and encouragement)?(?: (?:upon|for|to))?(?= )/;

/** "Reiterates its request to", "Renews its call upon": the words that ask go on to there. */
export function askedAgain(text: string, ask: Ask): Ask | null {
  const found = REQUEST_AGAIN.exec(text.slice(ask.end, ask.end + 60))?.[0];
  return found === undefined ? null : { ...ask, end: ask.end + found.length };
}

/** How far after "that" the verb may stand. */
const SUBJECT_AT_MOST = 400;
const PLAIN_VERB = new RegExp(String.raw`(?<!\bto) (?<verb>${oneOf(words.plainVerbs)})(?=,| (?!of\b))`, 'g');

/** "recommends that the Council consider": the verb in its plain form follows those who are asked. */
export function wantedTask(text: string, ask: Ask, mentions: readonly FoundMention[]): Task | null {
  const opening = THAT.exec(text.slice(ask.end, ask.end + 20))?.[0].length;
  if (opening === undefined || isThatOne(text, ask)) return null;
  const start = ask.end + opening;
  const said = text.slice(start, Math.min(ask.until, start + SUBJECT_AT_MOST));
  const [clause = ''] = said.split(/;|\bbe (?:[a-z]+ly )?[a-z]+ed\b/, 1);
  for (const { index, groups } of clause.matchAll(PLAIN_VERB)) {
    const { verb = '' } = groups ?? {};
    const at = start + index + 1;
    const addressee = addresseeIn(text, start, start + beforeAdverb(clause.slice(0, index)), mentions);
    if (addressee && BETWEEN.test(text.slice(addressee.end, at))) return { addressee, task: plain(at, verb) };
  }
  return null;
}

/** Between the subject and its verb nothing stands but what commas set off. */
const BETWEEN = /^(?:,[^;]*,|,)?(?: (?:must|should))?(?: [a-z]+ly)? $/;
const beforeAdverb = (subject: string): number =>
  subject.replace(/(?: (?:must|should))?(?: [a-z]+ly)?$/, '').length;

const plain = (at: number, verb: string): Infinitive => ({ start: at, end: at + verb.length, at, verb });
