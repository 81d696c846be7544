import { datedSessions } from '../../../citation-rules/session-and-year.ts';
import type { Range } from '../../../model/range.ts';
import { humanRightsCouncilYear } from '../../../references/adoption-period.ts';
import { DATE_PATTERN, readDate } from '../../../references/date.ts';
import { ORDINAL_PATTERN, ordinalWord, readOrdinal } from '../../../references/ordinal.ts';
import { regularSessionPeriod } from '../../../references/regular-session.ts';
import type { Notice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

/** Sessions of the General Assembly with a year in which they are not held: "its eighty-first session, in 2025". */
export const sessionsAndYears = (context: NoticeContext): Notice[] =>
  placed(
    context,
    inEachUnit(context, (unit, text) =>
      datedSessions(text).flatMap(dated => {
        const { session, year, month, ordinal } = dated;
        const period = regularSessionPeriod(session);
        const isOfAssembly = dated.isOfAssembly || isOwnSession(context, text, dated);
        const [from, to] = [Number(period?.from.slice(0, 4)), Number(period?.to.slice(0, 4))];
        const isMonthOf = month === null || (month >= monthOf(period?.from) && month <= monthOf(period?.to));
        if (!period || !isOfAssembly || (year >= from && year <= to && isMonthOf)) return [];
        const right = ordinalWord(year - (isLate(month) ? 1945 : 1946)) ?? '';
        return [
          {
            code: 'SESSION_AND_YEAR',
            basis: 'calendar',
            confidence: 'certain',
            message: `the General Assembly has its session ${session} from September ${from} to September ${to}, not in ${month ?? year}`,
            unit,
            at: { start: dated.start, end: dated.end },
            correction: text
              .slice(dated.start, dated.end)
              .replace(text.slice(ordinal.start, ordinal.end), right),
            evidence: [],
          },
        ];
      }),
    ),
  );

const monthOf = (date = ''): string => date.slice(0, 'yyyy-mm'.length);

/** Whether a month belongs to the session that opens in its year; so does a year without one. */
const isLate = (month: string | null): boolean => month === null || month.slice('yyyy-'.length) >= '09';

/** Sessions of other organs have other numbers, most of them far from the Assembly's. */
const MOST_AHEAD = 6;

/** "decides to include the item in the agenda of its eightieth session", in a draft of the General Assembly. */
function isOwnSession(
  { moment }: NoticeContext,
  text: string,
  { session, start }: { session: number } & Range,
) {
  if (moment.session === null || Math.abs(session - moment.session) > MOST_AHEAD) return false;
  const before = text.slice(0, start);
  return /\bits $/.test(before) && !OTHER_ORGAN.test(before);
}

const OTHER_ORGAN =
  /\b(?:Council|Commission|Committee|Board|Conference|Court|Tribunal|Forum|Parties|Group|Congress|Authority|Panel|Agency|Organi[sz]ation|Programme|Fund)\b/;

/** Sessions of the Human Rights Council with a year in which they are not held. */
export const councilSessionsAndYears = (context: NoticeContext): Notice[] =>
  placed(
    context,
    inEachUnit(context, (unit, text) =>
      [...text.matchAll(COUNCIL_SESSION)].flatMap(({ 0: found, index, groups = {} }) => {
        const { ordinal = '', year = '' } = groups;
        const session = readOrdinal(ordinal);
        const right = session === null ? null : humanRightsCouncilYear(session);
        if (right === null || right === Number(year)) return [];
        return [
          {
            code: 'SESSION_AND_YEAR',
            basis: 'calendar',
            confidence: 'certain',
            message: `the Human Rights Council has its session ${session} in ${right}, not in ${year}`,
            unit,
            at: { start: index, end: index + found.length },
            correction: found.replace(year, String(right)),
            evidence: [],
          } as const,
        ];
      }),
    ),
  );

/** Days that are in no calendar: "31 June 2020". */
export const impossibleDates = (context: NoticeContext): Notice[] =>
  placed(
    context,
    inEachUnit(context, (unit, text) =>
      [...text.matchAll(DATES)].flatMap(({ 0: date, index }) =>
        readDate(date) === null
          ? [
              {
                code: 'DATE_IMPOSSIBLE',
                basis: 'calendar',
                confidence: 'certain',
                message: `there is no ${date}`,
                unit,
                at: { start: index, end: index + date.length },
                correction: null,
                evidence: [],
              } as const,
            ]
          : [],
      ),
    ),
  );

const COUNCIL_SESSION = new RegExp(
  String.raw`(?<=\bHuman Rights Council,? (?:at|during|for|in) (?:its|the) )(?<ordinal>${ORDINAL_PATTERN}) session,? ` +
    String.raw`(?:(?:to be |which was )?(?:held|convened) )?in (?:[A-Z][a-z]+ )?(?<year>20\d\d)\b`,
  'g',
);

const DATES = new RegExp(String.raw`\b${DATE_PATTERN}\b`, 'g');

/**
 * A session of the Official Records of the General Assembly with the symbol of a document of another:
 * "Seventy-seventh Session, Supplement No. 53 (A/78/53)".
 */
export const sessionsAndSymbols = (context: NoticeContext): Notice[] =>
  placed(
    context,
    inEachUnit(context, (unit, text) =>
      [...text.matchAll(RECORDS)].flatMap(({ 0: records, index, groups = {} }) => {
        const { ordinal = '', symbol = '' } = groups;
        const session = readOrdinal(ordinal);
        if (session === null || session === Number(symbol)) return [];
        return [
          {
            code: 'CITED_SESSION',
            basis: 'text',
            confidence: 'certain',
            message: `the symbol is of session ${symbol} of the General Assembly, not of session ${session}`,
            unit,
            at: { start: index, end: index + records.length },
            correction: records.replace(ordinal, capitalized(ordinalWord(Number(symbol)) ?? '')),
            evidence: [],
          } as const,
        ];
      }),
    ),
  );

const RECORDS = new RegExp(
  String.raw`(?<=General Assembly, |Ibid\., )(?<ordinal>${ORDINAL_PATTERN}) Session, Supplement No\. \d{1,3}[A-Z]? ` +
    // "and corrigendum ", "and corrections "
    String.raw`(?:and [a-z]+ )?\(A/(?<symbol>\d{2})/`,
  'gi',
);

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What a rule finds in the texts of clauses, paragraphs and notes. */
export const inEachUnit = <Found>(
  { units }: NoticeContext,
  find: (unit: string, text: string) => readonly Found[],
): Found[] => units.filter(({ kind }) => kind !== 'table').flatMap(({ id, text }) => find(id, text));
