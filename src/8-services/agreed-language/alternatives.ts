import type { Clause } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';

/** One of several wordings of a clause that stand side by side in brackets: "[Requests] [Urges]". */
export interface Alternative {
  /** Its range in the text of the clause, with the brackets. */
  readonly at: Range;
  /** The clause with this one of them alone, without its brackets. */
  readonly text: string;
}

/** More stand side by side in no draft. */
const MOST = 6;
/** "[Requests] [Urges]", "[Requests]/[Urges]", "[Requests] or [Urges]" */
const BETWEEN = /^ ?(?:\/|or)? ?$/;

/** The alternatives of the first place of a clause that has any; none where brackets hold what is left open. */
export function alternativesOf({ text, bracketed }: Pick<Clause, 'text' | 'bracketed'>): Alternative[] {
  const group = firstGroup(text, bracketed).slice(0, MOST);
  const [before, after] = [text.slice(0, group[0]?.start), text.slice(group.at(-1)?.end)];
  return group.map(at => ({
    at,
    text: `${before}${text.slice(at.start + 1, at.end - 1).trim()}${after}`,
  }));
}

/** The first two or more stretches with nothing between them. */
function firstGroup(text: string, bracketed: readonly Range[]): Range[] {
  let group: Range[] = [];
  for (const range of bracketed) {
    const last = group.at(-1);
    const isBeside = last !== undefined && BETWEEN.test(text.slice(last.end, range.start));
    if (group.length > 1 && !isBeside) return group;
    group = isBeside ? [...group, range] : [range];
  }
  return group.length > 1 ? group : [];
}
