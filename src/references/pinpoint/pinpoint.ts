import words from './pinpoint-words.json' with { type: 'json' };

/** The words for each part of a document, in the singular and the plural, in full and abbreviated. */
export const PINPOINT_WORDS: Readonly<Record<string, { one: readonly string[]; many: readonly string[] }>> =
  words;

/** The parts of a document that have ids of their own. */
const ADDRESSABLE = [
  'annex',
  'appendix',
  'enclosure',
  'summary',
  'preambular',
  'operative',
  'paragraph',
  'section',
  'chapter',
  'note',
] as const;
export type AddressableKind = (typeof ADDRESSABLE)[number];

/** One part of a document that a pinpoint names: "annex I", "sect. II.C", "para. 10 (a)". */
export interface PinpointStep {
  readonly kind: AddressableKind;
  /** From the outermost in, in lower case: ["ii", "c"], ["10", "a"]; empty for "annex" alone. */
  readonly labels: readonly string[];
}

const KIND_OF_WORD: ReadonlyMap<string, AddressableKind> = new Map(
  ADDRESSABLE.flatMap(kind =>
    [...words[kind].one, ...words[kind].many].map(
      word => [word.toLowerCase().replace(/\.$/, ''), kind] as const,
    ),
  ),
);

const WORD = [...KIND_OF_WORD.keys()].sort((a, b) => b.length - a.length).join('|');
/** "10", "iv", "a". */
const LABEL_PIECE = String.raw`(?:\d+(?!\d)|(?:[ivxlc]+|[a-z])(?![a-z]))`;
/** "10", "10 (a)", "10 (a) (i)", "ii.c", "10a". */
const LABEL = String.raw`\(?${LABEL_PIECE}\)?(?:[\s.]*\(?${LABEL_PIECE}\)?)*`;
/** "-12", "– (c)", "to 12", "and 12". */
const END_OF_RANGE = String.raw`(?:\s*(?:-|–|to|and)\s*\(?${LABEL_PIECE}\)?)?`;
/** "annex", "op10(a)", "para. 10 (a)", "paras. nos. 3-5", "sect. ii.c". */
const STEP = new RegExp(
  [
    String.raw`(?<![a-z\d])(?<word>${WORD})(?![a-z])\.?\s*`,
    String.raw`(?:nos?\.?\s*)?`,
    `(?:(?<label>${LABEL})${END_OF_RANGE})?`,
  ].join(''),
  'g',
);

/** The kinds of parts of which a document may have but one. */
const WITHOUT_LABEL: ReadonlySet<AddressableKind> = new Set(['annex', 'appendix', 'enclosure', 'summary']);

/**
 * Reads the parts that a text names in any spelling: "OP10(a)", "op 10 a", "para. 10 (a)", "Sect. II.C",
 * "annex I". Of a range, it takes the first. `rest` is what it did not understand, in lower case.
 */
export function readPinpoint(text: string): { steps: PinpointStep[]; rest: string } {
  const steps: PinpointStep[] = [];
  const rest = text.toLowerCase().replaceAll(STEP, (match, ...args) => {
    const { word, label } = args.at(-1) as { word: string; label?: string };
    const kind = KIND_OF_WORD.get(word);
    if (!kind || (!label && !WITHOUT_LABEL.has(kind))) return match;
    steps.push({ kind, labels: label?.match(/[a-z]+|\d+/g) ?? [] });
    return ' ';
  });
  return { steps, rest: rest.trim() };
}
