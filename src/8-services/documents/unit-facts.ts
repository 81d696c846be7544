import type {
  CLAUSE_KINDS,
  PARAGRAPH_ROLES,
  PART_KINDS,
  PARTICULAR_KINDS,
  UNIT_KINDS,
} from '../../../db/schema.ts';

/** What is said of a unit of any kind, be it of a document or of a draft. */
export interface UnitFacts {
  readonly kind: (typeof UNIT_KINDS)[number];
  /** What it is among its kind: "preambular", "title", "annex". */
  readonly role:
    | (typeof CLAUSE_KINDS | typeof PARTICULAR_KINDS | typeof PART_KINDS | typeof PARAGRAPH_ROLES)[number]
    | null;
  /** What people write: "OP10(a)". */
  readonly label: string | null;
  /** Id of the unit that it is a part of. */
  readonly parent: string | null;
  readonly enumerator: string | null;
  readonly text: string;
  readonly phrase: string | null;
  readonly action: string | null;
}
