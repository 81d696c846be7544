import type { PlacedWord } from '../../../../wording/words.ts';
import type { Said } from './agreement.ts';

/** A slot of a clause and what others have there. */
export interface Departure {
  readonly text: string;
  /** The words of the clause in the slot, as printed. */
  readonly own: string;
  readonly ownKeys: readonly string[];
  readonly said: Said;
  readonly before: PlacedWord | undefined;
  readonly after: PlacedWord | undefined;
  /** Where it begins. */
  readonly start: number;
  readonly isOpen: boolean;
}

/** So many documents must have the other words. */
export const MIN_DOCUMENTS = 2;
/** Places and periods may well differ: so many must have the other. */
export const MIN_DOCUMENTS_FOR_OTHERS = 3;

/** A lone text must have so many words around a place that are the same. */
export const OF_A_LONE_TEXT = 25;
