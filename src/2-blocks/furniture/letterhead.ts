import type { Line } from '../../1-read/line.ts';
import type { Furniture } from '../../model/document.ts';
import { type FurnitureLine, type FurnitureRule, textOf } from './furniture-rule.ts';

/** A line at the top of a source, and the one above it, blank lines left out. */
interface TopLine {
  readonly text: string;
  readonly above: string;
  /** Whether the line above is the name of an organization or organ, by one of the first two rules. */
  readonly belowName: boolean;
}

interface LetterheadRule extends FurnitureRule {
  readonly matches: (line: TopLine) => boolean;
}

const DATE = 'date-below-distribution';

export const LETTERHEAD_RULES: readonly LetterheadRule[] = [
  {
    name: 'acronym-with-name',
    kind: 'letterhead',
    example: 'IOM International Organization for Migration',
    matches: ({ text }) => isAcronymWithName(text),
  },
  {
    name: 'organ-below-acronym',
    kind: 'letterhead',
    example: 'IOM International Organization for Migration\n\nCOUNCIL',
    matches: ({ text, belowName }) => belowName && /^\p{Lu}{4,}$/u.test(text),
  },
  {
    name: DATE,
    kind: 'letterhead',
    example: 'Distr.: General\n2 March 2023',
    matches: ({ text, above }) => above.startsWith('Distr.') && /^\d{1,2} \p{Lu}\p{L}+ \d{4}$/u.test(text),
  },
];

/** How many lines of text from the top a letterhead may take. */
const LETTERHEAD_WITHIN = 30;

/** Finds the lines of a letterhead that are known by the lines above them. */
export function findLetterhead(lines: readonly Line[]): FurnitureLine[] {
  const found: FurnitureLine[] = [];
  let above = '';
  let belowName = false;
  for (const index of firstWithText(lines)) {
    const line: TopLine = { text: textOf(lines[index]), above, belowName };
    const rule = LETTERHEAD_RULES.find(({ matches }) => matches(line)) ?? null;
    if (rule !== null) found.push([index, rule]);
    above = line.text;
    belowName = rule !== null && rule.name !== DATE;
  }
  return found;
}

function firstWithText(lines: readonly Line[]): number[] {
  const indices: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (indices.length === LETTERHEAD_WITHIN) break;
    if (textOf(line) !== '') indices.push(index);
  }
  return indices;
}

/** The acronym of the organization whose letterhead a source bears: "IOM"; null without one. */
export function letterheadAcronym(source: string, furniture: readonly Furniture[]): string | null {
  const line = furniture
    .filter(({ kind }) => kind === 'letterhead')
    .map(({ start, end }) => source.slice(start, end).trim())
    .find(isAcronymWithName);
  return line?.split(' ')[0] ?? null;
}

/**
 * "IOM International Organization for Migration": the capitals of the name are the letters of the acronym.
 */
function isAcronymWithName(text: string): boolean {
  const [, acronym = '', name = ''] = /^(\p{Lu}{2,8}) (\p{Lu}\p{L}+(?: \p{L}+){1,12})$/u.exec(text) ?? [];
  return acronym !== '' && (name.match(/\p{Lu}/gu) ?? []).join('') === acronym;
}
