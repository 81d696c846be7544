import type { Line } from '../../1-read/line.ts';
import { type FurnitureRule, LONGEST_FURNITURE } from './furniture-rule.ts';
import webResidue from './web-residue.json' with { type: 'json' };

/** A rule that needs only the line itself. */
interface LineRule extends FurnitureRule {
  readonly matches: (line: Line) => boolean;
}

/** The rule by which a line is furniture whatever stands around it: the first that matches. */
export const lineRule = (line: Line): FurnitureRule | null =>
  LINE_RULES.find(({ matches }) => matches(line)) ?? null;

/** Matches a line of at most `LONGEST_FURNITURE` characters. */
const short =
  (pattern: RegExp) =>
  ({ text: { text } }: Line): boolean =>
    text.length <= LONGEST_FURNITURE && pattern.test(text);

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'comment',
    kind: 'comment',
    example: '<!-- page 3 -->',
    matches: ({ comment }) => comment,
  },
  {
    name: 'drawn-rule',
    kind: 'rule',
    example: '* * *',
    matches: short(/^(?:[-_*=\u2013\u2014\u2500]\s?){3,}$/),
  },
  {
    name: 'wide-rule',
    kind: 'rule',
    example: '_'.repeat(LONGEST_FURNITURE + 1),
    matches: ({ text: { text } }) => text.length > LONGEST_FURNITURE && /^[-_]+$/.test(text),
  },
  {
    name: 'bar-code',
    kind: 'bar-code',
    example: '*2303716*',
    matches: short(/^\*\d{6,}\*$/),
  },
  {
    name: 'page-of-pages',
    kind: 'page-mark',
    example: '3/7',
    matches: short(/^\d{1,4}\s?\/\s?\d{1,4}$/),
  },
  {
    name: 'page-in-words',
    kind: 'page-mark',
    example: 'Page 3 of 7',
    matches: short(/^page \d{1,4}(?: of \d{1,4})?$/i),
  },
  {
    name: 'page-between-dashes',
    kind: 'page-mark',
    example: '- 3 -',
    matches: short(/^[-\u2013]\s?\d{1,4}\s?[-\u2013]$/),
  },
  {
    name: 'page-beside-job-number',
    kind: 'page-mark',
    example: '23-03716 2/3',
    matches: short(/^(?:\d{1,4}\/\d{1,4} \d{2}-\d{5}|\d{2}-\d{5} \d{1,4}\/\d{1,4})$/),
  },
  {
    name: 'job-number',
    kind: 'job-number',
    example: 'GE.23-03716 (E) 030323',
    matches: short(/^(?:GE\.)?\d{2}-\d{5}\*?(?:\s?\([A-Z]\))?(?: \d{6})*$/),
  },
  {
    name: 'united-nations',
    kind: 'letterhead',
    example: 'United Nations',
    matches: short(/^united nations$/i),
  },
  {
    name: 'distribution',
    kind: 'letterhead',
    example: 'Distr.: General',
    matches: short(/^Distr\.: \w+$/),
  },
  {
    name: 'original-language',
    kind: 'letterhead',
    example: 'Original: Arabic/English and French',
    matches: short(/^(?:\p{L}+ )?Original:(?: \p{L}+(?:[,/ ]+\p{L}+)*)?$/u),
  },
  {
    name: 'web-residue',
    kind: 'web-residue',
    example: 'Skip to main content',
    matches: short(new RegExp(`^(?:${webResidue.join('|')})$`, 'i')),
  },
];
