import type { ParsedDocument } from '../../../../src/model/document.ts';
import type { Range } from '../../../../src/model/range.ts';
import type { Random } from '../../../random.ts';

/** One way in which a text of a document could go wrong. */
export interface Change {
  /** The text that changes, as parsed. */
  readonly text: string;
  /** The range that is replaced. */
  readonly at: Range;
  readonly now: string;
  /** What is wrong then, for people. */
  readonly what: string;
}

/** What a kind of slip knows of the texts around a document. */
export interface Surroundings {
  readonly random: Random;
  /** Whether the data set will hold a document, by its symbol. */
  readonly isKept: (symbol: string) => boolean;
  /** Whether another text that the data set will hold has these words one after the other. */
  readonly isKeptWording: (words: string) => boolean;
}

/** All places of a document at which a kind of slip is possible, each with one slip. */
export type SlipKind = (document: ParsedDocument, surroundings: Surroundings) => readonly Change[];

/** A change for each match of a pattern in a text; none where `replace` gives null. */
export function changesIn(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => { readonly now: string; readonly what: string } | null,
): Change[] {
  return [...text.matchAll(pattern)].flatMap(match => {
    const changed = replace(match);
    return changed === null || changed.now === match[0]
      ? []
      : [{ text, at: { start: match.index, end: match.index + match[0].length }, ...changed }];
  });
}
