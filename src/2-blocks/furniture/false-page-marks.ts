import type { Line } from '../../1-read/line.ts';
import { type FurnitureRules, textOf } from './furniture-rule.ts';

/**
 * Finds the lines that look like a page mark ("41/7", "69/313") and are the number of a resolution in a sentence:
 * there is no page 41 of 7, and a page of a text is not the only one with its number of pages where the others
 * have another.
 */
export function falsePageMarks(lines: readonly Line[], found: FurnitureRules): number[] {
  const marks = [...found.entries()].flatMap(([index, rule]) => {
    const [, page, pages] = rule?.kind === 'page-mark' ? (MARK.exec(textOf(lines[index])) ?? []) : [];
    return page === undefined ? [] : [{ index, page: Number(page), pages: Number(pages) }];
  });
  const alike = Map.groupBy(marks, ({ pages }) => pages);
  const isPaged = [...alike.values()].some(group => group.length > 1);
  const isAlone = (pages: number): boolean => isPaged && alike.get(pages)?.length === 1;
  return marks
    .filter(({ page, pages }) => page > pages || (page !== pages && isAlone(pages)))
    .map(({ index }) => index);
}

const MARK = /^(\d{1,4})\s?\/\s?(\d{1,4})$/;
