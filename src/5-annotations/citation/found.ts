import type { Citation } from '../../model/document.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { overlaps, type Range } from '../../model/range.ts';
import type { Treatment } from '../../model/treatment.ts';
import type { Antecedents } from './antecedents.ts';

/** What a construct finds: a citation as it stands in a unit's text. */
export interface Cited {
  readonly start: number;
  readonly end: number;
  readonly kind: Citation['kind'];
  readonly symbol: DocumentSymbol | null;
  /** As printed; what stands before the citation and what follows it are joined by a comma. */
  readonly pinpoint: string | null;
  readonly citedDate: string | null;
  /** The name of the instrument that is cited by its name: as the authority file has it or, if it has none, as printed. */
  readonly instrument?: string | null;
}

/** A citation with how the text treats it. */
export interface FoundCitation extends Cited {
  readonly instrument: string | null;
  readonly treatment: Treatment;
}

/** Whose text it is: "its resolution 58/208" is another's in the mouth of another organ. */
export interface Speaker {
  readonly body: string | null;
  readonly symbol: DocumentSymbol | null;
}

/** Finds the citations of one construct, in the order of the text and without overlaps; `antecedents` is what the document said before. */
export type Finder = (text: string, speaker: Speaker, antecedents: Antecedents) => Cited[];

/** Adds what does not overlap anything that was found before; both lists in the order of the text. */
export function joined<Found extends Range>(
  before: readonly Found[],
  more: readonly Found[],
): readonly Found[] {
  let next = 0;
  const added = more.filter(found => {
    while ((before[next]?.end ?? Infinity) <= found.start) next += 1;
    const other = before[next];
    return !other || !overlaps(other, found);
  });
  return [...before, ...added].sort((a, b) => a.start - b.start);
}

/** The pinpoints on the two sides of a citation as one; null where there is none. */
export const joinPinpoints = (...pinpoints: readonly (string | null | undefined)[]): string | null =>
  pinpoints.filter(Boolean).join(', ') || null;
