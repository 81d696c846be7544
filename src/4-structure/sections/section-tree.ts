import { type Enumerator, letterValue } from '../../2-blocks/enumerator.ts';
import { romanValue } from '../../references/roman.ts';

/** One open heading: the kind of number it has and how far that count has come. */
interface Level {
  readonly rank: number;
  readonly ordinal: number;
  readonly value: string;
}

/** A way to read an enumerator: "V" is a numeral or a letter, "(i)" a letter or a numeral. */
type Reading = Level;

/** What usually stands under what: I, A, 1, (a), (i), a. */
const RANKS = {
  upperRoman: 0,
  upperLetter: 1,
  arabic: 2,
  lowerLetter: 3,
  lowerRoman: 4,
  bareLetter: 5,
} as const;

/**
 * Puts headings into a tree by their enumerators alone, in the order in which they come. The open headings are kept
 * from the outermost in; each heading continues one of their counts, or opens a level below them.
 */
export class SectionTree {
  #levels: Level[] = [];

  /** The path of the next heading: ["II", "A", "1"]. */
  place(enumerator: Enumerator): readonly string[] {
    const readings = readingsOf(enumerator);
    this.#levels = continued(this.#levels, readings) ?? opened(this.#levels, readings);
    return this.#levels.map(level => level.value);
  }
}

/** The deepest open count that the enumerator is next in. */
function continued(levels: readonly Level[], readings: readonly Reading[]): Level[] | null {
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth];
    const next = readings.find(({ rank, ordinal }) => rank === level?.rank && ordinal === level.ordinal + 1);
    if (next !== undefined) return [...levels.slice(0, depth), next];
  }
  return null;
}

/** A first number opens a level below; any other stands where its kind of number usually does. */
function opened(levels: readonly Level[], readings: readonly Reading[]): Level[] {
  const first = readings.find(({ ordinal }) => ordinal === 1);
  if (first !== undefined && !levels.some(({ rank }) => rank === first.rank)) return [...levels, first];
  const reading = first ?? readings.at(-1);
  if (reading === undefined) return [...levels];
  return [...levels.filter(({ rank }) => rank < reading.rank), reading];
}

/** The likeliest reading last. */
function readingsOf({ value, style }: Enumerator): Reading[] {
  const upper = style === 'upper' || style === 'bracketed-upper';
  const numeral = romanValue(value);
  const letter = letterValue(value);
  const read = (rank: number, ordinal: number | null): Reading[] =>
    ordinal === null ? [] : [{ rank, ordinal, value }];
  if (style === 'arabic' || style === 'bracketed-arabic') return read(RANKS.arabic, Number(value));
  if (style === 'lower') return read(RANKS.bareLetter, letter);
  const [romanRank, letterRank] = upper
    ? [RANKS.upperRoman, RANKS.upperLetter]
    : [RANKS.lowerRoman, RANKS.lowerLetter];
  const roman = read(romanRank, numeral);
  const lettered = read(letterRank, letter);
  return /^[ivx]+$/i.test(value) ? [...lettered, ...roman] : [...roman, ...lettered];
}
