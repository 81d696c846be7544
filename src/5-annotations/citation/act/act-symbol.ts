import type { DocumentSymbol } from '../../../model/id.ts';
import { romanValue } from '../../../model/roman.ts';
import { actSymbol, readActSymbol } from '../../../references/act.ts';
import {
  BODIES,
  type Body,
  bodyNamed,
  canHaveNumber,
  fitsCount,
  isNumberedByYear,
  isPrincipal,
} from '../../../references/body.ts';
import { regularSessionNumber, regularSessionPeriod } from '../../../references/regular-session.ts';
import type { ResolutionNumber } from '../../../references/resolution-number.ts';
import type { CitingDocument } from '../finder.ts';
import type { Antecedents } from '../short-form/antecedents.ts';
import type { ActHead } from './act-head.ts';
import type { NamedOrgan } from './organ.ts';

/** A number with what surrounds the list of which it is part. */
export interface NumberedAct {
  readonly head: ActHead;
  /** The organ named right after the last number: "58/1 and 58/2 of the Human Rights Council". */
  readonly organAfterList: NamedOrgan | null;
  /** The subject after the list: "in its resolution 54/18, the Human Rights Council submitted". */
  readonly subject: NamedOrgan | null;
  readonly number: ResolutionNumber;
  /** ISO 8601. */
  readonly citedDate: string | null;
}

/**
 * The symbol of the act that a number cites. The first of these that yields an organ decides whose act it is:
 *
 * 1. the organ named directly: before the word, after it or, for the whole list, after its last number; or
 *    the organ of the list that this one continues with "and" or a comma. If that organ has no such number,
 *    or its symbols are not known, the symbol is null: the text is not corrected;
 * 2. the adopting organ by the words around: "the Human Rights Council, in its resolution 52/6", "the
 *    adoption, by the Council, of resolution", "in its resolution 54/18, the Council"; also if its symbols
 *    are not known;
 * 3. without "its": the organ of another list before it in the same sentence; then the organ with which the
 *    document has cited the same number before;
 * 4. the organ that issued the citing document; after it, for "its", the organ of another list before it in
 *    the same sentence;
 * 5. the principal organ that has such numbers: the General Assembly for "58/208".
 *
 * Unless the organ is named directly, a date counts too: if number and date fit a session of the General
 * Assembly, the act is the Assembly's; if they do not, it is another organ's, if the text names one. From 3
 * on, the organ must have such numbers.
 */
export function symbolOfAct(
  text: string,
  citing: CitingDocument,
  antecedents: Antecedents,
  act: NumberedAct,
): DocumentSymbol | null {
  const number = withYear(act, citing, antecedents);
  const symbol = symbolOfNumbered(text, citing, antecedents, { ...act, number });
  if (symbol !== null) antecedents.addYear(act.head.kind, number);
  return symbol;
}

/**
 * "1325 (2000)" for the plain number of "Security Council resolution 1325 of 31 October 2000", or where the
 * document has cited it with its year before.
 */
function withYear(act: NumberedAct, citing: CitingDocument, antecedents: Antecedents): ResolutionNumber {
  const { head, number, citedDate } = act;
  const bodies = organNamedDirectly(act)?.bodies ?? [ownOrgan(citing)];
  if (number.form !== 'plain' || !bodies.some(body => isNumberedByYear(body, head.kind))) return number;
  const year = citedDate?.slice(0, 'yyyy'.length) ?? antecedents.yearOf(head.kind, number);
  return year === null ? number : { ...number, form: 'council', session: year };
}

