import type { Block } from '../2-blocks/block.ts';
import type { ParticularKind } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';
import { bodyNamed } from '../references/body.ts';
import { ORDINAL_PATTERN } from '../references/ordinal.ts';

/** A rule for a formal line that is known by its form. */
export interface FormalLineRule extends Rule {
  readonly kind: ParticularKind;
  readonly matches: (text: string) => boolean;
}

const form =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

/**
 * The formal lines of documents. Order matters: the first rule that matches is taken. Titles, symbols and
 * enacting formulas depend on what stands around them and are recognized elsewhere.
 */
export const FORMAL_LINE_RULES: readonly FormalLineRule[] = [
  { name: 'organ', kind: 'organ', example: 'General Assembly', matches: text => bodyNamed(text) !== null },
  {
    name: 'session-by-year',
    kind: 'session',
    example: '2004 substantive session',
    matches: form(/^(?:19|20)\d\d (?:organizational |substantive |resumed )?session$/i),
  },
  {
    name: 'session-by-ordinal',
    kind: 'session',
    example: 'Tenth emergency special session',
    matches: form(new RegExp(`^(?:${ORDINAL_PATTERN}) (?:emergency )?(?:special )?session$`, 'i')),
  },
  {
    name: 'session-by-dates',
    kind: 'session',
    example: '27 February–31 March 2023',
    matches: form(/^\d{1,2} \p{Lu}\p{L}+[-\u2013]\d{1,2} \p{Lu}\p{L}+ \d{4}$/u),
  },
  { name: 'agenda-item', kind: 'agenda', example: 'Agenda item 12', matches: form(/^Agenda items? \d/) },
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
    matches: form(/^\d{1,5}(?:st|nd|rd|th) (?:\([^)]*\) )?(?:plenary )?meeting\b.{0,40}$/),
  },
];

const LONGEST_FORMAL = 1200;

/** The rule by which a block is a formal line; null for text. */
export const formalLineRule = ({ text: { text }, note }: Block): FormalLineRule | null =>
  note !== null || text.length > LONGEST_FORMAL
    ? null
    : (FORMAL_LINE_RULES.find(({ matches }) => matches(text)) ?? null);

/** The kind of formal line that a block is; null for text. */
export const particularKind = (block: Block): ParticularKind | null => formalLineRule(block)?.kind ?? null;
