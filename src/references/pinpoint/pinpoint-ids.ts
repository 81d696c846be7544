import type { SymbolFacts } from '../symbol-facts.ts';
import { partNumber } from './part-number.ts';
import type { AddressableKind, PinpointStep } from './pinpoint.ts';

/**
 * The steps of the ids that a pinpoint can mean (see `unitId`), the most likely first: "para. 10 (a)" is
 * ["OP10", "a"] in a resolution and ["P10", "a"] in a report. Sections restart the numbering of
 * paragraphs in some documents only.
 */
export function pinpointIds(steps: readonly PinpointStep[], documentKind: SymbolFacts['kind']): string[][] {
  const part = PARTS.flatMap(part => steps.filter(({ kind }) => kind === part).map(partStep));
  const section = steps.filter(({ kind }) => kind === 'section' || kind === 'chapter').flatMap(sectionSteps);
  const units = unitSteps(steps, documentKind === 'document' || part.length > 0);
  if (units.length === 0) return section.length + part.length > 0 ? [[...part, ...section]] : [];
  const parents = section.length > 0 ? [[...part, ...section], part] : [part];
  return units.flatMap(unit => parents.map(parent => [...parent, ...unit]));
}

/** Outermost first: an appendix is a part of an annex, whichever of them is named first. */
const PARTS = ['summary', 'annex', 'appendix', 'enclosure'] as const;

const partStep = ({ kind, labels: [label] }: PinpointStep): string =>
  kind === 'summary'
    ? 'SUMMARY'
    : `${kind.toUpperCase()}${label ? (partNumber(label) ?? label.toUpperCase()) : 1}`;

const sectionSteps = ({ labels }: PinpointStep, index: number): string[] => [
  ...(index === 0 ? ['S'] : []),
  ...labels.map(label => label.toUpperCase()),
];

/** The kinds whose word leaves no doubt about the letters in the id. */
const ID_LETTERS: Readonly<Partial<Record<AddressableKind, string>>> = {
  preambular: 'PP',
  operative: 'OP',
  note: 'N',
};

/** The innermost numbered unit, once for each kind of unit that its word can mean. */
function unitSteps(steps: readonly PinpointStep[], isReport: boolean): string[][] {
  const unit = steps.find(({ kind }) => kind === 'paragraph' || kind in ID_LETTERS);
  const [number, ...parts] = unit?.labels ?? [];
  if (!unit || number === undefined) return [];
  const letters = ID_LETTERS[unit.kind];
  const alternatives = letters ? [letters] : isReport ? ['P', 'OP'] : ['OP', 'P'];
  return alternatives.map(letter => [`${letter}${number}`, ...parts]);
}
