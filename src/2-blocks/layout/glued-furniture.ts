import type { Line } from '../../1-read/line.ts';
import { cutLine } from './line-parts.ts';

/**
 * Cuts what an extraction printed on one line with the last line of a page, because a hyphen ended it: the rule
 * above the notes ("medium__________"), and the page mark ("risk16/17"), if its page has no other.
 */
export function splitGlued(lines: readonly Line[]): readonly Line[] {
  const marks = new Set(lines.map(({ text }) => text.text).filter(text => PAGE_MARK.test(text)));
  return lines.flatMap((line, index) => {
    const { text } = line.text;
    const rule = RULE_AT_END.exec(text);
    if (rule !== null) return cutLine(line, rule.index);
    const mark = MARK_AT_END.exec(text)?.[0];
    const isMark = mark !== undefined && isMissing(mark, marks) && JOB_NUMBER.test(textBelow(lines, index));
    return isMark ? cutLine(line, text.length - mark.length) : [line];
  });
}

const RULE_AT_END = /(?<=[\p{L}\p{N},;:.])_{10,}$/u;
const PAGE_MARK = /^\d{1,3}\/\d{1,3}$/;
const MARK_AT_END = /(?<=[\p{L} ])\d{1,3}\/\d{1,3}$/u;
const JOB_NUMBER = /^\d{2}-\d{5}/;

/** Whether the mark fills a gap among those that stand alone: the page before it, or the one after. */
function isMissing(mark: string, marks: ReadonlySet<string>): boolean {
  const [page = 0, pages = 0] = mark.split('/').map(Number);
  return (
    !marks.has(mark) &&
    page <= pages &&
    (marks.has(`${page - 1}/${pages}`) || marks.has(`${page + 1}/${pages}`))
  );
}

const textBelow = (lines: readonly Line[], index: number): string =>
  lines.slice(index + 1, index + 4).find(({ text }) => text.text !== '')?.text.text ?? '';
