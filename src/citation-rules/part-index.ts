import type { DocumentSymbol } from '../model/id.ts';
import { documentId } from '../references/address.ts';
import { type SymbolFacts, symbolFacts } from '../references/symbol-facts.ts';

/** The units of a document, prepared for looking up the parts that pinpoints name. */
export interface PartIndex {
  readonly documentId: string;
  readonly documentKind: SymbolFacts['kind'];
  readonly ids: ReadonlySet<string>;
  /** The unit with the highest number in each numbered series: `A_RES_58_208.OP` -> 11. */
  readonly lastNumbered: ReadonlyMap<string, NumberedUnit>;
  /** Id of the last unit in each series of lettered parts, annexes or sections, by `seriesPrefix`. */
  readonly lastSibling: ReadonlyMap<string, string>;
  /** Ids of the paragraphs in annexes, by their path within the annex: `P49.a`. */
  readonly annexParagraphs: ReadonlyMap<string, readonly string[]>;
}

export interface NumberedUnit {
  readonly id: string;
  /** What the number counts: "OP", "P", "PP", "N", "U", "ANNEX". */
  readonly letters: string;
  readonly number: number;
}

/** @param ids of all units of the document, in reading order */
export function indexParts(symbol: DocumentSymbol, ids: readonly string[]): PartIndex {
  const document = documentId(symbol);
  const pathOf = (id: string): string => annexPath(id.slice(document.length + 1));
  return {
    documentId: document,
    documentKind: symbolFacts(symbol).kind,
    ids: new Set(ids),
    lastNumbered: lastNumberedOf(ids),
    lastSibling: new Map(ids.map(id => [seriesPrefix(id), id])),
    annexParagraphs: Map.groupBy(
      ids.filter(id => pathOf(id) !== ''),
      pathOf,
    ),
  };
}

function lastNumberedOf(ids: readonly string[]): Map<string, NumberedUnit> {
  const last = new Map<string, NumberedUnit>();
  for (const id of ids) {
    const unit = readNumberedUnit(id);
    if (unit && unit.number > (last.get(unit.series)?.number ?? 0)) last.set(unit.series, unit);
  }
  return last;
}

/** The last step of `A_RES_58_208.OP10` in its parts. */
const LAST_STEP = /^(?<letters>[A-Z]+)(?<digits>\d+)$/;

/**
 * The series that a unit is numbered in, `A_RES_58_208.OP` for `A_RES_58_208.OP10`; null if
 * its last step has no number.
 */
export function readNumberedUnit(id: string): (NumberedUnit & { readonly series: string }) | null {
  const at = id.lastIndexOf('.') + 1;
  const { letters, digits } = LAST_STEP.exec(id.slice(at))?.groups ?? {};
  return letters === undefined || at === 0
    ? null
    : { id, series: id.slice(0, at) + letters, letters, number: Number(digits) };
}

/** What stands before the letter of a part or the number of an annex or section; '' for other units. */
export function seriesPrefix(id: string): string {
  const at = id.lastIndexOf('.') + 1;
  const [parent, step] = [id.slice(0, at), id.slice(at)];
  if (/^[a-z]$/.test(step)) return /\.(?:OP|PP|P)\d+\.$/.test(parent) ? parent : '';
  if (/^ANNEX\d+$/.test(step)) return `${parent}ANNEX`;
  return /^[IVX]+$/.test(step) && parent.endsWith('.S.') ? parent : '';
}

const ANNEX_PARAGRAPH =
  // "ANNEX1.P49", "ANNEX1.OP3.a", and within sections "ANNEX1.S.I.B.P7.a"
  /^ANNEX[^.]*\.(?:S\.(?:[A-Z\d]+\.)*)?((?:OP|P)\d+(?:\.[a-z\d]+)*)$/;

/** The path of a paragraph within its annex; '' for what is not in an annex. */
const annexPath = (steps: string): string => ANNEX_PARAGRAPH.exec(steps)?.[1] ?? '';
