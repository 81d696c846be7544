import type { Block } from '../2-blocks/block.ts';
import { keyedLine } from '../2-blocks/keyed-line.ts';
import type { ParticularKind } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';
import { BODY_NAMES, bodyNamed } from '../references/body.ts';
import {
  isAgendaItem,
  isConsideredDocument,
  isMainCommittee,
  isNumberedSession,
  isSessionDates,
  isYearlySession,
  isYearOfCouncil,
} from '../references/masthead-lines.ts';
import { isMeetingLine } from './meeting-line.ts';
import { isVoteHeading, isVoteInProse, isVoteList } from './vote-line.ts';

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

/** The organs of a document of both, side by side. */
const TWO_ORGANS =
  /^General Assembly (?:Security Council|Economic and Social Council)$|^(?:Security Council|Economic and Social Council) General Assembly$/;

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

/** Those who join the sponsors of a draft once it is submitted. */
const JOINING_SPONSORS = new RegExp(
  [
    // "Add the following countries to the list of sponsors of the draft resolution: Chad and Togo"
    '^Add [^.;:]{2,900} to the (?:list of )?sponsors\\b',
    // "The following States have joined the list of sponsors of the draft resolution: Chad and Togo"
    '^The following (?:countries|States|delegations|Member States)(?: have| has)?(?: also| subsequently)? joined\\b.{0,60}sponsor',
    // "Subsequently, Chad and Togo joined in sponsoring the draft resolution"
    '^(?:Subsequently,? )?\\p{Lu}[^.;:]{2,900}? (?:have |has )?(?:also |subsequently )?joined (?:in sponsoring|as (?:co-?)?sponsors|the (?:list of )?sponsors)\\b',
  ].join('|'),
  'u',
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
    name: 'two-organs',
    kind: 'organ',
    example: 'General Assembly Security Council',
    matches: form(TWO_ORGANS),
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
    name: 'year-of-council',
    kind: 'session',
    example: 'Eightieth year',
    matches: isYearOfCouncil,
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
    name: 'sponsors-behind-key',
    kind: 'sponsors',
    example: 'Sponsors: Norway, Peru',
    matches: text => keyedLine(text)?.kind === 'sponsors',
  },
  {
    name: 'remark-behind-key',
    kind: 'remark',
    example: 'Signatories: Chad, Fiji',
    matches: text => keyedLine(text)?.kind === 'remark',
  },
  {
    name: 'label-of-preamble',
    kind: 'remark',
    example: 'PREAMBULATORY CLAUSES',
    matches: form(/^preambul(?:ar|atory) (?:clauses|paragraphs|part):?$/i),
  },
  {
    name: 'joining-sponsors',
    kind: 'sponsors',
    example: 'Add the following countries to the list of sponsors of the draft resolution: Chad and Togo',
    matches: form(JOINING_SPONSORS),
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
    name: 'considered-document',
    kind: 'basis',
    example: 'Doc. Assembly/AU/7(XXXVIII)',
    matches: isConsideredDocument,
  },
  {
    name: 'vote',
    kind: 'remark',
    example: '[Adopted by a recorded vote of 28 to 12]',
    matches: text => /^\[[^\]]*\]$/.test(text) && /adopted|vote/i.test(text),
  },
  {
    name: 'vote-in-prose',
    kind: 'remark',
    example: 'Adopted at the 9520th meeting by 13 votes to none, with 2 abstentions.',
    matches: isVoteInProse,
  },
  {
    name: 'vote-heading',
    kind: 'remark',
    example: 'The voting was as follows:',
    matches: isVoteHeading,
  },
  {
    name: 'vote-list',
    kind: 'remark',
    example: 'In favour: Brazil, Chile',
    matches: isVoteList,
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
const LONGEST_LIST = 4000;

/** The rule by which a block is a formal line; null for text. */
export const formalLineRule = ({ text: { text }, note }: Block): FormalLineRule | null =>
  note !== null || isTooLong(text) ? null : (FORMAL_LINE_RULES.find(({ matches }) => matches(text)) ?? null);

const isTooLong = (text: string): boolean =>
  text.length > (isVoteList(text) ? LONGEST_LIST : LONGEST_FORMAL) && !text.startsWith('[');

/** True for a line below a text that says how it was adopted, who voted how, or who joined its sponsors. */
export const isVoteOrSponsors = (block: Block): boolean =>
  /^(?:vote|joining)/.test(formalLineRule(block)?.name ?? '');

/** The kind of formal line that a block is; null for text. */
export const particularKind = (block: Block): ParticularKind | null => formalLineRule(block)?.kind ?? null;
