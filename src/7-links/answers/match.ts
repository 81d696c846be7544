import { type Due, type Mandate, REQUESTED_DOCUMENT_KINDS } from '../../model/mandate.ts';
import type { Reply } from '../../model/reply.ts';
import confidences from './confidence.json' with { type: 'json' };

export type Saying = Pick<Reply, 'manner' | 'asked' | 'dues'>;
/** The session that a document is of, or by which one is wanted, and whose session it is. */
export interface Session {
  readonly session: string | null;
  readonly body: string | null;
}

export type Wanted = Pick<Mandate, 'asked'> & {
  readonly dues: readonly (Pick<Due, 'kind' | 'value' | 'asked'> & Pick<Session, 'body'>)[];
};

export interface Match<M> {
  readonly mandate: M;
  /** What speaks for it: see `rulesFor`. */
  readonly rules: readonly string[];
  readonly confidence: number;
}

const DOCUMENTS: ReadonlySet<string> = new Set(REQUESTED_DOCUMENT_KINDS);

/** Whether what is asked for is a document. */
export const asksForDocument = ({ asked }: Pick<Mandate, 'asked'>): boolean =>
  asked.some(({ kind }) => DOCUMENTS.has(kind));

/**
 * The mandate of a resolution that a report of the given session answers, by what the report says of that resolution.
 * Null where nothing speaks for any, or as much for one as for another. A mandate for another session is none.
 */
export function matchMandate<M extends Wanted>(
  mandates: readonly M[],
  sayings: readonly Saying[],
  { session, body, isSameTitle }: Session & { readonly isSameTitle: boolean },
): Match<M> | null {
  const wanting = mandates.filter(asksForDocument);
  const matches = wanting
    .filter(mandate => !isForAnother(mandate, { session, body }))
    .flatMap(mandate => {
      const rules = rulesFor(mandate, sayings, { session, body });
      if (wanting.length === 1) rules.push('only-request');
      if (isSameTitle) rules.push('same-title');
      const confidence = confidenceOf(rules);
      return confidence === null ? [] : [{ mandate, rules, confidence }];
    })
    .sort((a, b) => b.confidence - a.confidence);
  const [best, next] = matches;
  return best && best.confidence !== next?.confidence ? best : null;
}

/**
 * `tells-request`: the report tells a request for such a document; `tells-due`: and by when it was due;
 * `pursuant`: it says that it is made pursuant to the resolution; `due-at-session`: it is of the session that was named.
 */
function rulesFor(mandate: Wanted, sayings: readonly Saying[], session: Session): string[] {
  const kinds = new Set(mandate.asked.map(({ kind }) => kind));
  const telling = sayings.filter(({ asked }) => asked.some(kind => kinds.has(kind)));
  const agreeing = telling.filter(({ dues }) => dues.some(due => isOneOf(due, documentDues(mandate))));
  return [
    ...(telling.length > 0 ? ['tells-request'] : []),
    ...(agreeing.length > 0 ? ['tells-due'] : []),
    ...(sayings.some(({ manner }) => manner === 'pursuant') ? ['pursuant'] : []),
    ...(sessionsOf(mandate).some(wanted => isSame(wanted, session)) ? ['due-at-session'] : []),
  ];
}

/** A mandate may want a meeting by one session and a report on it by another. */
const documentDues = ({ asked, dues }: Wanted): Wanted['dues'] =>
  dues.filter(due => due.asked === null || DOCUMENTS.has(asked[due.asked]?.kind ?? ''));

const isOneOf = ({ kind, value }: Pick<Due, 'kind' | 'value'>, dues: Wanted['dues']): boolean =>
  value !== null && dues.some(due => due.kind === kind && due.value === value);

/** The sessions by which documents are wanted. Sessions are counted; "at its next session" rules nothing out. */
export const sessionsOf = (mandate: Wanted): Session[] =>
  documentDues(mandate).flatMap(({ kind, value, body }) =>
    kind === 'session' && value !== null ? [{ session: value, body }] : [],
  );

/** Where it is not said whose sessions they are, they may be of the same organ. */
export const isSame = (one: Session, other: Session): boolean =>
  one.session === other.session && (one.body === null || other.body === null || one.body === other.body);

const isForAnother = (mandate: Wanted, of: Session): boolean => {
  const sessions = sessionsOf(mandate);
  return sessions.length > 0 && of.session !== null && !sessions.some(session => isSame(session, of));
};

/** Of the lines of the table, in order, the first whose rules all hold. */
const confidenceOf = (rules: readonly string[]): number | null =>
  confidences.find(line => line.rules.every(rule => rules.includes(rule)))?.confidence ?? null;
