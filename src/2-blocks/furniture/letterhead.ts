import type { Line } from '../../1-read/line.ts';
import type { Furniture } from '../../model/document.ts';
import { readDate } from '../../references/date.ts';
import { readSymbol } from '../../references/symbol.ts';
import { type FurnitureLine, type FurnitureRule, textOf } from './furniture-rule.ts';

/** A line at the top of a source, and the one above it, blank lines left out. */
interface TopLine {
  readonly text: string;
  readonly above: string;
  /** Whether the line above is the name of an organization or organ, by one of the first two rules. */
  readonly belowName: boolean;
  /** Whether "Distr." stands alone in one of the lines above. */
  readonly belowDistribution: boolean;
}

interface LetterheadRule extends FurnitureRule {
  readonly matches: (line: TopLine) => boolean;
}

const ACRONYM = 'acronym-with-name';
const ORGAN = 'organ-below-acronym';
/** The rules by which a line is a name. */
const NAMES: ReadonlySet<string> = new Set([ACRONYM, ORGAN]);
const DISTRIBUTION = /^Distr\.$/i;
const DATE_ALONE = /^\d{1,2} \p{Lu}\p{L}+ \d{4}$/u;

export const LETTERHEAD_RULES: readonly LetterheadRule[] = [
  {
    name: ACRONYM,
    kind: 'letterhead',
    example: 'IOM International Organization for Migration',
    matches: ({ text }) => isAcronymWithName(text),
  },
  {
    name: ORGAN,
    kind: 'letterhead',
    example: 'IOM International Organization for Migration\n\nCOUNCIL',
    matches: ({ text, belowName }) => belowName && /^\p{Lu}{4,}$/u.test(text),
  },
  {
    name: 'date-below-distribution',
    kind: 'letterhead',
    example: 'Distr.: General\n2 March 2023',
    matches: ({ text, above }) => above.startsWith('Distr.') && DATE_ALONE.test(text),
  },
  {
    name: 'language-below-date',
    kind: 'letterhead',
    example: 'Distr.: General\n2 March 2023\nEnglish',
    matches: ({ text, above }) =>
      /^(?:Arabic|Chinese|English|French|Russian|Spanish)(?: only)?$/.test(text) && DATE_ALONE.test(above),
  },
  {
    name: 'distribution-in-words',
    kind: 'letterhead',
    example: 'Distr.\nGENERAL',
    matches: ({ text, belowDistribution }) =>
      DISTRIBUTION.test(text) ||
      (belowDistribution && /^(?:GENERAL|LIMITED|RESTRICTED|PROVISIONAL)$/.test(text)),
  },
  {
    name: 'united-nations-in-two-lines',
    kind: 'letterhead',
    example: 'UNITED\nNATIONS',
    matches: ({ text, above }) => text === 'UNITED' || (text === 'NATIONS' && above === 'UNITED'),
  },
  {
    name: 'letter-of-series',
    kind: 'letterhead',
    example: 'UNITED NATIONS\nA',
    matches: ({ text, above }) => /^[AES]$/.test(text) && /^(?:united )?nations$/i.test(above),
  },
  {
    name: 'date-below-symbol',
    kind: 'letterhead',
    example: 'A/HRC/WG.6/7/SVN/3\n12 November 2009',
    matches: ({ text, above }) => DATE_ALONE.test(text) && readSymbol(above) !== null,
  },
];

/** How many lines of text from the top a letterhead may take. */
const LETTERHEAD_WITHIN = 30;

/** Finds the lines of a letterhead that are known by the lines above them. */
export function findLetterhead(lines: readonly Line[]): FurnitureLine[] {
  const found: FurnitureLine[] = [];
  let above = '';
  let belowName = false;
  let belowDistribution = false;
  for (const index of firstWithText(lines)) {
    const line: TopLine = { text: textOf(lines[index]), above, belowName, belowDistribution };
    const rule = LETTERHEAD_RULES.find(({ matches }) => matches(line)) ?? null;
    if (rule !== null) found.push([index, rule]);
    above = line.text;
    belowDistribution ||= DISTRIBUTION.test(line.text);
    belowName = rule !== null && NAMES.has(rule.name);
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

/** The date of issue in the letterhead of a source, as ISO 8601; null without one. */
export function letterheadDate(source: string, furniture: readonly Furniture[]): string | null {
  const dates = furniture
    .filter(({ kind }) => kind === 'letterhead')
    .map(({ start, end }) => readDate(source.slice(start, end)));
  return dates.find(date => date !== null) ?? null;
}

/**
 * "IOM International Organization for Migration": the capitals of the name are the letters of the acronym.
 */
function isAcronymWithName(text: string): boolean {
  const [, acronym = '', name = ''] = /^(\p{Lu}{2,8}) (\p{Lu}\p{L}+(?: \p{L}+){1,12})$/u.exec(text) ?? [];
  return acronym !== '' && (name.match(/\p{Lu}/gu) ?? []).join('') === acronym;
}
