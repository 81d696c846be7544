import words from './pinpoint-words.json' with { type: 'json' };
import { romanValue } from './roman.ts';
import type { SymbolFacts } from './symbol.ts';

/** What the parts of documents are called, in the singular and the plural, in full and for short. */
export const PINPOINT_WORDS: Readonly<Record<string, { one: readonly string[]; many: readonly string[] }>> =
  words;

/** The parts of a document that have an id of their own, with the words for them. */
const ADDRESSED = [
  'annex',
  'summary',
  'preambular',
  'operative',
  'paragraph',
  'section',
  'chapter',
  'note',
] as const;
type AddressedKind = (typeof ADDRESSED)[number];

/** One part of a document that is named: "annex I", "sect. II.C", "para. 10 (a)". */
export interface PinpointStep {
  readonly kind: AddressedKind;
  /** From the outermost in, in small letters: ["ii", "c"], ["10", "a"]; empty for "annex" alone. */
  readonly labels: readonly string[];
}

const KINDS: ReadonlyMap<string, AddressedKind> = new Map(
  ADDRESSED.flatMap(kind =>
    [...words[kind].one, ...words[kind].many].map(
      word => [word.toLowerCase().replace(/\.$/, ''), kind] as const,
    ),
  ),
);

const WORD = [...KINDS.keys()].sort((a, b) => b.length - a.length).join('|');
const PIECE = String.raw`(?:\d+(?!\d)|(?:[ivxlc]+|[a-z])(?![a-z]))`;
const LABEL = String.raw`\(?${PIECE}\)?(?:[\s.]*\(?${PIECE}\)?)*`;
const REST_OF_RANGE = String.raw`(?:\s*(?:-|–|to|and)\s*\(?${PIECE}\)?)?`;
const STEP = new RegExp(
  String.raw`(?<![a-z\d])(?<word>${WORD})(?![a-z])\.?\s*(?:nos?\.?\s*)?(?:(?<label>${LABEL})${REST_OF_RANGE})?`,
  'g',
);

/**
 * Reads the parts that a text names in any spelling: "OP10(a)", "op 10 a", "para. 10 (a)", "Sect. II.C", "annex I".
 * Of a range it takes the first. `rest` is what it did not understand.
 */
export function readPinpoint(text: string): { steps: PinpointStep[]; rest: string } {
  const steps: PinpointStep[] = [];
  const rest = text.toLowerCase().replaceAll(STEP, (found, ...parts) => {
    const { word, label } = parts.at(-1) as { word: string; label?: string };
    const kind = KINDS.get(word);
    if (!kind || (!label && kind !== 'annex' && kind !== 'summary')) return found;
    steps.push({ kind, labels: label?.match(/[a-z]+|\d+/g) ?? [] });
    return ' ';
  });
  return { steps, rest: rest.trim() };
}

const LISTED: ReadonlyMap<string, string> = new Map(
  (['paragraph', 'operative', 'preambular'] as const).flatMap(kind =>
    words[kind].many.map((word, index) => [word.toLowerCase(), words[kind].one[index] ?? word] as const),
  ),
);
const LISTED_WORD = [...LISTED.keys()]
  .sort((a, b) => b.length - a.length)
  .map(word => word.replace('.', String.raw`\.`))
  .join('|');
const ITEM = String.raw`\d+(?:\s?\([a-z]{1,5}\))*(?![\w(])`;
const LIST = new RegExp(
  String.raw`(?<![a-z\d])(${LISTED_WORD})\s(${ITEM}(?:(?:,\s(?:and\s)?|\sand\s|\sto\s|\s?[–-]\s?)${ITEM})+)`,
  'i',
);

/**
 * The paragraphs that a pinpoint names in a list or as the ends of a range, each as a pinpoint of its own: "paragraphs 3, 7 (a) and
 * 10" -> "paragraph 3", "paragraph 7 (a)", "paragraph 10"; any other pinpoint as it is.
 */
export function splitPinpoints(text: string): string[] {
  const found = LIST.exec(text);
  const [whole = '', word = '', list = ''] = found ?? [];
  if (!found) return [text];
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + whole.length)];
  const one = LISTED.get(word.toLowerCase()) ?? word;
  return (list.match(new RegExp(ITEM, 'gi')) ?? []).map(item => `${before}${one} ${item}${after}`);
}

/**
 * The steps of the unit's id (see `unitId`), in order of preference: "para. 10 (a)" of a resolution is most likely
 * ["OP10", "a"], of a report ["P10", "a"]. Sections restart the numbering in some documents and not in others.
 */
export function pinpointIds(steps: readonly PinpointStep[], of: SymbolFacts['kind']): string[][] {
  const part = steps.filter(({ kind }) => kind === 'annex' || kind === 'summary').map(partId);
  const section = steps.filter(({ kind }) => kind === 'section' || kind === 'chapter').flatMap(sectionId);
  const units = unitIds(steps, of === 'document' || part.length > 0);
  if (units.length === 0) return section.length + part.length > 0 ? [[...part, ...section]] : [];
  const places = section.length > 0 ? [[...part, ...section], part] : [part];
  return units.flatMap(unit => places.map(place => [...place, ...unit]));
}

const partId = ({ kind, labels: [label] }: PinpointStep): string =>
  kind === 'annex' ? `ANNEX${label ? (romanValue(label) ?? label.toUpperCase()) : 1}` : 'SUMMARY';

const sectionId = ({ labels }: PinpointStep, index: number): string[] => [
  ...(index === 0 ? ['S'] : []),
  ...labels.map(label => label.toUpperCase()),
];

const PREFIXES: Readonly<Partial<Record<AddressedKind, string>>> = {
  preambular: 'PP',
  operative: 'OP',
  note: 'N',
};

/** The innermost part that has a number of its own, once for each kind of unit that the word can mean. */
function unitIds(steps: readonly PinpointStep[], inReport: boolean): string[][] {
  const unit = steps.find(({ kind }) => kind === 'paragraph' || kind in PREFIXES);
  const [number, ...letters] = unit?.labels ?? [];
  if (!unit || number === undefined) return [];
  const prefix = PREFIXES[unit.kind];
  const prefixes = prefix ? [prefix] : inReport ? ['P', 'OP'] : ['OP', 'P'];
  return prefixes.map(letter => [`${letter}${number}`, ...letters]);
}
