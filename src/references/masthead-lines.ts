import { ORDINAL_PATTERN } from './ordinal.ts';

/** "2004 substantive session", "Annual session 2023", "First regular session 2024". */
const YEARLY_SESSION =
  /^(?:(?:19|20)\d\d (?:organizational |substantive |resumed )?session|(?:substantive|organizational|annual|(?:first|second) regular) session (?:of |for )?(?:19|20)\d\d)$/i;

/** "Fifty-eighth session", "Tenth emergency special session", "Resumed thirtieth session". */
const NUMBERED_SESSION = new RegExp(
  `^(?:resumed )?(?:${ORDINAL_PATTERN}) (?:resumed )?(?:emergency )?(?:special )?session$`,
  'i',
);

/** "Eightieth year" of the Security Council, and beside the session of the General Assembly. */
const YEAR_OF_COUNCIL = new RegExp(`^(?:(?:${ORDINAL_PATTERN}) session )?(?:${ORDINAL_PATTERN}) year$`, 'i');

/** "27 February–31 March 2023", "Geneva, 8-19 February 2010", "New York, 3 – 7 March 2025". */
const SESSION_DATES =
  /^(?:\p{Lu}[\p{L} ]{1,30}, )?\d{1,2}(?: \p{Lu}\p{L}+)?(?: \d{4})? ?[-\u2013] ?\d{1,2} \p{Lu}\p{L}+ \d{4}$/u;

/** "Agenda item 12", "Item 71 (b) of the provisional agenda", "Items 137 and 138 of the preliminary list". */
const AGENDA_ITEM =
  /^(?:(?:Provisional )?agenda items? \d|Items? [\d(][\w(), ]{0,60} of the (?:revised )?(?:provisional|preliminary|draft) )/i;

const COMMITTEE =
  /^(?:(?:First|Second|Third|Fourth|Fifth|Sixth|General|Special Political) Committee|Special Political and Decolonization Committee \(Fourth Committee\))$/;

/** "Doc. Assembly/AU/7(XXXVIII)", "(Docs. EX.CL/1320(XL) and EX.CL/1321(XL))". */
const CONSIDERED_DOCUMENT = /^\(?(?:Docs?\.|DOCS?\.) ?[A-Z][\w.]{0,15}\/[^;:]{1,120}$/;

/** A line of a masthead that names a session by its year. */
export const isYearlySession = (text: string): boolean => YEARLY_SESSION.test(text);

/** A line of a masthead that names a session by its number. */
export const isNumberedSession = (text: string): boolean => NUMBERED_SESSION.test(text);

/** A line of a masthead that names a year of the Security Council, by its number. */
export const isYearOfCouncil = (text: string): boolean => YEAR_OF_COUNCIL.test(text);

/** A line of a masthead that says when, and perhaps where, a session is held. */
export const isSessionDates = (text: string): boolean => SESSION_DATES.test(text);

/** A line of a masthead that begins with the item of an agenda. */
export const isAgendaItem = (text: string): boolean => AGENDA_ITEM.test(text);

/** A line of a masthead that names the documents on which a decision is taken. */
export const isConsideredDocument = (text: string): boolean => CONSIDERED_DOCUMENT.test(text);

/** A line that is a date, and nothing else: "27 May 2025". */
export const isDateLine = (text: string): boolean => /^\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}$/u.test(text);

/** A line of a masthead that names a Main Committee of the General Assembly. */
export const isMainCommittee = (text: string): boolean => COMMITTEE.test(text);

/** A line of a masthead that names a session or a committee, and nothing else. */
export const isSessionOrCommittee = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  [isNumberedSession, isYearlySession, isYearOfCouncil, isSessionDates, isMainCommittee].some(matches =>
    matches(text),
  );
