import type { Elsewhere, RedlinedParagraph } from '../../8-services/resolutions/redline/both-orders.ts';
import type { Relation } from '../../wording/align-clauses.ts';

/**
 * What is said of a paragraph that has moved, was split or was merged; null for any other. Word shows where
 * it was taken out and where it was put in, and not that the two are one.
 */
export function remarkOn({ earlier, later, elsewhere }: RedlinedParagraph): string | null {
  if (elsewhere.length === 0 || (earlier && later)) return null;
  const sayings = later === null ? GONE_TO : COME_FROM;
  return elsewhere.map(other => sayings[other.relation](nameOf(other))).join(' ');
}

type Sayings = Readonly<Record<Relation, (place: string) => string>>;

const GONE_TO: Sayings = {
  kept: place => `Moved: see ${place}.`,
  moved: place => `Moved: see ${place}.`,
  reworded: place => `Moved and reworded: see ${place}.`,
  split: place => `Split: see ${place}.`,
  merged: place => `Merged with others: see ${place}.`,
  added: place => `See ${place}.`,
  dropped: place => `See ${place}.`,
};

const COME_FROM: Sayings = {
  kept: place => `Moved here from ${place}.`,
  moved: place => `Moved here from ${place}.`,
  reworded: place => `Moved here from ${place}, and reworded.`,
  split: place => `Split off from ${place}.`,
  merged: place => `Merged from ${place} and others.`,
  added: place => `See ${place}.`,
  dropped: place => `See ${place}.`,
};

/** "OP10(a)", "paragraph 3"; which of the two texts has it, the words "see" and "from" tell. */
const nameOf = ({ paragraph: { label, enumerator, kind } }: Elsewhere): string =>
  label ?? (enumerator === null ? kind : `${kind} ${enumerator}`);

/** "12 clauses kept, 3 reworded, 1 added" */
export function clausesCounted(counts: Readonly<Record<Relation, number>>): string {
  const some = Object.entries(counts).filter(([, number]) => number > 0);
  return some.length === 0
    ? 'No clauses'
    : some
        .map(([relation, number], index) =>
          index === 0
            ? `${number} ${number === 1 ? 'clause' : 'clauses'} ${relation}`
            : `${number} ${relation}`,
        )
        .join(', ');
}
