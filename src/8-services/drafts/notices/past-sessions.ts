import type { Due, Mandate } from '../../../model/mandate.ts';
import { ordinalWord } from '../../../references/ordinal.ts';
import { regularSessionPeriod } from '../../../references/regular-session.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

const ASSEMBLY = 'un-general-assembly';
const ORGANS: ReadonlyMap<string, string> = new Map([
  ['General Assembly', ASSEMBLY],
  ['Human Rights Council', 'human-rights-council'],
]);

/** What is asked for at a session that is over when the draft is adopted. */
export const pastSessions = (context: NoticeContext): Notice[] =>
  placed(
    context,
    context.documents.flatMap(({ mandates, body, session, date }) => {
      const own = { organ: ORGANS.get(body ?? '') ?? null, session: Number(session) || null };
      return mandates.flatMap(mandate =>
        mandate.dues.flatMap(due => pastDue(context, mandate, due, own, date)),
      );
    }),
  );

interface Own {
  readonly organ: string | null;
  readonly session: number | null;
}

function pastDue({ moment, textOf }: NoticeContext, mandate: Mandate, due: Due, own: Own, date: string | null): PlacedNotice[] {
  const value = Number(due.value);
  if (due.kind !== 'session' || !Number.isInteger(value) || value > MOST_SESSIONS || value === 0) return [];
  const organ = due.body ?? (isOwn(textOf(due.unit), due) ? own.organ : null);
  const current =
    organ === own.organ && own.session !== null
      ? own.session
      : organ === ASSEMBLY
        ? sessionAt(date ?? moment.notBefore)
        : null;
  if (organ === null || current === null || value >= current || value < current - MOST_BEHIND) return [];
  return [
    {
      code: 'SESSION_PAST',
      basis: 'calendar',
      confidence: 'certain',
      message: `session ${value} is past: the draft is of session ${current} or later`,
      unit: mandate.unit,
      at: { start: due.start, end: due.end },
      correction: due.text.replace(ordinalWord(value) ?? '', ordinalWord(current + 1) ?? ''),
      evidence: [],
    },
  ];
}

/** Years stand for sessions of organs that count by years. */
const MOST_SESSIONS = 200;
/** A session further behind is rather another organ's. */
const MOST_BEHIND = 12;

const isOwn = (text: string, { start, end }: Due): boolean =>
  /\bits\b/.test(text.slice(start, end)) && !OTHER_ORGAN.test(text.slice(0, start));

const OTHER_ORGAN = /\b(?:Council|Commission|Committee|Board|Conference|Court|Tribunal|Forum|Parties|Group|Congress|Authority|Panel|Agency|Organi[sz]ation|Programme|Fund)\b/;

/** The latest regular session that had ended on a day is past; this is the one after it. */
function sessionAt(day: string | null): number | null {
  if (day === null) return null;
  const session = Number(day.slice(0, 4)) - 1946;
  return day > (regularSessionPeriod(session)?.to ?? day) ? session + 1 : session;
}
