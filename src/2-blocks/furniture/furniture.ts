import { hasElement, type Line } from '../../1-read/line.ts';
import { evidenceRule } from './by-evidence.ts';
import { findCollectionHeads, REPEATED_HEAD } from './collection-heads.ts';
import { CONTENTS_RULES, findContents } from './contents-list.ts';
import { falseLetterheads } from './false-letterheads.ts';
import { falsePageMarks } from './false-page-marks.ts';
import { type FindInContext, type FurnitureRule, type FurnitureRules, isBlank } from './furniture-rule.ts';
import { findJobDates, JOB_DATE } from './job-dates.ts';
import { findLetterhead, LETTERHEAD_RULES } from './letterhead.ts';
import { LINE_RULES, lineRule } from './line-rules.ts';
import { findOwnSymbols, OWN_SYMBOL } from './own-symbol.ts';
import { findPageHeads, PAGE_HEAD_RULES } from './page-heads.ts';
import { findPageNumbers, PAGE_NUMBER_ALONE } from './page-numbers.ts';
import { findRecordHeads, RECORD_HEAD } from './record-heads.ts';
import { findRunningHeads, RUNNING_HEAD_RULES } from './running-heads.ts';

/**
 * Finds the lines that are page furniture: rules, page marks, job numbers, bar codes, running heads,
 * letterheads, lists of contents, comments and residue of web pages.
 *
 * A line with evidence is furniture where the file says so. Otherwise each line is judged first by its own
 * text, then by its surroundings, where a later rule overrides an earlier one.
 */
export function findFurniture(lines: readonly Line[]): FurnitureRules {
  const found = lines.map(line => (hasElement(line) ? evidenceRule(line) : lineRule(line)));
  for (const index of [...falsePageMarks(lines, found), ...falseLetterheads(lines, found)])
    found[index] = null;
  for (const find of isMostlyBare(lines) ? IN_CONTEXT : IN_ANY_CONTEXT)
    for (const [index, rule] of find(lines, found)) {
      const line = lines[index];
      if (IN_ANY_CONTEXT.includes(find) || (line !== undefined && !hasElement(line))) found[index] = rule;
    }
  return found;
}

/** Whether most lines have no evidence: those of a plain text, or of one that a page shows as it is. */
const isMostlyBare = (lines: readonly Line[]): boolean =>
  lines.reduce((bare, line) => bare + (isBlank(line) ? 0 : hasElement(line) ? -1 : 1), 0) >= 0;

/** What no file marks as printed around the text. */
const IN_ANY_CONTEXT: readonly FindInContext[] = [findContents, findLetterhead];

/** Order matters: running heads stand above the page marks that are known by then. */
const IN_CONTEXT: readonly FindInContext[] = [
  findContents,
  findJobDates,
  findPageNumbers,
  findPageHeads,
  findRunningHeads,
  findOwnSymbols,
  findRecordHeads,
  findCollectionHeads,
  findLetterhead,
];

/** Every rule by which a line of bare text can be furniture, in the order in which they are applied. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  ...LINE_RULES,
  JOB_DATE,
  PAGE_NUMBER_ALONE,
  ...PAGE_HEAD_RULES,
  ...RUNNING_HEAD_RULES,
  OWN_SYMBOL,
  RECORD_HEAD,
  REPEATED_HEAD,
  ...CONTENTS_RULES,
  ...LETTERHEAD_RULES,
];
