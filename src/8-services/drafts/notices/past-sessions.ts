import type { Clause } from '../../../model/document.ts';
import type { Due } from '../../../model/mandate.ts';
import type { Range } from '../../../model/range.ts';
import { ORDINAL_PATTERN, ordinalWord, readOrdinal } from '../../../references/ordinal.ts';
import { regularSessionPeriod } from '../../../references/regular-session.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

const ASSEMBLY = 'un-general-assembly';

/** What is asked for, or decided on, at a session that is over when the draft is adopted. */
export const pastSessions = (context: NoticeContext): Notice[] =>
  placed(
    context,
    context.documents.flatMap(({ mandates, clauses, body, bodyId, session, date }) => {
      const own = { organ: bodyId, name: body ?? '', session: Number(session) || null };
      const operative = clauses.filter(({ kind }) => kind === 'operative');
      const dues = mandates.flatMap(({ dues }) => dues);
      return [
        ...dues.flatMap(due => pastSession(context, due, own, date)),
        ...operative.flatMap(clause => pastDecision(clause, own)),
      ];
    }),
  );

interface Own {
  readonly organ: string | null;
  readonly name: string;
  readonly session: number | null;
}

function pastSession(
  { moment, textOf }: NoticeContext,
  due: Due,
  own: Own,
  date: string | null,
): PlacedNotice[] {
  const value = Number(due.value);
  if (due.kind !== 'session' || !Number.isInteger(value) || value > MOST_SESSIONS || value === 0) return [];
  const organ = due.body ?? (isOwn(textOf(due.unit), due, own.name) ? own.organ : null);
  const current =
    organ === own.organ && own.session !== null
      ? own.session
      : organ === ASSEMBLY
        ? sessionAt(date ?? moment.notBefore)
        : null;
  return organ !== null && isPast(value, current) ? [noticeOf(due.unit, due, due.text, value, current)] : [];
}

const isPast = (session: number, current: number | null): current is number =>
  current !== null && session < current && session >= current - MOST_BEHIND;

/** "Decides to continue its consideration of the matter at its fiftieth session". */
const DECISION =
  /^(?:Also |Further )?[Dd]ecides to (?:continue|consider|revert|include|resume|examine|hold|convene|remain)\b/;
/** "Requests the Office to submit its report to the Human Rights Council at its fiftieth session". */
const REQUEST = /^(?:Also |Further )?[Rr]equests\b/;

/** Whether of all organs the own one is named last. */
function isNamedLast(before: string, name: string): boolean {
  const at = before.lastIndexOf(name);
  return name !== '' && at >= 0 && !OTHER_ORGAN.test(before.slice(at + name.length));
}

const OWN_SESSION = new RegExp(
  String.raw`\b(?:at|of) its (?<ordinal>${ORDINAL_PATTERN}) (?:regular )?session\b`,
);
/** A session that is told of, after which comes the one that is decided on. */
const TOLD = /\b(?:adopted|decided|held)\b|[;“]/;

function pastDecision({ id, text }: Clause, { name, session }: Own): PlacedNotice[] {
  const told = OWN_SESSION.exec(text);
  const isOwnSession =
    DECISION.test(text) || (REQUEST.test(text) && isNamedLast(text.slice(0, told?.index), name));
  const found = isOwnSession ? told : null;
  const { ordinal = '' } = found?.groups ?? {};
  const value = readOrdinal(ordinal);
  if (!found || value === null || !isPast(value, session)) return [];
  const [due] = found;
  const [start, before] = [found.index, text.slice(0, found.index)];
  return TOLD.test(before) || (!REQUEST.test(text) && OTHER_ORGAN.test(before))
    ? []
    : [noticeOf(id, { start, end: start + due.length }, due, value, session)];
}

const noticeOf = (
  unit: string,
  { start, end }: Range,
  text: string,
  past: number,
  current: number,
): PlacedNotice => ({
  code: 'SESSION_PAST',
  basis: 'calendar',
  confidence: 'certain',
  message: `session ${past} is past: the draft is of session ${current} or later`,
  unit,
  at: { start, end },
  correction: text.replace(ordinalWord(past) ?? '', ordinalWord(current + 1) ?? ''),
  evidence: [],
});

/** Years stand for sessions of organs that count by years. */
const MOST_SESSIONS = 200;
/** A session further behind is rather another organ's. */
const MOST_BEHIND = 12;

/** Whether it is "its" session, and no organ but the own one is named before. */
const isOwn = (text: string, { start, end }: Due, name: string): boolean =>
  /\bits\b/.test(text.slice(start, end)) && !OTHER_ORGAN.test(text.slice(0, start).replaceAll(name, ''));

const OTHER_ORGAN =
  /\b(?:Council|Commission|Committee|Board|Conference|Court|Tribunal|Forum|Parties|Group|Congress|Authority|Panel|Agency|Organi[sz]ation|Programme|Fund)\b/;

/** The latest regular session that had ended on a day is past; this is the one after it. */
function sessionAt(day: string | null): number | null {
  if (day === null) return null;
  const session = Number(day.slice(0, 4)) - 1946;
  return day > (regularSessionPeriod(session)?.to ?? day) ? session + 1 : session;
}
