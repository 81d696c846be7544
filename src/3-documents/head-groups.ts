import type { Block } from '../2-blocks/block.ts';
import { readActSymbol } from '../references/act.ts';
import { formatResolutionNumber } from '../references/resolution-number.ts';
import { PRINTED_NUMBER } from './act-heads.ts';
import { type Head, readHead } from './head.ts';
import { organBelow } from './organ-below.ts';

export type Heads = readonly [Head, ...Head[]];

/** The heads of a source, grouped by document. */
export interface HeadGroups {
  /** In order: of one document a symbol in the masthead, then the number and title. */
  readonly groups: readonly Heads[];
  /** For each document, the block that ends it because it heads another document once more; else undefined. */
  readonly closed: readonly (number | undefined)[];
}

/** Finds the heads of a source. */
export function headGroups(blocks: readonly Block[], letterhead: string | null): HeadGroups {
  const groups: [Head, ...Head[]][] = [];
  const closed: (number | undefined)[] = [];
  const seen = new Set<string>();
  const numbers = new Set<string | null>();
  for (const at of blocks.keys()) {
    const group = groups.at(-1);
    const head = readHead(blocks, at, letterhead, group?.[0] ?? null);
    if (head === null) {
      const number = numberAtHead(blocks[at]);
      if (number !== null && numbers.has(number) && number !== numberOf(group?.[0]))
        closed[groups.length - 1] ??= at;
      continue;
    }
    if (group?.[0].symbol === head.symbol) group.push(head);
    else if (isOfLabel(head, groups[0]) || (!seen.has(head.symbol) && beginsDocument(head, groups, blocks)))
      groups.push([head]);
    else if (seen.has(head.symbol) && head.titleAt !== null) closed[groups.length - 1] ??= at;
    seen.add(head.symbol);
    numbers.add(numberOf(head));
  }
  return { groups, closed };
}

const NUMBERED_LINE = new RegExp(`^(${PRINTED_NUMBER})(?:\\. \\p{Lu}|$)`, 'u');

/** The number that a block begins with, or is: "14/1. Lamps", "14/1"; null for any other block. */
function numberAtHead(block: Block | undefined): string | null {
  if (block === undefined || block.note !== null || block.element?.cell != null) return null;
  const [, printed] = NUMBERED_LINE.exec(block.text.text) ?? [];
  return printed?.replaceAll(' ', '') ?? null;
}

/** The number of an act without blanks; null for the head of anything else. */
function numberOf(head: Head | undefined): string | null {
  const act = head && readActSymbol(head.symbol);
  return act ? formatResolutionNumber(act.number).replaceAll(' ', '') : null;
}

/** The title of the document whose symbol alone stands above all others, as the label of a file does. */
const isOfLabel = (head: Head, first: Heads | undefined): boolean =>
  first !== undefined &&
  first[0].symbol === head.symbol &&
  head.titleAt !== null &&
  first.every(({ titleAt }) => titleAt === null);

/** A symbol alone begins a document at the top of a source, and further down if it is that of an act. */
const beginsDocument = (head: Head, groups: readonly Heads[], blocks: readonly Block[]): boolean =>
  head.titleAt !== null ||
  head.body !== null ||
  groups.length === 0 ||
  (readActSymbol(head.symbol) !== null && organBelow(blocks, head.at) !== null);
