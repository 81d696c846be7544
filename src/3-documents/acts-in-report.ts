import { type Block, enumeratorOf } from '../2-blocks/block.ts';
import { symbolFacts } from '../references/symbol-facts.ts';
import { isEnumeratedHeading, startOf } from './document-start.ts';
import { type DocumentBlocks, indexFrom } from './document-tree.ts';
import type { HeadGroups, Heads } from './head-groups.ts';
import { particularKind } from './particular.ts';

/** A report that sets out the resolutions and decisions of a session, without their blocks. */
interface SessionReport extends DocumentBlocks {
  readonly acts: readonly (DocumentBlocks & { readonly under: Block | null })[];
}

/**
 * The report of a session with the acts that it sets out in full, each under its number; null for any other
 * source. An act ends with its closing lines: at the next act, or where the report goes on.
 */
export function sessionReport(
  { groups, closed }: HeadGroups,
  blocks: readonly Block[],
): SessionReport | null {
  const [report, ...acts] = groups;
  if (report === undefined || acts.length === 0 || !isReport(report, acts, blocks)) return null;
  const starts = acts.map(([first]) => startOf(blocks, first.at));
  const spans = acts.map(([first], index) => {
    const limit = Math.min(closed[index + 1] ?? blocks.length, starts[index + 1]?.headings ?? blocks.length);
    return { from: starts[index]?.formal ?? first.at, to: endOfAct(blocks, first.at, limit) };
  });
  const isInAct = new Set(spans.flatMap(({ from, to }) => indices(from, to)));
  const headings = headingsAbove(
    blocks,
    spans.map(({ from }) => from),
    isInAct,
  );
  return {
    blocks: blocks.filter((_, index) => !isInAct.has(index)),
    heads: withBlocks(report, blocks),
    acts: acts.map((heads, index) => ({
      blocks: blocks.slice(spans[index]?.from, spans[index]?.to),
      heads: withBlocks(heads, blocks),
      under: headings[index] ?? null,
    })),
  };
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, offset) => from + offset);

/** The heads with the blocks that they are. */
export const withBlocks = (heads: Heads, blocks: readonly Block[]): DocumentBlocks['heads'] =>
  heads.flatMap(head => {
    const block = blocks[head.at];
    return block === undefined ? [] : [{ ...head, block }];
  });

const LONGEST_HEADING = 250;
/** What a report says above the acts that it sets out. */
const ANNOUNCES_ACTS = new RegExp(
  [
    // "Resolutions and decisions adopted by the Human Rights Council at its fourteenth session"
    String.raw`\b(?:resolutions?|decisions?)\b.{0,60}\badopted\b`,
    // "I. Resolutions", "Resolutions and decisions", "Chapter I. Decisions"
    String.raw`^(?:[IVXLC]+\. |[A-Z]\. |Chapter [IVXLC]+\.? )?(?:Resolutions|Decisions)(?: and (?:other )?decisions)?$`,
    // "Report of the Human Rights Council on its fourteenth session"
    '^(?:Annual )?Report of the .{3,120} on (?:its|the) .{3,80} session',
  ].join('|'),
  'i',
);

const isReport = ([{ at, symbol }]: Heads, acts: readonly Heads[], blocks: readonly Block[]): boolean =>
  startOf(blocks, at).headings === 0 &&
  symbolFacts(symbol).kind === 'document' &&
  acts.every(heads => heads.every(({ rule }) => rule.name.startsWith('number-'))) &&
  blocks
    .slice(0, acts[0]?.[0].at)
    .some(
      ({ text, element }) =>
        element?.cell == null && text.text.length <= LONGEST_HEADING && ANNOUNCES_ACTS.test(text.text),
    );

/** Where an act ends that begins at `head`, at `limit` at the latest. */
function endOfAct(blocks: readonly Block[], head: number, limit: number): number {
  const dateline = indexFrom(blocks, head + 1, block => particularKind(block) === 'dateline', limit);
  if (dateline < 0) return limit;
  let hasAnnex = false;
  for (let index = dateline + 1; index < limit; index++) {
    const block = blocks[index];
    if (block === undefined || isOutside(block, hasAnnex)) return index;
    hasAnnex ||= ANNEX.test(block.text.text);
  }
  return limit;
}

const ANNEX = /^(?:annex|appendix)(?: [IVXLC\d]{1,5})?$/i;
/** "Part Two", "PART II", "Chapter II". */
const PART_OF_REPORT = /^(?:part|chapter) (?:[ivxlc]{1,6}|\d{1,2}|one|two|three|four|five|six)\b/i;

/** A heading of the report, as opposed to the closing lines of an act and its annexes with their headings. */
const isOutside = (block: Block, hasAnnex: boolean): boolean =>
  block.note === null &&
  !ANNEX.test(block.text.text) &&
  (PART_OF_REPORT.test(block.text.text) ||
    (!hasAnnex && (block.heading || (isEnumeratedHeading(block) && enumeratorOf(block)?.style === 'upper'))));

/** The last heading of the report above each act. */
function headingsAbove(
  blocks: readonly Block[],
  starts: readonly number[],
  isInAct: ReadonlySet<number>,
): readonly (Block | null)[] {
  let index = 0;
  let last: Block | null = null;
  return starts.map(start => {
    for (; index < start; index++) {
      const block = blocks[index];
      if (block !== undefined && !isInAct.has(index) && isEnumeratedHeading(block)) last = block;
    }
    return last;
  });
}
