import type { Relation } from '../../../wording/align-clauses.ts';
import { longestInOrder } from '../../../wording/alignment/longest-in-order.ts';
import type { PrintedParagraph } from '../../documents/printed-paragraph.ts';
import type { ParagraphPair } from './pairs.ts';

/** A paragraph of two texts that are laid over each other. */
export interface RedlinedParagraph {
  /** Null for one that is new, or has come from elsewhere. */
  readonly earlier: PrintedParagraph | null;
  /** Null for one that is gone, or has gone elsewhere. */
  readonly later: PrintedParagraph | null;
  /** Where what stands here alone has its counterparts; empty for what has none. */
  readonly elsewhere: readonly Elsewhere[];
}

export interface Elsewhere {
  readonly paragraph: PrintedParagraph;
  readonly relation: Relation;
}

/**
 * Puts the paragraphs of two texts in one order that keeps the orders of both. As many pairs as
 * possible stand together; what moved past them stands twice, at its old place and at its new one. What
 * is gone precedes what is new.
 */
export function inBothOrders(
  before: readonly PrintedParagraph[],
  after: readonly PrintedParagraph[],
  pairs: readonly ParagraphPair[],
): RedlinedParagraph[] {
  const together = longestInOrder(onePerParagraph(placed(before, after, pairs))).reverse();
  const elsewhere = counterparts(pairs);
  const alone = (side: 'earlier' | 'later', paragraphs: readonly PrintedParagraph[]): RedlinedParagraph[] =>
    paragraphs.map(paragraph => ({
      earlier: null,
      later: null,
      [side]: paragraph,
      elsewhere: elsewhere[side].get(paragraph) ?? [],
    }));
  const place = { before: 0, after: 0 };
  const upTo = (old: number, now: number): RedlinedParagraph[] => {
    const gone = alone('earlier', before.slice(place.before, old));
    const come = alone('later', after.slice(place.after, now));
    place.before = old + 1;
    place.after = now + 1;
    return [...gone, ...come];
  };
  return [
    ...together.flatMap(({ pair, earlier, later }) => [
      ...upTo(earlier.index, later.index),
      { earlier: pair.earlier, later: pair.later, elsewhere: [] },
    ]),
    ...upTo(before.length, after.length),
  ];
}

interface Placed {
  readonly pair: ParagraphPair;
  readonly earlier: { readonly index: number };
  readonly later: { readonly index: number };
}

function placed(
  before: readonly PrintedParagraph[],
  after: readonly PrintedParagraph[],
  pairs: readonly ParagraphPair[],
): Placed[] {
  const [earlier, later] = [before, after].map(
    paragraphs => new Map(paragraphs.map((paragraph, index) => [paragraph, index])),
  );
  return pairs.map(pair => ({
    pair,
    earlier: { index: earlier?.get(pair.earlier) ?? 0 },
    later: { index: later?.get(pair.later) ?? 0 },
  }));
}

/** Of what was split or merged, the first piece stands with the whole. */
function onePerParagraph(pairs: readonly Placed[]): Placed[] {
  const [earlier, later] = [new Set<number>(), new Set<number>()];
  return pairs.filter(pair => {
    if (earlier.has(pair.earlier.index) || later.has(pair.later.index)) return false;
    earlier.add(pair.earlier.index);
    later.add(pair.later.index);
    return true;
  });
}

function counterparts(
  pairs: readonly ParagraphPair[],
): Readonly<Record<'earlier' | 'later', Map<PrintedParagraph, Elsewhere[]>>> {
  const of = (side: 'earlier' | 'later', other: 'earlier' | 'later') =>
    new Map(
      [...Map.groupBy(pairs, pair => pair[side])].map(([paragraph, same]) => [
        paragraph,
        same.map(pair => ({ paragraph: pair[other], relation: pair.relation })),
      ]),
    );
  return { earlier: of('earlier', 'later'), later: of('later', 'earlier') };
}
