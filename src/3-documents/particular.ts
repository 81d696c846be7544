import type { Block } from '../2-blocks/block.ts';
import type { ParticularKind } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';
import { BODY_NAMES, bodyNamed } from '../references/body.ts';
import {
  isAgendaItem,
  isMainCommittee,
  isNumberedSession,
  isSessionDates,
  isYearlySession,
} from '../references/masthead-lines.ts';
import { isMeetingLine } from './meeting-line.ts';

/** A rule for a formal line that is known by its form. */
export interface FormalLineRule extends Rule {
  readonly kind: ParticularKind;
  readonly matches: (text: string) => boolean;
}

const form =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

/** Names of organs as older mastheads print them: "HUMAN RIGHTS COUNCIL". */
const IN_CAPITALS: ReadonlySet<string> = new Set(BODY_NAMES.map(name => name.toUpperCase()));

const PROPOSAL = '(?:revised )?(?:oral )?(?:draft (?:resolution|decision)s?|(?:sub-)?amendments?)';
const SPONSORS = new RegExp(
  [
    // "Norway and Peru: draft resolution", "Ukraine:* amendment to draft resolution A/80/L.3"
    `^\\p{Lu}[^:;]{2,900}: ?\\*{0,3} ?${PROPOSAL}\\b[^;]{0,119}(?:[^;.]|\\.\\d)?$`,
    // "Draft resolution submitted by the Chair", "Draft decision proposed by the President"
    `^${PROPOSAL} (?:submitted|proposed|recommended|prepared|introduced) (?:by|on|following)\\b[^;]{0,300}$`,
  ].join('|'),
  'iu',
);

/**
 * The formal lines of documents. Order matters: the first rule that matches is taken. Titles, symbols and
 * enacting formulas depend on what stands around them and are recognized elsewhere.
 */
export const FORMAL_LINE_RULES: readonly FormalLineRule[] = [
  {
    name: 'organ',
    kind: 'organ',
    example: 'General Assembly',
    matches: text => bodyNamed(text) !== null || IN_CAPITALS.has(text),
  },
  {
    name: 'committee',
    kind: 'organ',
    example: 'Third Committee',
    matches: isMainCommittee,
  },
  {
    name: 'session-by-year',
    kind: 'session',
    example: '2004 substantive session',
    matches: isYearlySession,
  },
  {
    name: 'session-by-ordinal',
    kind: 'session',
    example: 'Tenth emergency special session',
    matches: isNumberedSession,
  },
  {
    name: 'session-by-dates',
    kind: 'session',
    example: 'Geneva, 27 February–31 March 2023',
    matches: isSessionDates,
  },
  {
    name: 'agenda-item',
    kind: 'agenda',
    example: 'Item 71 (b) of the provisional agenda',
    matches: isAgendaItem,
  },
  {
    name: 'sponsors',
    kind: 'sponsors',
    example: 'Norway and Peru: draft resolution',
    matches: form(SPONSORS),
  },
  {
    name: 'adoption',
    kind: 'adoption',
    example: 'Resolution adopted by the General Assembly on 23 December 2003',
    matches: form(/^(?:Resolution|Decision)s? adopted by the /),
  },
  {
    name: 'adoption-at-meeting',
    kind: 'adoption',
    example: '(Adopted by the Security Council at its 9527th meeting, on 24 January 2024)',
    matches: form(/^\(?Adopted by the .* at its \d+(?:st|nd|rd|th) /),
  },
  {
    name: 'adoption-on-date',
    kind: 'adoption',
    example: 'Adopted by the Security Council on 27 April 2021',
    matches: form(/^\(?Adopted by the \p{Lu}[^.;]{1,100} on \d{1,2} \p{Lu}\p{Ll}+ \d{4}\)?$/u),
  },
  {
    name: 'basis',
    kind: 'basis',
    example: '[on the report of the Second Committee (A/58/483/Add.3)]',
    matches: form(
      /^\[(?:on the (?:report|recommendation|proposal)s? (?:of|considered)|without reference to|adopted on) .*\]$/i,
    ),
  },
  {
    name: 'vote',
    kind: 'remark',
    example: '[Adopted by a recorded vote of 28 to 12]',
    matches: text => /^\[[^\]]*\]$/.test(text) && /adopted|vote/i.test(text),
  },
  {
    name: 'dateline',
    kind: 'dateline',
    example: '78th plenary meeting',
    matches: isMeetingLine,
  },
];

/** A vote in brackets may name all States. */
const LONGEST_FORMAL = 1200;

/** The rule by which a block is a formal line; null for text. */
export const formalLineRule = ({ text: { text }, note }: Block): FormalLineRule | null =>
  note !== null || (text.length > LONGEST_FORMAL && !text.startsWith('['))
    ? null
    : (FORMAL_LINE_RULES.find(({ matches }) => matches(text)) ?? null);

/** The kind of formal line that a block is; null for text. */
export const particularKind = (block: Block): ParticularKind | null => formalLineRule(block)?.kind ?? null;