function symbolOfNumbered(
  text: string,
  citing: CitingDocument,
  antecedents: Antecedents,
  act: NumberedAct,
): DocumentSymbol | null {
  const { head, number } = act;
  if (number.form === 'session' && IN_REPORT.test(head.pinpoint?.text ?? '')) return null;
  const resolve = organResolver(text, citing, act);
  const symbolOf = (body: Body | null): DocumentSymbol | null => body && actSymbol(body, head.kind, number);

  const named = organNamedDirectly(act) ?? organOfContinuedList(act);
  if (named) {
    const symbol = symbolOf(resolve(named));
    antecedents.addAct(head.kind, number, symbol);
    return symbol;
  }
  const organs = {
    adopting: resolve(adoptingOrgan(act)),
    last: resolve(head.lastOrgan),
    own: isOfLaterSession(citing, number) ? null : ownOrgan(citing),
  };
  if (isOfUnknownAdopter(act, organs)) return null;
  const likeliest = likeliestOrgan(act, organs);
  return (
    citedBefore(antecedents, act, organs) ??
    (isRefuted(likeliest, act, organs, citing) ? null : symbolOf(likeliest))
  );
}

/** "chap. I, sect. C, decision 55/115" is of an organ whose report is not named there. */
const IN_REPORT = /\bchap(?:\.|ter )/i;

/** The organs that the text and the document suggest. */
interface SuggestedOrgans {
  readonly adopting: Body | null;
  readonly last: Body | null;
  readonly own: Body | null;
}

const organNamedDirectly = ({ head, organAfterList }: NumberedAct): NamedOrgan | null =>
  head.organ ?? organAfterList;

/** Not that of "Economic and Social Council resolution 1503 (XLVIII) and resolution 217 A (III)". */
function organOfContinuedList(act: NumberedAct): NamedOrgan | null {
  const organ = act.head.continuedOrgan;
  const isMisfit =
    organ !== null && organ.bodies.length > 0 && !organ.bodies.some(body => fitsCount(body, act.number));
  return isMisfit || fitsAssemblySession(act) === true ? null : organ;
}

const adoptingOrgan = ({ head, subject }: NumberedAct): NamedOrgan | null => head.adopter ?? subject;

const ownOrgan = ({ body }: CitingDocument): Body | null => (body ? bodyNamed(body) : null);

/**
 * An organ cites no resolution of a session that is to come: "the General Assembly, its resolution 73/24".
 */
function isOfLaterSession({ symbol }: CitingDocument, { form, session }: ResolutionNumber): boolean {
  const own = symbol === null ? null : readActSymbol(symbol);
  return form === 'session' && own?.number.form === form && Number(session) > Number(own.number.session);
}

/** Adopted by an organ whose symbols are not known, or that has no such numbers. */
function isOfUnknownAdopter(act: NumberedAct, { adopting }: SuggestedOrgans): boolean {
  const { adopter } = act.head;
  if (adopter === null || adopting || fitsAssemblySession(act) === true) return false;
  return adopter.isCertain || adopter.bodies.length === 0;
}

/**
 * The act of this number that the document has cited with its organ, if nothing in the text suggests another.
 */
function citedBefore(
  antecedents: Antecedents,
  act: NumberedAct,
  { adopting, last }: SuggestedOrgans,
): DocumentSymbol | null {
  const { head, number } = act;
  const hasSuggestion = head.isPossessive || adopting || last || fitsAssemblySession(act) === true;
  return hasSuggestion ? null : antecedents.actWithNumber(head.kind, number);
}

const PRINCIPAL_ORGANS = BODIES.filter(isPrincipal);
const ASSEMBLY = bodyNamed('General Assembly');

/** A number that does not fit an organ's count may be misprinted, where its date fits. */
const mayHaveAdopted = (body: Body, act: NumberedAct): boolean =>
  canHaveNumber(body, act.head.kind, act.number) &&
  (fitsCount(body, act.number) || (body === ASSEMBLY && fitsAssemblySession(act) === true));

/**
 * The first of the suggested and the principal organs that has such numbers; one that
 * the date fits comes first.
 */
