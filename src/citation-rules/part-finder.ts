import type { DocumentSymbol, UnitId } from '../model/id.ts';
import { documentId } from '../references/address.ts';
import { type PinpointStep, pinpointIds, readPinpoint, splitPinpoints } from '../references/pinpoint.ts';
import { symbolFacts } from '../references/symbol.ts';

/** Where a pinpoint leads in a document. */
export interface Pinpointed {
  /** The part that is named, of several the first; null where it is not there or cannot be told. */
  readonly part: UnitId | null;
  /** What is named and certainly not there, with the id of the last of its kind. */
  readonly missing: readonly { readonly pinpoint: string; readonly last: string }[];
}

export type PartFinder = (pinpoint: string) => Pinpointed;

/**
 * Makes a finder of the parts that pinpoints name in a document, from the ids of all its units in their order.
 *
 * 1. "Paragraph 49" of a resolution that has fewer is that of its annex, if just one annex has such a one.
 * 2. Missing is what is beyond the last of its kind: a number beyond that of all series of the sort in the document, annexes
 *    among them; a letter, an annex or a section beside those that it has. Of a document that has none of the kind nothing is said, nor of
 *    one that is not whole.
 *
 * The time is in proportion to the ids, and then to each pinpoint.
 *
 * @param isWhole the document is complete, and its reading left no doubts
 */
export function partFinder(symbol: DocumentSymbol, isWhole: boolean, ids: readonly string[]): PartFinder {
  const document = documentId(symbol);
  const { kind } = symbolFacts(symbol);
  const units: Units = { document, kind, ids: new Set(ids), ...seriesOf(document, ids) };
  return pinpoint => {
    const [first = pinpoint, ...others] = splitPinpoints(pinpoint);
    const missing = isWhole
      ? [first, ...others].flatMap(one => {
          const last = lastBefore(units, one);
          return last === undefined ? [] : [{ pinpoint: one, last }];
        })
      : [];
    return { part: partAt(units, readPinpoint(first).steps), missing };
  };
}

interface Last {
  readonly id: string;
  readonly number: number;
}

interface Units {
  readonly document: string;
  readonly kind: ReturnType<typeof symbolFacts>['kind'];
  readonly ids: ReadonlySet<string>;
  /** The last of each numbered series: `A_RES_58_208.OP` -> 11. */
  readonly lasts: ReadonlyMap<string, Last>;
  /** The last of each series of letters, annexes or sections, by what stands before the letter. */
  readonly siblings: ReadonlyMap<string, string>;
  /** The paragraphs of annexes, by their own steps: `P49.a`. */
  readonly annexed: ReadonlyMap<string, readonly string[]>;
}

const NUMBERED = /^(.*\.([A-Z]+))(\d+)$/;
const LETTERED = /^(.*\.(?:OP|PP|P)\d+\.)[a-z]$|^(.*\.ANNEX)\d+$|^(.*\.S\.)[IVX]+$/;
const ANNEXED = /^ANNEX[^.]*\.(?:S\.(?:[A-Z\d]+\.)*)?((?:OP|P)\d+(?:\.[a-z\d]+)*)$/;

function seriesOf(document: string, ids: readonly string[]): Pick<Units, 'lasts' | 'siblings' | 'annexed'> {
  const lasts = new Map<string, Last>();
  const siblings = new Map<string, string>();
  for (const id of ids) {
    const [, series = '', , digits] = NUMBERED.exec(id) ?? [];
    const number = Number(digits ?? 0);
    if (number > (lasts.get(series)?.number ?? 0)) lasts.set(series, { id, number });
    const prefix = prefixOf(id);
    if (prefix !== undefined) siblings.set(prefix, id);
  }
  const annexed = Map.groupBy(
    ids.filter(id => ANNEXED.test(id.slice(document.length + 1))),
    id => ANNEXED.exec(id.slice(document.length + 1))?.[1] ?? '',
  );
  return { lasts, siblings, annexed };
}

const prefixOf = (id: string): string | undefined => LETTERED.exec(id)?.slice(1).find(Boolean);

const idsAt = ({ document, kind }: Units, steps: readonly PinpointStep[]): string[] =>
  pinpointIds(steps, kind).map(one => [document, ...one].join('.'));

function partAt(units: Units, steps: readonly PinpointStep[]): UnitId | null {
  const candidates = idsAt(units, steps);
  const part = candidates.find(id => units.ids.has(id)) ?? annexPart(units, steps, candidates);
  return (part as UnitId | undefined) ?? null;
}

/** The one paragraph of an annex that can be meant by "paragraph 49" of a resolution that has fewer itself. */
function annexPart(
  { document, kind, lasts, annexed }: Units,
  steps: readonly PinpointStep[],
  candidates: readonly string[],
): string | undefined {
  const [step, ...others] = steps;
  if (kind === 'document' || step?.kind !== 'paragraph' || others.length > 0) return;
  const isBeyond = Number(step.labels[0]) > (lasts.get(`${document}.OP`)?.number ?? 0);
  const found = candidates.flatMap(id => annexed.get(id.slice(document.length + 1)) ?? []);
  return isBeyond && found.length === 1 ? found[0] : undefined;
}

/** The last of its kind, where a pinpoint names one beyond it. */
function lastBefore(units: Units, pinpoint: string): string | undefined {
  const { steps, rest } = readPinpoint(pinpoint);
  const candidates = idsAt(units, steps);
  if (rest !== '' || partAt(units, steps) !== null) return;
  return beyondLast(units, candidates) ?? besideSiblings(units, candidates);
}

function beyondLast({ lasts }: Units, candidates: readonly string[]): string | undefined {
  return candidates.flatMap(id => {
    const [, series = '', letter = '', digits] = NUMBERED.exec(id) ?? [];
    const alike = [...lasts.values()].filter(last => sortOf(NUMBERED.exec(last.id)?.[2]) === sortOf(letter));
    const isBeyond = alike.every(({ number }) => Number(digits ?? 0) > number);
    return isBeyond ? (lasts.get(series)?.id ?? []) : [];
  })[0];
}

/** Notes and preambular paragraphs are counted for themselves; all else may be called a paragraph. */
const sortOf = (letter = ''): string => (letter === 'N' || letter === 'PP' ? letter : 'paragraph');

const besideSiblings = ({ siblings }: Units, candidates: readonly string[]): string | undefined =>
  candidates.flatMap(id => siblings.get(prefixOf(id) ?? '') ?? []).at(-1);
