import { type Due, type Mandate, REQUESTED_DOCUMENT_KINDS } from '../../model/mandate.ts';
import type { Reply } from '../../model/reply.ts';
import confidences from './confidence.json' with { type: 'json' };

/** What a sentence of a report says about the resolution that it answers. */
export type ReplyFacts = Pick<Reply, 'manner' | 'asked' | 'dues'>;

/**
 * The session of a document, or one by which a document is due, and the id of the body whose session it is.
 */
export interface Session {
  readonly session: string | null;
  readonly body: string | null;
}

/** What a mandate requests, and when. */
export type MandateFacts = Pick<Mandate, 'asked'> & {
  readonly dues: readonly (Pick<Due, 'kind' | 'value' | 'asked'> & Pick<Session, 'body'>)[];
};

/** A report, as far as it decides which mandate it answers. */
export interface AnsweringReport extends Session {
  /** Whether it has the same title as the resolution. */
  readonly isSameTitle: boolean;
}

export interface Match<M> {
  readonly mandate: M;
  /** The rules that hold: see `rulesFor`. */
  readonly rules: readonly string[];
  /** From 0 to 1, by `confidence.json`. */
  readonly confidence: number;
}

const DOCUMENTS: ReadonlySet<string> = new Set(REQUESTED_DOCUMENT_KINDS);

/** Whether a mandate asks for a document. */
export const asksForDocument = ({ asked }: Pick<Mandate, 'asked'>): boolean =>
  asked.some(({ kind }) => DOCUMENTS.has(kind));

/**
 * Finds the mandate of a resolution that a report answers. A mandate for another session is never answered.
 *
 * @param mandates of the resolution
 * @param replies what the report says about that resolution
 * @returns null if no rule holds for any mandate, or if two mandates have the highest confidence
 */
export function matchMandate<M extends MandateFacts>(
  mandates: readonly M[],
  replies: readonly ReplyFacts[],
  report: AnsweringReport,
): Match<M> | null {
  const forDocuments = mandates.filter(asksForDocument);
  const matches = forDocuments
    .filter(mandate => !isForOtherSession(mandate, report))
    .flatMap(mandate => {
      const rules = rulesFor(mandate, replies, report);
      if (forDocuments.length === 1) rules.push('only-request');
      if (report.isSameTitle) rules.push('same-title');
      const confidence = confidenceOf(rules);
      return confidence === null ? [] : [{ mandate, rules, confidence }];
    })
    .sort((a, b) => b.confidence - a.confidence);
  const [best, next] = matches;
  return best && best.confidence !== next?.confidence ? best : null;
}

/**
 * - `tells-request`: the report recounts a request for such a document;
 * - `tells-due`: it also says when that was due, as the mandate does;
 * - `pursuant`: it says that it is made pursuant to the resolution;
 * - `due-at-session`: it is of the session by which the mandate wants a document.
 */
function rulesFor(mandate: MandateFacts, replies: readonly ReplyFacts[], report: Session): string[] {
  const kinds = new Set(mandate.asked.map(({ kind }) => kind));
  const recounting = replies.filter(({ asked }) => asked.some(kind => kinds.has(kind)));
  const agreeing = recounting.filter(({ dues }) => dues.some(due => isAmong(due, documentDues(mandate))));
  return [
    ...(recounting.length > 0 ? ['tells-request'] : []),
    ...(agreeing.length > 0 ? ['tells-due'] : []),
    ...(replies.some(({ manner }) => manner === 'pursuant') ? ['pursuant'] : []),
    ...(sessionsDue(mandate).some(due => isSameSession(due, report)) ? ['due-at-session'] : []),
  ];
}

/** The dues of documents: a mandate may want a meeting by one session and a report on it by another. */
const documentDues = ({ asked, dues }: MandateFacts): MandateFacts['dues'] =>
  dues.filter(due => due.asked === null || DOCUMENTS.has(asked[due.asked]?.kind ?? ''));

const isAmong = ({ kind, value }: Pick<Due, 'kind' | 'value'>, dues: MandateFacts['dues']): boolean =>
  value !== null && dues.some(due => due.kind === kind && due.value === value);

/** The numbered sessions by which a mandate wants documents; "at its next session" is not one of them. */
export const sessionsDue = (mandate: MandateFacts): Session[] =>
  documentDues(mandate).flatMap(({ kind, value, body }) =>
    kind === 'session' && value !== null ? [{ session: value, body }] : [],
  );

/** Whether two sessions have the same number and can be of the same body. */
export const isSameSession = (one: Session, other: Session): boolean =>
  one.session === other.session && (one.body === null || other.body === null || one.body === other.body);

const isForOtherSession = (mandate: MandateFacts, report: Session): boolean => {
  const sessions = sessionsDue(mandate);
  return (
    sessions.length > 0 &&
    report.session !== null &&
    !sessions.some(session => isSameSession(session, report))
  );
};

/** The confidence of the first row of the table whose rules all hold. */
const confidenceOf = (rules: readonly string[]): number | null =>
  confidences.find(row => row.rules.every(rule => rules.includes(rule)))?.confidence ?? null;
