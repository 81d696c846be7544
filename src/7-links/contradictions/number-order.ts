import type { DocumentSymbol } from '../../model/id.ts';
import { formatDate } from '../../references/date.ts';
import { citationsEvidence, type EvidencePlace, unitEvidence } from './contradiction.ts';
import { type Corpus, type DatedCitation, dateline } from './corpus.ts';

/** A resolution with a date that is known and undisputed. */
export interface DatedResolution {
  readonly symbol: DocumentSymbol;
  readonly number: number;
  /** ISO 8601. */
  readonly date: string;
  /** The citations that give the date; empty if only the document itself does. */
  readonly citations: readonly DatedCitation[];
}

/** The nearest dated resolutions on either side of a number. */
export interface Neighbours {
  readonly before: DatedResolution;
  readonly after: DatedResolution;
}

/**
 * Makes a finder of the neighbours of a resolution among the dated resolutions of its session. The General
 * Assembly numbers its resolutions in the order of their adoption; the finder answers null for other
 * organs, and at either end.
 */
export function neighbourFinder(corpus: Corpus): (symbol: DocumentSymbol) => Neighbours | null {
  const sessions = Map.groupBy(datedResolutions(corpus), ({ symbol }) => readNumber(symbol)?.session);
  const ordered = new Map(
    [...sessions].map(([session, all]) => [session, all.toSorted((a, b) => a.number - b.number)]),
  );
  return symbol => {
    const number = readNumber(symbol);
    const all = ordered.get(number?.session) ?? [];
    if (!number) return null;
    const at = lowerBound(all, number.number);
    const before = all[at - 1];
    const after = all[all[at]?.symbol === symbol ? at + 1 : at];
    return before && after ? { before, after } : null;
  };
}

/** Whether a resolution between the two can have been adopted on the date. */
export const isBetween = (date: string, { before, after }: Neighbours): boolean =>
  before.date <= date && date <= after.date;

/** One place for each neighbour that gives its date: its own text if possible, otherwise a citation. */
export const neighboursEvidence = (corpus: Corpus, { before, after }: Neighbours): EvidencePlace[] =>
  [before, after].flatMap(({ symbol, date, citations }) => {
    const says = `${symbol} is of ${formatDate(date)}`;
    const own = corpus.documentBySymbol.get(symbol);
    return own?.date === date
      ? [unitEvidence(own.id, dateline(corpus, own), says)]
      : citationsEvidence(citations.slice(0, 1), says);
  });

/** Null for numbers with letters, too, since the parts of one number can be adopted on different days. */
function readNumber(symbol: string): { readonly session: string; readonly number: number } | null {
  const [, session, number] = /^A\/RES\/(\d{2,3})\/(\d{1,3})$/.exec(symbol) ?? [];
  return session && number ? { session, number: Number(number) } : null;
}

/** The resolutions whose date all citations and their own text agree on. */
function datedResolutions(corpus: Corpus): DatedResolution[] {
  const cited = corpus.datedCitations;
  const symbols = new Set([...cited.keys(), ...corpus.documentBySymbol.keys()] as DocumentSymbol[]);
  return [...symbols].flatMap(symbol => {
    const number = readNumber(symbol)?.number;
    const citations = cited.get(symbol) ?? [];
    const own = corpus.documentBySymbol.get(symbol)?.date ?? [];
    const [date, ...others] = new Set([...citations.map(({ citedDate }) => citedDate), own].flat());
    return number !== undefined && date && others.length === 0 ? [{ symbol, number, date, citations }] : [];
  });
}

/** The index of the first resolution whose number is at least `number`, by binary search. */
function lowerBound(all: readonly DatedResolution[], number: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
