import { wordAlternatives } from '../../alternatives.ts';
import words from '../words.json' with { type: 'json' };
import { ADVERBS, isVerb, type RequestedVerb } from './verb.ts';

/** "To submit", "In accordance with their national law, to explore". */
const INFINITIVE_OPENING = new RegExp(
  '^(?:(?:In|Within|With|As|Where|When|If|Through|By|At|On|Upon) [^,;]{1,100}, to|To)' +
    String.raw` ${ADVERBS}(?<verb>[a-z-]+)(?=[\s,;])`,
);
/** "Submit", "To also submit": after a chapeau that ends with "to:". */
const VERB_OPENING = new RegExp(String.raw`^(?:To )?${ADVERBS}(?<verb>[a-z-]+)(?=[\s,;])`, 'i');
/** "Build on promising practices", "Urgently provide": after a chapeau that announces a list of actions. */
const LISTED_ACTION = new RegExp(
  String.raw`^(?:[A-Z][a-z]+ly )?(?<verb>${wordAlternatives(words.plainVerbs)})(?= (?!(?:for|of|to)\b))`,
  'i',
);

/**
 * The infinitive that opens a lettered part.
 *
 * @param followsTo whether the chapeau ends with "to:", so that a verb alone is an infinitive
 */
export function infinitiveOpening(text: string, followsTo: boolean): RequestedVerb | null {
  const opening = verbIn((followsTo ? VERB_OPENING : INFINITIVE_OPENING).exec(text));
  return opening && isVerb(opening.verb) ? opening : null;
}

/** The verb that opens a lettered part of a list of actions. */
export const listedAction = (text: string): RequestedVerb | null => verbIn(LISTED_ACTION.exec(text));

function verbIn(match: RegExpExecArray | null): RequestedVerb | null {
  const { verb = '' } = match?.groups ?? {};
  if (match === null || verb === '') return null;
  const end = match[0].length;
  return { start: 0, end, verb: verb.toLowerCase(), verbStart: end - verb.length };
}
