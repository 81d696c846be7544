import type { DocumentSymbol } from '../../../model/id.ts';
import { INSTRUMENTS, type Instrument } from '../../../references/instruments.ts';

/** One way to write an instrument's name. */
export interface InstrumentName {
  readonly folded: string;
  readonly instrument: Instrument;
}

/** One spelling for all apostrophes and one for all hyphens, every character keeping its place. */
export const folded = (text: string): string => text.replaceAll(/[‘’ʼ]/g, "'").replaceAll(/[‐‑–]/g, '-');

/** What a name begins with. */
const FIRST_WORD = /^[\p{L}\p{N}][\p{L}\p{N}'-]*/u;

/** By the first word, the longest first, so that the time for a place in a text is bounded by the names that begin alike. */
export const NAMES_BY_FIRST_WORD: ReadonlyMap<string, readonly InstrumentName[]> = Map.groupBy(
  INSTRUMENTS.flatMap(instrument =>
    [instrument.name, ...(instrument.otherNames ?? []), ...(instrument.acronyms ?? [])].map(name => ({
      folded: folded(name),
      instrument,
    })),
  ).sort((a, b) => b.folded.length - a.folded.length),
  ({ folded }) => FIRST_WORD.exec(folded)?.[0] ?? folded,
);

/** Finds the words that a name begins with. */
export const FIRST_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}'-])(?:${[...NAMES_BY_FIRST_WORD.keys()].join('|')})(?![\p{L}\p{N}'-])`,
  'gu',
);

const NAME_GOES_ON = /^[\p{L}\p{N}-]/u;
/** A digit right after a word is a note's mark. */
const WORD_GOES_ON = /^[\p{L}-]/u;

/** The longest name that stands at a place of a folded text, where `first` is its first word. */
export function longestName(plain: string, first: string, at: number): InstrumentName | undefined {
  return NAMES_BY_FIRST_WORD.get(first)?.find(
    ({ folded }) =>
      plain.startsWith(folded, at) &&
      !(/\d$/.test(folded) ? NAME_GOES_ON : WORD_GOES_ON).test(plain.charAt(at + folded.length)),
  );
}

export const symbolOf = ({ adoptedBy }: Instrument): DocumentSymbol | null =>
  (adoptedBy?.symbol as DocumentSymbol | undefined) ?? null;

const BY_PLACE = new Map(
  INSTRUMENTS.flatMap(instrument =>
    instrument.treatySeries
      ? [[placeKey(instrument.treatySeries.volume, instrument.treatySeries.number), instrument] as const]
      : [],
  ),
);

function placeKey(volume: number, number: number): string {
  return `${volume} ${number}`;
}

/** The treaty at one place of the Treaty Series; null where the file has none there. */
export const instrumentAt = (volume: number, number: number): Instrument | null =>
  BY_PLACE.get(placeKey(volume, number)) ?? null;

/** The instrument that is called so, in whatever spelling of its marks, with an article or without. */
export function recordCalled(name: string): Instrument | null {
  const plain = folded(name);
  return [plain, plain.replace(/^(?:An?|The) /, '')].flatMap(one => exactly(one) ?? [])[0] ?? null;
}

const exactly = (plain: string): Instrument | undefined =>
  NAMES_BY_FIRST_WORD.get(FIRST_WORD.exec(plain)?.[0] ?? plain)?.find(one => one.folded === plain)
    ?.instrument;
