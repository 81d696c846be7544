import type { Line } from '../../1-read/line.ts';
import {
  type FurnitureLine,
  type FurnitureRule,
  type FurnitureRules,
  isBlank,
  textOf,
} from './furniture-rule.ts';

export const RECORD_HEAD: FurnitureRule = {
  name: 'head-of-official-records',
  kind: 'running-head',
  example: '<!-- Page 2 -->\n\n22 General Assembly—Fourteenth Session\n\nText of the page,',
};

/**
 * The head of a page of the official records in which resolutions were printed until 1975: the volume on the left page,
 * the chapter on the right one, with the number of the page beside it, above it or below it.
 */
const HEAD = new RegExp(
  `^(\\d{1,4} )?(?:${[
    // "General Assembly—Twelfth Session", "Economic and Social Council – Tenth session"
    String.raw`(?:General Assembly|Economic and Social Council) ?[—–-] ?\p{Lu}[\p{L}-]{2,20}(?: special| emergency special)? session`,
    // "Resolutions adopted on the reports of the Third Committee", "Resolutions adopted without reference to a Main
    // Committee"
    String.raw`Resolutions adopted (?:on the reports? of the [\p{L} ]{3,40} Committee|without reference to a (?:Main )?Committee)`,
  ].join('|')})( \\d{1,4})?$`,
  'iu',
);

/** Finds the heads of pages of official records: below a page mark, or with a page number of their own. */
export const findRecordHeads = (lines: readonly Line[], found: FurnitureRules): FurnitureLine[] =>
  lines.flatMap((line, index): FurnitureLine[] => {
    const [printed, before, after] = HEAD.exec(textOf(line)) ?? [];
    if (printed === undefined || found[index] !== null) return [];
    return before !== undefined || after !== undefined || opensPage(lines, found, index)
      ? [[index, RECORD_HEAD]]
      : [];
  });

/** True for the first line of text below page furniture. */
function opensPage(lines: readonly Line[], found: FurnitureRules, index: number): boolean {
  let above = index - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  return above < 0 || PAGE_ENDS.has(found[above]?.kind);
}

const PAGE_ENDS: ReadonlySet<string | undefined> = new Set(['comment', 'page-mark']);
