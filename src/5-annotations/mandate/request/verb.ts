import type { Range } from '../../../model/range.ts';
import { anyOf } from '../../alternatives.ts';
import words from '../words.json' with { type: 'json' };

/** The verb that says what is requested, with the words that lead to it: "to also submit". */
export interface RequestedVerb extends Range {
  /** In lower case. */
  readonly verb: string;
  /** Where the verb itself starts; it ends at `end`. */
  readonly verbStart: number;
}

const NOT_VERBS: ReadonlySet<string> = new Set(words.notVerbs);
const VERBS_LIKE_OTHER_WORDS: ReadonlySet<string> = new Set(words.verbsLikeOtherWords);
/** The endings of nouns, adjectives and participles: "assistance", "national", "agreed". */
const OTHER_WORD = /(?:ing|ity|ness|tion|sion|al|ive|ous|ic|ed|ship|ance|ence|ies|isms?|ions|ments|ities)$/;

/**
 * Whether a word after "to" is a verb: any word but those that are known not to be, or do not look like one.
 */
export const isVerb = (word: string): boolean =>
  VERBS_LIKE_OTHER_WORDS.has(word) || (!NOT_VERBS.has(word) && !OTHER_WORD.test(word));

/** A verb that stands by itself: "will report". */
export const bareVerb = (start: number, verb: string): RequestedVerb => ({
  start,
  end: start + verb.length,
  verbStart: start,
  verb,
});

const ADVERB =
  // "apply", "reply" and the like are verbs
  '(?!(?:apply|comply|imply|multiply|rely|reply|supply)[^a-z])' +
  anyOf(
    // "jointly"
    '[a-z]+ly',
    'also',
    // "further consider", but not "further efforts"
    'further(?! (?:efforts|the|their|its)\\b)',
    'not',
    'better',
    'jointly',
    'now',
    'at least',
    'inter alia',
  );
/** "effectively and promptly " */
export const ADVERBS = `(?:${ADVERB},? (?:and [a-z]+ly )?)*`;