function likeliestOrgan(act: NumberedAct, { adopting, last, own }: SuggestedOrgans): Body | null {
  const { head } = act;
  const suggested = head.isPossessive ? [adopting, own, last] : [adopting, last, own];
  const withNumber = (bodies: readonly (Body | null)[]): Body[] =>
    bodies.filter(body => body !== null).filter(body => mayHaveAdopted(body, act));
  const candidates = withNumber([...suggested, ...PRINCIPAL_ORGANS]);
  const isOfAssembly = fitsAssemblySession(act);
  const dated = isOfAssembly
    ? candidates.find(body => body === ASSEMBLY)
    : isOfAssembly === false && withNumber(suggested).find(body => body !== ASSEMBLY);
  return dated || (candidates[0] ?? null);
}

/**
 * Whether an act that an organ cites is the Assembly's by nothing but the form of its number, which the date
 * refutes. One of a list may be misprinted; so may one in a text that is of no organ.
 */
const isRefuted = (
  likeliest: Body | null,
  act: NumberedAct,
  { adopting, last, own }: SuggestedOrgans,
  citing: CitingDocument,
): boolean =>
  likeliest === ASSEMBLY &&
  ![adopting, last, own].includes(ASSEMBLY) &&
  citing.body !== null &&
  act.head.isSingular &&
  fitsAssemblySession(act) === false;

/**
 * Whether the date is within the session of the General Assembly that the number names; null if that cannot
 * be determined.
 */
function fitsAssemblySession({ number, citedDate }: NumberedAct): boolean | null {
  const session = sessionOfAssembly(number);
  const period = session === null ? null : regularSessionPeriod(session);
  return period && citedDate !== null ? period.from <= citedDate && citedDate <= period.to : null;
}

const sessionOfAssembly = ({ form, session }: ResolutionNumber): number | null =>
  form === 'session' ? regularSessionNumber(session) : form === 'roman' ? romanValue(session) : null;

/** Longer than the distance at which a short name still refers to a full one. */
const MAX_DISTANCE_TO_FULL_NAME = 400;

/**
 * Finds the body that an organ's name means, among those that have such a number. A short name, as
 * "Council", means the organ that issued the citing document, else the one last named in full
 * before it, else the only one.
 */
function organResolver(text: string, citing: CitingDocument, act: NumberedAct) {
  const { start } = act.head;
  const before = text.slice(Math.max(0, start - MAX_DISTANCE_TO_FULL_NAME), start);
  const own = ownOrgan(citing);
  return (organ: NamedOrgan | null): Body | null => {
    const bodies = (organ?.bodies ?? []).filter(body => mayHaveAdopted(body, act));
    const inContext =
      own && bodies.includes(own) ? own : (sameSeries(citing, bodies) ?? lastNamedIn(before, bodies));
    const [only = null, ...others] = bodies;
    return others.length > 0 || needsContext(only, organ, text) ? inContext : only;
  };
}

/** Many organizations have a "Governing Council", and not all that have are listed. */
const needsContext = (body: Body | null, organ: NamedOrgan | null, text: string): boolean =>
  body?.madeUp === true && organ !== null && bodyNamed(text.slice(organ.start, organ.end)) === null;

/** The Governing Council of the programme whose Assembly speaks: `HSP/GC` in a text of `HSP/HA`. */
function sameSeries({ symbol }: CitingDocument, bodies: readonly Body[]): Body | null {
  const [programme = '', ...others] = symbol?.split('/') ?? [];
  // "A/RES/78/1" is of a main organ, "WHA78.1" of none that has series.
  if (programme.length < 2 || others.length === 0) return null;
  const [body, ...more] = bodies.filter(({ symbols }) =>
    symbols.some(series => series.startsWith(`${programme}/`)),
  );
  return body !== undefined && more.length === 0 ? body : null;
}

const lastNamedIn = (text: string, bodies: readonly Body[]): Body | null =>
  bodies
    .map(body => ({ body, at: text.lastIndexOf(body.name) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => b.at - a.at)[0]?.body ?? null;
