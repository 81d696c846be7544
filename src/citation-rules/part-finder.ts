import type { DocumentSymbol, UnitId } from '../model/id.ts';
import { type PinpointStep, readPinpoint } from '../references/pinpoint/pinpoint.ts';
import { pinpointIds } from '../references/pinpoint/pinpoint-ids.ts';
import { splitPinpoints } from '../references/pinpoint/split-pinpoints.ts';
import { indexParts, type PartIndex, readNumberedUnit, seriesPrefix } from './part-index.ts';

/** What a pinpoint leads to in a document. */
export interface PinpointTarget {
  /** The part that is named, the first of several; null if it does not exist or is not certain. */
  readonly part: UnitId | null;
  readonly missing: readonly MissingPart[];
}

/** A part that is named but certainly does not exist. */
export interface MissingPart {
  readonly pinpoint: string;
  /** Id of the last part of its kind. */
  readonly last: string;
}

export type PartFinder = (pinpoint: string) => PinpointTarget;

/**
 * Makes a finder of the parts that pinpoints name in a document.
 *
 * 1. "Paragraph 49" of a resolution that has fewer paragraphs is that of its annex, if exactly one
 *    annex has such a paragraph.
 * 2. A part is missing if it comes after the last of its kind: a number higher than in any series of its sort
 *    in the document, annexes included; a letter, annex or section that is not among its siblings. Nothing is
 *    missing from a document that has none of the kind, or that is not whole.
 *
 * Preparing takes time proportional to the number of units; so does each pinpoint to its length.
 *
 * @param isWhole whether the document is complete and was parsed without doubts
 * @param ids of all units of the document, in reading order
 */
export function partFinder(symbol: DocumentSymbol, isWhole: boolean, ids: readonly string[]): PartFinder {
  const index = indexParts(symbol, ids);
  return pinpoint => {
    const each = splitPinpoints(pinpoint);
    return {
      part: partAt(index, readPinpoint(each[0] ?? pinpoint).steps),
      missing: isWhole ? each.flatMap(one => missingPart(index, one) ?? []) : [],
    };
  };
}

const idsAt = ({ documentId, documentKind }: PartIndex, steps: readonly PinpointStep[]): string[] =>
  pinpointIds(steps, documentKind).map(path => [documentId, ...path].join('.'));

function partAt(index: PartIndex, steps: readonly PinpointStep[]): UnitId | null {
  const candidates = idsAt(index, steps);
  const part = candidates.find(id => index.ids.has(id)) ?? annexParagraph(index, steps, candidates);
  return (part as UnitId | undefined) ?? null;
}

/**
 * The one paragraph in an annex that "paragraph 49" can mean in a resolution with
 * fewer paragraphs of its own.
 */
function annexParagraph(
  { documentId, documentKind, lastNumbered, annexParagraphs }: PartIndex,
  steps: readonly PinpointStep[],
  candidates: readonly string[],
): string | undefined {
  const [step, ...others] = steps;
  if (documentKind === 'document' || step?.kind !== 'paragraph' || others.length > 0) return;
  const isBeyondLast = Number(step.labels[0]) > (lastNumbered.get(`${documentId}.OP`)?.number ?? 0);
  const found = candidates.flatMap(id => annexParagraphs.get(id.slice(documentId.length + 1)) ?? []);
  return isBeyondLast && found.length === 1 ? found[0] : undefined;
}

function missingPart(index: PartIndex, pinpoint: string): MissingPart | undefined {
  const { steps, rest } = readPinpoint(pinpoint);
  if (rest !== '' || partAt(index, steps) !== null) return;
  const candidates = idsAt(index, steps);
  const last = lastOfLowerNumber(index, candidates) ?? lastSibling(index, candidates);
  return last === undefined ? undefined : { pinpoint, last };
}

/**
 * The last unit of the series in which a candidate would stand, if the candidate's number is
 * higher than any of its sort.
 */
const lastOfLowerNumber = ({ lastNumbered }: PartIndex, candidates: readonly string[]): string | undefined =>
  candidates.flatMap(id => {
    const candidate = readNumberedUnit(id);
    if (!candidate) return [];
    const sameSort = [...lastNumbered.values()].filter(
      last => sortOf(last.letters) === sortOf(candidate.letters),
    );
    const isHighest = sameSort.every(({ number }) => candidate.number > number);
    return isHighest ? (lastNumbered.get(candidate.series)?.id ?? []) : [];
  })[0];

/** Notes and preambular paragraphs are counted separately; anything else may be called a paragraph. */
const sortOf = (letters: string): string => (letters === 'N' || letters === 'PP' ? letters : 'paragraph');

const lastSibling = (index: PartIndex, candidates: readonly string[]): string | undefined =>
  candidates
    .map(seriesPrefix)
    .flatMap(prefix => (prefix === '' ? [] : (index.lastSibling.get(prefix) ?? [])))
    .at(-1);
