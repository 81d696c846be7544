import { alignClauses, type Relation } from '../../../wording/align-clauses.ts';
import type { PrintedParagraph } from '../../documents/printed-paragraph.ts';
import type { AlignedClauses } from '../comparison.ts';

/** A paragraph of one text, and what it is or came from in the other. */
export interface ParagraphPair {
  readonly earlier: PrintedParagraph;
  readonly later: PrintedParagraph;
  readonly relation: Relation;
}

/** The paragraphs that belong together. One that was split or merged is in several pairs. */
export const pairsOf = (
  before: readonly PrintedParagraph[],
  after: readonly PrintedParagraph[],
  clauses: readonly Pick<AlignedClauses, 'earlier' | 'later' | 'relation'>[],
): ParagraphPair[] => [
  ...pairsOfClauses(before, after, clauses),
  ...pairsOfFormalLines(before, after),
  ...pairsOfOthers(before, after),
];

/** Clauses as they are aligned, and their tails with them. */
function pairsOfClauses(
  before: readonly PrintedParagraph[],
  after: readonly PrintedParagraph[],
  clauses: readonly Pick<AlignedClauses, 'earlier' | 'later' | 'relation'>[],
): ParagraphPair[] {
  const [earlier, later] = [byKey(before, placeOfClause), byKey(after, placeOfClause)];
  return clauses.flatMap(row =>
    [false, true].flatMap(isTail => {
      const [one, other] = [row.earlier, row.later].map(
        clause => clause && placeOfClause({ unit: clause.id, isTail }),
      );
      return pairOf(earlier.get(one ?? ''), later.get(other ?? ''), row.relation);
    }),
  );
}

const placeOfClause = ({ unit, isTail }: Pick<PrintedParagraph, 'unit' | 'isTail'>): string =>
  `${unit}${isTail ? ' tail' : ''}`;

/** The first title with the first, the second line of a kind with the second. */
function pairsOfFormalLines(
  before: readonly PrintedParagraph[],
  after: readonly PrintedParagraph[],
): ParagraphPair[] {
  const [earlier, later] = [before, after].map(paragraphs =>
    byKey(counted(paragraphs.filter(({ kind }) => kind === 'particular')), ({ key }) => key),
  );
  return [...(earlier ?? [])].flatMap(([key, { paragraph }]) =>
    pairOf(paragraph, later?.get(key)?.paragraph, 'reworded'),
  );
}

function counted(paragraphs: readonly PrintedParagraph[]) {
  const counts = new Map<string, number>();
  return paragraphs.map(paragraph => {
    const role = paragraph.role ?? '';
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    return { key: `${role} ${count}`, paragraph };
  });
}

/** Headings, paragraphs of annexes, tables and lone notes, aligned like clauses of one subject. */
function pairsOfOthers(
  before: readonly PrintedParagraph[],
  after: readonly PrintedParagraph[],
): ParagraphPair[] {
  const [earlier, later] = [others(before), others(after)];
  const [one, other] = [byKey(earlier, ({ unit }) => unit), byKey(later, ({ unit }) => unit)];
  return alignClauses(earlier.map(asClause), later.map(asClause), true).flatMap(row => {
    const [old, now] = [one.get(row.earlier ?? ''), other.get(row.later ?? '')];
    return old?.kind === now?.kind ? pairOf(old, now, row.relation) : [];
  });
}

const others = (paragraphs: readonly PrintedParagraph[]): PrintedParagraph[] =>
  paragraphs.filter(({ kind }) => kind !== 'clause' && kind !== 'particular');

const asClause = ({ unit, text, parent }: PrintedParagraph) => ({
  id: unit,
  kind: 'operative' as const,
  text,
  parent,
  phrase: null,
  action: null,
  heading: null,
});

const pairOf = (
  earlier: PrintedParagraph | undefined,
  later: PrintedParagraph | undefined,
  relation: Relation,
): ParagraphPair[] => (earlier && later ? [{ earlier, later, relation }] : []);

const byKey = <Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value> =>
  new Map(values.map(value => [key(value), value]));
