import type { DocumentSymbol, OrganizationId, UnitId } from './id.ts';
import type { Range } from './range.ts';
import type { Treatment } from './treatment.ts';

/** A reference to another document as step 5 reads it; step 7 resolves its target. */
export interface Citation {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The canonical symbol of the target; null if it has none ("Treaty Series, vol. 1577, No. 27531"). */
  readonly symbol: DocumentSymbol | null;
  readonly kind:
    | 'resolution'
    | 'decision'
    | 'document'
    | 'official-records'
    | 'treaty'
    | 'publication'
    | 'instrument'
    | 'reference'
    | 'web';
  readonly pinpoint: string | null;
  /**
   * The name of a treaty, declaration or programme cited by name or place; as printed if
   * the authority file lacks it.
   */
  readonly instrument: string | null;
  readonly treatment: Treatment;
  /** The ISO 8601 date that the citing text gives to the target. */
  readonly citedDate: string | null;
  readonly ranges: readonly Range[];
}

export interface Mention {
  readonly unit: UnitId;
  readonly organization: OrganizationId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ranges: readonly Range[];
}
