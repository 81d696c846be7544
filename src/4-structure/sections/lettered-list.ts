import { type Enumerator, letterValue } from '../../2-blocks/enumerator.ts';
import { romanValue } from '../../references/roman.ts';

/** The kinds of lettered parts, from the outermost in: (a), (i), a., i. */
type Kind = 'letter' | 'roman' | 'bare-letter' | 'bare-roman' | 'number';

interface Open {
  readonly kind: Kind;
  readonly ordinal: number;
  readonly value: string;
}

/**
 * Follows the lettered parts of one clause or paragraph, so that "(i)" after "(h)" is a letter and after "(a)" a
 * numeral, and "(aa)" comes after "(z)". Levels follow the Editorial Manual: 1., (a), (i), a.
 */
export class LetteredList {
  #open: Open[] = [];

  /** The path of the next part below its clause, ["b", "ii"]; null where the enumerator is no lettered part. */
  place(enumerator: Enumerator): readonly string[] | null {
    const readings = readingsOf(enumerator);
    if (readings.length === 0) return null;
    this.#open = this.#continued(readings) ?? this.#opened(readings);
    return this.#open.map(({ value }) => value);
  }

  #continued(readings: readonly Open[]): Open[] | null {
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      const open = this.#open[depth];
      const next = readings.find(({ kind, ordinal }) => kind === open?.kind && ordinal === open.ordinal + 1);
      if (next !== undefined) return [...this.#open.slice(0, depth), next];
    }
    return null;
  }

  /** A part that begins a count opens a level; one that jumps stays on the level of its kind. */
  #opened(readings: readonly Open[]): Open[] {
    const first = readings.find(
      ({ kind, ordinal }) => ordinal === 1 && !this.#open.some(open => open.kind === kind),
    );
    if (first !== undefined) return [...this.#open, first];
    const known = readings.find(({ kind }) => this.#open.some(open => open.kind === kind));
    const reading = known ?? readings[0];
    if (reading === undefined) return this.#open;
    const depth = this.#open.findIndex(open => open.kind === reading.kind);
    return [...this.#open.slice(0, depth < 0 ? this.#open.length : depth), reading];
  }
}

/** The likelier reading first: "i" is a letter before it is a numeral, "iii" is a numeral. */
function readingsOf({ value, style }: Enumerator): Open[] {
  const read = (kind: Kind, ordinal: number | null): Open[] =>
    ordinal === null ? [] : [{ kind, ordinal, value }];
  if (style === 'bracketed-arabic' || style === 'arabic') return read('number', Number(value));
  const letters = letterValue(value);
  const numeral = romanValue(value);
  const isBare = style === 'lower';
  if (!isBare && style !== 'bracketed-lower') return [];
  const readings = [
    ...read(isBare ? 'bare-letter' : 'letter', letters),
    ...read(isBare ? 'bare-roman' : 'roman', numeral),
  ];
  return value.length > 1 ? readings.reverse() : readings;
}
