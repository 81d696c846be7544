import type { Clause } from '../../model/document.ts';
import type { OrganizationId, UnitId } from '../../model/id.ts';
import type { Mandate, MandateSpan } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import type { FoundMention } from '../mention.ts';
import { addresseeIn, askedAmong } from './addressee.ts';
import { type Ask, asks, confirms, findAsks } from './ask.ts';
import { askedBy, isHolding } from './asked.ts';
import { conditionsIn } from './conditions.ts';
import { duesIn, type FoundDue } from './due.ts';
import { firstInfinitive, type Infinitive, infinitiveAt } from './infinitive.ts';
import { confirmedTask, wantedTask } from './task.ts';

export type MandateClause = Pick<Clause, 'id' | 'kind' | 'text' | 'parent' | 'part' | 'phrase' | 'action'>;

export interface MandateSpeaker {
  readonly body: OrganizationId | null;
  /** ISO 8601; null where it is not known. */
  readonly date: string | null;
}

/** Who is asked by which words of which clause, so that its lettered parts can go on from there. */
interface Request {
  readonly unit: UnitId;
  readonly text: string;
  readonly ask: Ask;
  readonly addressee: Range;
  readonly mentions: readonly FoundMention[];
}

/**
 * The mandates in the clauses of one document, in reading order.
 *
 * 1. One mandate for each request: a clause may hold several, and a lettered part takes over who is asked from its clause.
 * 2. Every span lies on its words, in the unit that it names.
 * 3. Who asks, who is asked, and until when, is null or left out where the words do not say it for certain.
 * 4. The time grows in proportion to the text.
 *
 * `speaker` says whose clauses they are, and when they were adopted: what is past then is nothing to be done. Who speaks in an
 * annex is not known.
 */
export function findMandates(
  clauses: readonly MandateClause[],
  speaker: MandateSpeaker,
  mentionsIn: (unit: UnitId) => readonly FoundMention[],
): Mandate[] {
  const open = new Map<UnitId, Request>();
  return clauses
    .filter(({ kind }) => kind === 'operative')
    .flatMap(clause => {
      const asker = { ...speaker, body: clause.part === null ? speaker.body : null };
      const { mandates, chapeau } = ownMandates(clause, asker, mentionsIn(clause.id));
      if (chapeau) open.set(clause.id, chapeau);
      if (mandates.length > 0 || chapeau || clause.parent === null) return mandates;
      return inherited(clause, open.get(clause.parent), asker);
    });
}

function ownMandates(clause: MandateClause, asker: MandateSpeaker, mentions: readonly FoundMention[]) {
  const { id: unit, text } = clause;
  const mandates: Mandate[] = [];
  let chapeau: Request | null = null;
  for (const ask of findAsks(clause)) {
    const task = confirms(ask.action)
      ? confirmedTask(text, ask, mentions)
      : (wantedTask(text, ask, mentions) ?? toTask(text, ask, mentions));
    if (task) {
      const request = { unit, text, ask, addressee: task.addressee, mentions };
      mandates.push(
        mandateOf(request, { unit, text, until: ask.until, from: ask.start, task: task.task }, asker),
      );
    } else if (asks(ask.action) && ask.until === text.length) {
      chapeau = openRequest(clause, ask, mentions);
    }
  }
  return { mandates, chapeau: chapeau ?? goesOn(clause, mandates, mentions) };
}

/** "requests the Secretary-General to submit a report". */
function toTask(text: string, ask: Ask, mentions: readonly FoundMention[]) {
  if (text.startsWith(' that ', ask.end)) return null;
  const task = firstInfinitive(text, ask.end, ask.until);
  const addressee = task && addresseeIn(text, ask.end, task.start, mentions);
  return task && addressee ? { task, addressee } : null;
}

const CHAPEAU =
  /(?:,? (?:to|inter alia|in this regard|and to that end|to this end|in particular|as follows|and|and in this regard|and, in this regard|the following),?)*\s*:$/;

/** A clause that leaves what is asked for to its lettered parts: "Requests the Secretary-General:", "… to:". */
function openRequest(
  { id: unit, text }: MandateClause,
  ask: Ask,
  mentions: readonly FoundMention[],
): Request | null {
  const ending = CHAPEAU.exec(text);
  const addressee = ending && addresseeIn(text, ask.end, ending.index, mentions);
  return addressee ? { unit, text, ask, addressee, mentions } : null;
}

const GOES_ON =
  /(?:\b(?:to (?:this|that) end|in (?:this|that) (?:regard|respect|context))|\band,? (?:in particular|inter alia)|, and)[,:]*\s*:$/;

/** A clause that asks for something itself and goes on in its parts: "Urges States to step up their efforts and, to that end:". */
function goesOn(
  { id: unit, text }: MandateClause,
  mandates: readonly Mandate[],
  mentions: readonly FoundMention[],
): Request | null {
  const last = mandates.at(-1);
  if (!last || !GOES_ON.test(text.slice(-40))) return null;
  const { start, end } = last.asking;
  return {
    unit,
    text,
    ask: { start, end, action: last.action, until: text.length },
    addressee: last.addressee,
    mentions,
  };
}

/** A lettered part that says what is asked for: "To submit …"; after "… to:" also "Submit …". */
function inherited(
  { id: unit, text }: MandateClause,
  request: Request | undefined,
  asker: MandateSpeaker,
): Mandate[] {
  const task = request && infinitiveAt(text, /\bto(?:,? inter alia)?,?\s*:$/.test(request.text.slice(-30)));
  return task ? [mandateOf(request, { unit, text, from: 0, until: text.length, task }, asker)] : [];
}

interface Task {
  readonly unit: UnitId;
  readonly text: string;
  readonly from: number;
  readonly until: number;
  readonly task: Infinitive;
}

function mandateOf(
  request: Request,
  { unit, text, from, until, task }: Task,
  asker: MandateSpeaker,
): Mandate {
  const { ask, addressee, mentions } = request;
  const here = ({ start, end }: Range): MandateSpan => ({ unit, start, end, text: text.slice(start, end) });
  const there = ({ start, end }: Range): MandateSpan => ({
    unit: request.unit,
    start,
    end,
    text: request.text.slice(start, end),
  });
  const asked = askedBy(text, task, until);
  const isToBeMade =
    isHolding(task.verb) || asked.some(({ kind }) => kind !== task.verb || kind === 'report');
  return {
    unit,
    asker: asker.body,
    action: ask.action,
    asking: there(ask),
    addressee: there(addressee),
    addressees: askedAmong(request.text, addressee, mentions).map(({ organization, ...range }) => ({
      organization,
      ...there(range),
    })),
    asked: asked.map(({ kind, ...range }) => ({ kind, ...here(range) })),
    dues: duesIn(text, from, until, isToBeMade)
      .filter(due => !isPast(due, asker.date))
      .map(({ kind, value, ...range }) => ({
        kind,
        value,
        ...here(range),
      })),
    conditions: conditionsIn(text, from, until).map(here),
  };
}

/** A date, month or year before that of the clause; sessions of several bodies cannot be compared. */
const isPast = ({ kind, value }: FoundDue, date: string | null): boolean =>
  kind !== 'session' &&
  kind !== 'interval' &&
  value !== null &&
  date !== null &&
  value < date.slice(0, value.length);
