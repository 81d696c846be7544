import type { Clause } from '../../model/document.ts';
import type { OrganizationId, UnitId } from '../../model/id.ts';
import type { Due, Mandate, MandateSpan } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import type { FoundMention } from '../organization/mention.ts';
import { addresseeIn, askedAmong } from './addressee.ts';
import { antecedentOf, isPronoun } from './antecedent.ts';
import { type Ask, asks, findAsks } from './ask.ts';
import { askedBy, toBeMade } from './asked.ts';
import { conditionsIn } from './conditions.ts';
import { type Infinitive, infinitiveAt, plainVerbAt } from './infinitive.ts';
import { tasksOf } from './tasks.ts';
import { wantedUntil } from './wanted-until.ts';

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
  readonly antecedent: Range | null;
  readonly mentions: readonly FoundMention[];
  /** By when whatever the parts ask for is wanted: "Requests the Committee, at its next session:". */
  readonly times?: readonly Due[];
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
      return inherited(clause, open.get(clause.parent), asker, mentionsIn(clause.id));
    });
}

function ownMandates(clause: MandateClause, asker: MandateSpeaker, mentions: readonly FoundMention[]) {
  const { id: unit, text } = clause;
  const said = findAsks(clause);
  const found = tasksOf(text, said, mentions);
  const mandates = found.map(({ ask, addressee, task, until, mentions }, index) => {
    const before = found[index - 1];
    const antecedent = isPronoun(text.slice(addressee.start, addressee.end))
      ? antecedentOf(text.slice(addressee.start, addressee.end), text, before?.addressee ?? null)
      : null;
    const named = antecedent ? (before?.mentions ?? []) : mentions;
    return mandateOf(
      { unit, text, ask, addressee, antecedent, mentions: named },
      { unit, text, from: ask.start, until, task, near: mentions },
      asker,
    );
  });
  const last = said.at(-1);
  const isOpen =
    last && asks(last.action) && last.until === text.length && found.at(-1)?.until !== last.until;
  const chapeau = isOpen ? openRequest(clause, last, mentions, asker.date) : null;
  return { mandates, chapeau: chapeau ?? goesOn(clause, mandates, mentions) };
}

const CHAPEAU =
  /(?:,? (?:to|inter alia|in this regard|and to that end|to this end|in particular|as follows|and|and in this regard|and, in this regard|the following),?)*\s*:$/;

/** A clause that leaves what is asked for to its lettered parts: "Requests the Secretary-General:", "… to:". */
function openRequest(
  { id: unit, text }: MandateClause,
  ask: Ask,
  mentions: readonly FoundMention[],
  date: string | null,
): Request | null {
  const ending = CHAPEAU.exec(text);
  const addressee = ending && addresseeIn(text, ask.end, ending.index, mentions);
  if (!addressee) return null;
  const range = { start: ask.start, end: text.length, verbEnd: ask.end };
  const times = wantedUntil({ unit, text, ...range, toBeMade: NOTHING, addressee, mentions, date }, []);
  return { unit, text, ask, addressee, antecedent: null, mentions, times };
}

const NOTHING = { document: false, meeting: false };

const GOES_ON =
  /(?:\b(?:to (?:this|that) end|in (?:this|that) (?:regard|respect|context))|\band,? (?:in particular|inter alia)|, and)[,:]*\s*:$/;
const FOLLOWING = /\bthe following\b[^:;]{1,200}:$/;

/** A clause that asks for something itself and goes on in its parts: "Urges States to step up their efforts and, to that end:". */
function goesOn(
  { id: unit, text }: MandateClause,
  mandates: readonly Mandate[],
  mentions: readonly FoundMention[],
): Request | null {
  const last = mandates.at(-1);
  if (!last || !(GOES_ON.test(text.slice(-40)) || FOLLOWING.test(text.slice(-240)))) return null;
  const { start, end } = last.asking;
  return {
    unit,
    text,
    ask: { start, end, action: last.action, until: text.length },
    addressee: last.addressee,
    antecedent: last.antecedent,
    mentions,
  };
}

/** A lettered part that says what is asked for: "To submit …"; after "… to:" and "the following actions:" also "Submit …". */
function inherited(
  { id: unit, text }: MandateClause,
  request: Request | undefined,
  asker: MandateSpeaker,
  near: readonly FoundMention[],
): Mandate[] {
  const task =
    request &&
    (infinitiveAt(text, /\bto(?:,? inter alia)?,?\s*:$/.test(request.text.slice(-30))) ??
      (FOLLOWING.test(request.text.slice(-240)) ? plainVerbAt(text) : null));
  return task ? [mandateOf(request, { unit, text, from: 0, until: text.length, task, near }, asker)] : [];
}

interface Asking {
  readonly unit: UnitId;
  readonly text: string;
  readonly from: number;
  readonly until: number;
  readonly task: Infinitive;
  /** The organizations and offices that are named there. */
  readonly near: readonly FoundMention[];
}

function mandateOf(
  request: Request,
  { unit, text, from, until, task, near }: Asking,
  asker: MandateSpeaker,
): Mandate {
  const { ask, addressee, antecedent, mentions } = request;
  const here = ({ start, end }: Range): MandateSpan => ({ unit, start, end, text: text.slice(start, end) });
  const there = ({ start, end }: Range): MandateSpan => ({
    unit: request.unit,
    start,
    end,
    text: request.text.slice(start, end),
  });
  const asked = askedBy(text, task, until);
  return {
    unit,
    asker: asker.body,
    action: ask.action,
    asking: there(ask),
    addressee: there(addressee),
    antecedent: antecedent && there(antecedent),
    addressees: askedAmong(request.text, antecedent ?? addressee, mentions).map(
      ({ organization, ...range }) => ({
        organization,
        ...there(range),
      }),
    ),
    asked: asked.map(({ kind, ...range }) => ({ kind, ...here(range) })),
    dues: [
      ...(request.times?.map(due => ({ ...due, asked: asked.length === 1 ? 0 : null })) ?? []),
      ...wantedUntil(
        {
          unit,
          text,
          start: from,
          end: until,
          verbEnd: task.end,
          toBeMade: toBeMade(asked, task),
          addressee: unit === request.unit ? addressee : null,
          mentions: near,
          date: asker.date,
        },
        asked,
      ),
    ],
    conditions: conditionsIn(text, from, until).map(here),
  };
}
