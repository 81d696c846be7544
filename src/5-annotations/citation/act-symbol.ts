import { BODIES, type Body, bodyNamed, isPrincipal, numbersSo } from '../../model/body.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import type { ResolutionNumber } from '../../model/resolution-number.ts';
import { actSymbol } from '../../model/symbol.ts';
import type { ActHead } from './act-head.ts';
import type { Speaker } from './found.ts';
import type { NamedOrgan } from './organ.ts';

/**
 * The symbol of what a number cites. Whose resolution it is, the first of these says whose organ numbers so:
 *
 * 1. the organ named right before the word or, for the whole list, right after its last number. If that organ does not number
 *    so, the symbol is null: it is not ours to correct what the text says. A short name, as "Council", means among the organs
 *    called so that number so the one that speaks, else the one last named in full before it, else the only one;
 * 2. where "and" or a comma links the list to one before it, with no "its" in between, the organ of that list;
 * 3. the organ that "its" stands for: in "the Human Rights Council, in its resolution 52/6" the one named there;
 * 4. the organ that speaks;
 * 5. the principal organ that numbers so: the General Assembly for "58/208".
 */
export function actSymbolIn(
  text: string,
  speaker: Speaker,
  head: ActHead,
  organAfter: NamedOrgan | null,
  number: ResolutionNumber,
): DocumentSymbol | null {
  const speaking = speaker.body ? bodyNamed(speaker.body) : null;
  const fits = (body: Body | null): body is Body => body !== null && numbersSo(body, head.kind, number);
  const organ = head.organ ?? organAfter;
  const body = organ
    ? meant(organ.bodies.filter(fits), speaking, text.slice(Math.max(0, head.start - REACH), head.start))
    : [...head.possessors, speaking, ...BODIES.filter(isPrincipal)].find(fits);
  return body ? actSymbol(body, head.kind, number) : null;
}

/** How far back a full name is looked for that a short one stands for. */
const REACH = 400;

function meant(bodies: readonly Body[], speaking: Body | null, before: string): Body | null {
  if (bodies.length < 2) return bodies[0] ?? null;
  if (speaking && bodies.includes(speaking)) return speaking;
  const named = bodies
    .map(body => ({ body, at: before.lastIndexOf(body.name) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => b.at - a.at);
  return named[0]?.body ?? null;
}
