/**
 * A named rule of the parser. Values carry the rule that made them, so that each decision can be explained.
 */
export interface Rule {
  /** Unique among the rules of its step: "page-of-pages". */
  readonly name: string;
  /** A piece of text that the rule applies to; lines are separated by "\n". */
  readonly example: string;
}
