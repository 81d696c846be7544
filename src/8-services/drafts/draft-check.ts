import type { Finding, Furniture } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';
import type { ClauseWordings } from '../agreed-language/agreed-language.ts';
import type { UnitFacts } from '../documents/unit-facts.ts';
import type { LookupResult, ResolvedCitation } from '../lookup/lookup-result.ts';
import type { Continuation } from './continued/continuation.ts';
import type { Notice } from './notices/notice.ts';

/**
 * A draft as it was understood, and what is wrong with it. All `ranges` are offsets
 * in the text that was sent.
 */
export interface DraftCheck extends DraftFaults {
  /** The resolutions in the text, usually one. */
  readonly drafts: readonly Draft[];
  /**
   * What each draft is a continuation of, with what became of each clause; none for a draft on a new matter.
   */
  readonly continues: readonly Continuation[];
  /** For every clause, in the order of the text. */
  readonly agreedLanguage: readonly ClauseWordings[];
  /** What was not taken for text of the draft, such as page furniture. */
  readonly leftOut: readonly Furniture[];
}

/** What is wrong with a draft, its agreed language left aside. */
export interface DraftFaults {
  /** True where there is no notice. */
  readonly ok: boolean;
  /** What is wrong, one notice for each slip, in the order of the text. */
  readonly notices: readonly Notice[];
  /** The text as it was understood, in order. */
  readonly units: readonly DraftUnit[];
  /**
   * What the rules of the structure found, `source` and `parser`; what is wrong among
   * it is in `notices`, too.
   */
  readonly findings: readonly DraftFinding[];
  readonly citations: readonly DraftCitation[];
  readonly counts: LookupResult['counts'];
}

/** A finding with what would be right in place of what its range holds; null if that is not known. */
export interface DraftFinding extends Finding {
  readonly correction: string | null;
}

export interface Draft {
  readonly id: string;
  /** Null where the text has none. */
  readonly symbol: string | null;
  readonly title: string | null;
  readonly body: string | null;
}

/** A unit of a draft; its id holds within one check only. */
export interface DraftUnit extends UnitFacts {
  readonly id: string;
  readonly phraseRanges: readonly Range[];
  readonly ranges: readonly Range[];
}

/** A citation in a draft; `start` and `end` are offsets in the text of its unit. */
export interface DraftCitation extends ResolvedCitation {
  readonly unit: string;
  readonly ranges: readonly Range[];
}
