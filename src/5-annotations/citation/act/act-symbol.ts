import type { DocumentSymbol } from '../../../model/id.ts';
import { BODIES, type Body, bodyNamed, canHaveNumber, isPrincipal } from '../../../references/body.ts';
import { regularSessionNumber, regularSessionPeriod } from '../../../references/regular-session.ts';
import type { ResolutionNumber } from '../../../references/resolution-number.ts';
import { actSymbol } from '../../../references/symbol.ts';
import type { Antecedents } from '../antecedents.ts';
import type { Speaker } from '../found.ts';
import type { ActHead } from './act-head.ts';
import type { NamedOrgan } from './organ.ts';

/** A number, and what stands around the list that it is in. */
export interface NumberedAct {
  readonly head: ActHead;
  /** The organ named right after the last number: "58/1 and 58/2 of the Human Rights Council". */
  readonly after: NamedOrgan | null;
  /** The subject that follows the list: "in its resolution 54/18, the Human Rights Council submitted". */
  readonly subject: NamedOrgan | null;
  readonly number: ResolutionNumber;
  readonly citedDate: string | null;
}

/**
 * The symbol of what a number cites. Whose resolution it is, the first of these says that names one:
 *
 * 1. the organ named right before the word, after it or, for the whole list, after its last number; or the organ of the list that
 *    it continues with "and" or a comma. If that organ does not number so, or is none whose symbols are known, the symbol is null:
 *    it is not ours to correct what the text says. A short name, as "Council", means among the organs called so that number so the
 *    one that speaks, else the one last named in full before it, else the only one;
 * 2. the organ whose act it is by the words around: "the Human Rights Council, in its resolution 52/6", "the adoption, by the
 *    Council, of resolution", "in its resolution 54/18, the Council"; so too if it is none whose symbols are known;
 * 3. without "its": the organ of another list before it in the same sentence; then the one with whose name the document has cited
 *    the same number before;
 * 4. the organ that speaks; after it, for "its", the organ of another list before it in the same sentence;
 * 5. the principal organ that numbers so: the General Assembly for "58/208".
 *
 * Unless the organ is named beside the number itself, a date decides too: a number and a date that fit a session of the General
 * Assembly are its, and no other's; if they do not, they are another's, if the text names one. From 3 on, an organ must number so.
 */
export function actSymbolIn(
  text: string,
  speaker: Speaker,
  antecedents: Antecedents,
  act: NumberedAct,
): DocumentSymbol | null {
  const { head, after, subject, number } = act;
  const { kind } = head;
  const speaking = speaker.body ? bodyNamed(speaker.body) : null;
  const fits = (body: Body): boolean => canHaveNumber(body, kind, number);
  const before = text.slice(Math.max(0, head.start - REACH), head.start);
  const bodyOf = (organ: NamedOrgan): Body | null => meant(organ.bodies.filter(fits), speaking, before);
  const symbolOf = (body: Body | null): DocumentSymbol | null => body && actSymbol(body, kind, number);

  const isOfAssembly = saysAssembly(act);
  const named = head.organ ?? after ?? (isOfAssembly ? null : head.inherited);
  if (named) {
    const symbol = symbolOf(bodyOf(named));
    antecedents.cite(kind, number, symbol);
    return symbol;
  }
  const adopter = head.adopter ?? subject;
  const adopting = adopter && bodyOf(adopter);
  const isForeign =
    head.adopter !== null && !adopting && (head.adopter.isCertain || head.adopter.bodies.length === 0);
  if (isForeign && isOfAssembly !== true) return null;
  const lastNamed = head.lastNamed && bodyOf(head.lastNamed);
  const cited =
    head.isPossessive || isOfAssembly || adopting || lastNamed ? null : antecedents.cited(kind, number);
  if (cited) return cited;
  const likely = head.isPossessive ? [adopting, speaking, lastNamed] : [adopting, lastNamed, speaking];
  const candidates = [...likely, ...BODIES.filter(isPrincipal)].filter(body => body !== null).filter(fits);
  const dated = candidates.filter(body => isOfAssembly === null || isOfAssembly === (body === ASSEMBLY));
  return symbolOf(dated[0] ?? candidates[0] ?? null);
}

const ASSEMBLY = bodyNamed('General Assembly');

/** Whether the date is one of the session of the General Assembly that the number says; null where that cannot be told. */
function saysAssembly({ number, citedDate }: NumberedAct): boolean | null {
  const session = number.form === 'session' ? regularSessionNumber(number.session) : null;
  const span = session === null || citedDate === null ? null : regularSessionPeriod(session);
  return span && citedDate !== null ? span.from <= citedDate && citedDate <= span.to : null;
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
