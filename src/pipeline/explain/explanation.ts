import type { Finding } from '../../model/finding.ts';
import type { UnitId } from '../../model/id.ts';
import type { Range } from '../../model/range.ts';

/**
 * The values between the steps for one text, each with the rule that made it. All
 * ranges are offsets in the text.
 */
export interface Explanation {
  readonly lines: readonly ExplainedLine[];
  readonly documents: readonly ExplainedDocument[];
  readonly units: readonly ExplainedUnit[];
}

/** What became of a line (steps 1 and 2), and which units have text of it (step 4). */
export interface ExplainedLine {
  /** Counted from 1; pieces of a line that was taken apart share its number. */
  readonly number: number;
  readonly range: Range;
  readonly text: string;
  /** `inserted` is a line that the reading of drafts adds, to set off what stands below it. */
  readonly fate: 'starts' | 'joins' | 'furniture' | 'blank' | 'inserted';
  /** Null for a blank line. */
  readonly rule: string | null;
  /** The block that it starts or joins, counted from 1. */
  readonly block: number | null;
  readonly units: readonly UnitId[];
}

/** A document (step 3), and the blocks that gave it its symbol and title. */
export interface ExplainedDocument {
  readonly id: string;
  readonly symbol: string;
  readonly type: string;
  readonly heads: readonly { readonly block: number; readonly rule: string; readonly text: string }[];
  /** Those about the document as a whole. */
  readonly findings: readonly ExplainedFinding[];
}

/** What is wrong or doubtful, as far as the text alone shows it. */
export type ExplainedFinding = Pick<Finding, 'kind' | 'code' | 'message'>;

/** A unit (step 4) with its annotations (step 5). */
export interface ExplainedUnit {
  readonly id: UnitId;
  /** "operative clause OP10(a)", "title", "note 4". */
  readonly role: string;
  /** The rule by which its first block became a unit; null for a unit without a block. */
  readonly rule: string | null;
  readonly enumerator: string | null;
  readonly text: string;
  readonly ranges: readonly Range[];
  /** The blocks that its text comes from. */
  readonly blocks: readonly number[];
  readonly annotations: readonly ExplainedAnnotation[];
  readonly findings: readonly ExplainedFinding[];
}

/** A span of the unit's text, or of that of the unit `from`; `start` and `end` are offsets in that text. */
export interface ExplainedAnnotation extends Range {
  readonly kind: 'phrase' | 'citation' | 'mention' | 'mandate' | 'note-mark';
  /** The finder or rule that made it. */
  readonly finder: string;
  readonly text: string;
  /** For words of a mandate that the unit inherits, the unit that has them: the chapeau. */
  readonly from: UnitId | null;
  /** What it was understood as: "A/RES/58/208", "request". */
  readonly reading: string;
}
