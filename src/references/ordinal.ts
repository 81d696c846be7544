import words from './ordinal-words.json' with { type: 'json' };

const UNITS = new Map(Object.entries(words.units));
const TENS = new Map(Object.entries(words.tens));
const WORDS = [...UNITS.keys(), ...TENS.keys(), ...Object.keys(words.tensStems)].join('|');

/** Matches an ordinal in figures or words: "78th", "101ST", "seventy-eighth", "fifty eighth". */
export const ORDINAL_PATTERN = `(?:\\d{1,4}(?:st|nd|rd|th)|(?:${WORDS})(?:[- ](?:${WORDS}))?)`;

/** The value of an ordinal, in words up to ninety-ninth; null for anything else. */
export function readOrdinal(text: string): number | null {
  const lower = text.toLowerCase();
  const [, figures] = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(lower) ?? [];
  if (figures !== undefined) return Number(figures);
  const [first = '', second] = lower.split(/[- ]/);
  if (second === undefined) return UNITS.get(first) ?? TENS.get(first) ?? null;
  const stem = new Map(Object.entries(words.tensStems)).get(first);
  const unit = UNITS.get(second);
  return stem === undefined || unit === undefined || unit > 9 ? null : stem + unit;
}

const WORD_OF = new Map([...UNITS, ...TENS].map(([word, value]) => [value, word]));
const STEM_OF = new Map(Object.entries(words.tensStems).map(([stem, value]) => [value, stem]));

/** 21 -> "twenty-first"; null above ninety-ninth. */
export function ordinalWord(value: number): string | null {
  const stem = STEM_OF.get(value - (value % 10));
  const unit = WORD_OF.get(value % 10);
  return WORD_OF.get(value) ?? (stem === undefined || unit === undefined ? null : `${stem}-${unit}`);
}
