import type { Enumerator } from '../../2-blocks/enumerator.ts';
import { type Count, type CountKind, continued, readingsOf } from './counts.ts';

/** What letters the parts of a clause or paragraph: (a), (i), a., i., and 1. or (1) in a list of its own. */
const KINDS: ReadonlySet<CountKind> = new Set([
  'lower-letter',
  'lower-roman',
  'bare-letter',
  'bare-roman',
  'arabic',
]);

/**
 * Follows the lettered parts of one clause or paragraph, so that "(i)" after "(h)" is a letter and after
 * "(a)" a numeral. Levels follow the United Nations Editorial Manual: 1., (a), (i), a.
 */
export class LetteredList {
  #open: readonly Count[] = [];
  /** Where each kind of count stood when another part closed it: letters may run on through numerals. */
  readonly #closed = new Map<CountKind, Count>();

  /** The path of the next part below its clause, ["b", "ii"]; null if the enumerator letters no part. */
  place(enumerator: Enumerator): readonly string[] | null {
    const readings = likelierFirst(readingsOf(enumerator).filter(({ kind }) => KINDS.has(kind)));
    if (readings.length === 0) return null;
    const open = continued(this.#open, readings) ?? this.#resumed(readings) ?? opened(this.#open, readings);
    for (const count of this.#open) this.#closed.set(count.kind, count);
    this.#open = open;
    return this.#open.map(({ value }) => value);
  }

  /** Below (ii), an (i) that follows the (h) below (i) goes on counting letters. */
  #resumed(readings: readonly Count[]): readonly Count[] | null {
    const next = readings.find(
      ({ kind, ordinal }) =>
        ordinal === (this.#closed.get(kind)?.ordinal ?? Number.NaN) + 1 &&
        !this.#open.some(count => count.kind === kind),
    );
    return next === undefined ? null : [...this.#open, next];
  }
}

/** A lone letter is a letter before it is a numeral: "i" is the ninth, but "iii" the third. */
const likelierFirst = (readings: readonly Count[]): readonly Count[] =>
  readings.some(({ value }) => value.length > 1) ? readings.toReversed() : readings;

/** A part that begins a count of a new kind opens a level; one that jumps stays on the level of its kind. */
function opened(open: readonly Count[], readings: readonly Count[]): readonly Count[] {
  const isOpen = ({ kind }: Count): boolean => open.some(count => count.kind === kind);
  const first = readings.find(reading => reading.ordinal === 1 && !isOpen(reading));
  if (first !== undefined) return [...open, first];
  const reading = readings.find(isOpen) ?? readings[0];
  if (reading === undefined) return open;
  const level = open.findIndex(({ kind }) => kind === reading.kind);
  return [...(level < 0 ? open : open.slice(0, level)), reading];
}
