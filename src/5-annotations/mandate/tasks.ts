import type { FoundMention } from '../organization/mention.ts';
import { addresseeIn } from './addressee.ts';
import { type Ask, asks, confirms } from './ask.ts';
import { firstInfinitive } from './infinitive.ts';
import { askedAgain, confirmedTask, type Task, toTask, wantedTask } from './task.ts';

/** Who is asked for what by which words. */
export interface AskedTask extends Task {
  readonly ask: Ask;
  /** Where what is asked for ends. */
  readonly until: number;
  /** The organizations and offices that are named from the words that ask to where the clause goes on to do something else. */
  readonly mentions: readonly FoundMention[];
}

/** What the words that ask want of whom, in order; "Calls upon A, and invites B, to cooperate" asks both for the same. */
export function tasksOf(text: string, said: readonly Ask[], mentions: readonly FoundMention[]): AskedTask[] {
  const found: AskedTask[] = [];
  let next: AskedTask | null = null;
  for (const { ask, named } of withMentions(said, mentions).toReversed()) {
    next = ownTask(text, ask, named) ?? (next && sharedTask(text, ask, named, next));
    if (next) found.push(next);
  }
  return found.toReversed();
}

/** Both in the order of the text. */
function withMentions(said: readonly Ask[], mentions: readonly FoundMention[]) {
  let at = 0;
  const before = (place: number): number => {
    while ((mentions[at]?.start ?? place) < place) at += 1;
    return at;
  };
  return said.map(ask => ({ ask, named: mentions.slice(before(ask.start), before(ask.until)) }));
}

function ownTask(text: string, said: Ask, mentions: readonly FoundMention[]): AskedTask | null {
  const again = confirms(said.action) ? askedAgain(text, said) : null;
  const ask = again ?? said;
  const task =
    confirms(said.action) && !again
      ? confirmedTask(text, ask, mentions)
      : (wantedTask(text, ask, mentions) ?? toTask(text, ask, mentions));
  return task && { ...task, ask, until: ask.until, mentions };
}

const JOINED = /,?(?: and)?(?: (?:in (?:this|that) (?:regard|respect|context)|also|further),?)? ?$/;

function sharedTask(
  text: string,
  ask: Ask,
  mentions: readonly FoundMention[],
  next: AskedTask,
): AskedTask | null {
  if (next.ask.start !== ask.until || !asks(ask.action) || text.startsWith(' that ', ask.end)) return null;
  if (firstInfinitive(text, ask.end, ask.until)) return null;
  const end = ask.end + text.slice(ask.end, ask.until).replace(JOINED, '').length;
  const addressee = addresseeIn(text, ask.end, end, mentions);
  return addressee && { ask, addressee, task: next.task, until: next.until, mentions };
}
