import { withoutBrackets } from '../../2-blocks/brackets.ts';
import openings from '../../2-blocks/operative-openings.json' with { type: 'json' };
import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import type { Clause } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';
import { anyOf, wordAlternatives } from '../alternatives.ts';
import { VERB_OF_PAST } from './past-tense.ts';
import words from './phrase-words.json' with { type: 'json' };

/**
 * The phrase at the head of a clause: "Recalling also", "Deeply concerned", "Takes note", "Also calls upon",
 * "Expresses its appreciation". Null if the clause has none, as most lettered parts.
 *
 * A phrase consists of adverbs, a head (a participle or an adjective in a preamble, a verb in an
 * operative part) and the particles that belong to it. A preposition that only connects it with its
 * object is not part of it.
 */
export function readPhrase(text: string, kind: Clause['kind'], lettered: boolean): string | null {
  const bare = withoutBrackets(text);
  const place = placeIn(bare.text, kind, lettered);
  return place && bare.text.slice(place.start, place.end);
}

/** The place of the phrase in the text of a clause; brackets of negotiation may stand in it. */
export function phrasePlace(text: string, kind: Clause['kind'], lettered: boolean): Range | null {
  const { text: bare, originOf } = withoutBrackets(text);
  const place = placeIn(bare, kind, lettered);
  return place && { start: originOf(place.start), end: originOf(place.end - 1) + 1 };
}

function placeIn(text: string, kind: Clause['kind'], lettered: boolean): Range | null {
  const opening = text.slice(0, MAX_OPENING);
  const headEnd = kind === 'operative' || lettered ? operativeHeadEnd(opening) : preambularHeadEnd(opening);
  if (headEnd === 0)
    return kind === 'operative' && !lettered ? (phraseAfterReasons(text) ?? phraseBehindOrgan(text)) : null;
  return { start: 0, end: phraseEnd(opening, headEnd) };
}

/** Characters in which a phrase is read. */
const MAX_OPENING = 160;
/** Characters in which a phrase after reasons is looked for. */
const MAX_REASONS = 3000;

/** The phrase of a clause that opens with its reasons, after a comma: "concerned by the losses, decides". */
function phraseAfterReasons(text: string): Range | null {
  if (!opensPreamble(text.charAt(0).toUpperCase() + text.slice(1))) return null;
  const start = HEAD_AFTER_COMMA.exec(text.slice(0, MAX_REASONS))?.index;
  if (start === undefined) return null;
  const opening = text.slice(start, start + MAX_OPENING);
  const headEnd = OPERATIVE_HEAD.exec(opening)?.[0].length ?? 0;
  return { start, end: start + phraseEnd(opening, headEnd) };
}

/**
 * The phrase of a clause that goes on with the sentence of its formula: "decides to defer", and as decisions are
 * told "on the recommendation of the Fifth Committee, decided to defer".
 */
function phraseBehindOrgan(text: string): Range | null {
  if (!/^\p{Ll}/u.test(text)) return null;
  const head = HEAD_BEHIND_ORGAN.exec(text.slice(0, MAX_REASONS));
  if (head === null) return null;
  const opening = text.slice(head.index, head.index + MAX_OPENING);
  return { start: head.index, end: head.index + phraseEnd(opening, head[0].length) };
}

const phraseEnd = (opening: string, headEnd: number): number =>
  opening.slice(0, particlesEnd(opening, headEnd)).replace(/(?<![\s,])[\s,]+$/, '').length;

/** "Also strongly " */
const ADVERBS = `(?:(?:${wordAlternatives(openings.adverbs)}|\\p{L}+ly),? ){0,9}`;
const VERBS = wordAlternatives(openings.verbs);
const OPERATIVE_HEAD = new RegExp(`^${ADVERBS}(?:${VERBS})(?:s|es)?(?=[\\s,:]|$)`, 'iu');
const HEAD_AFTER_COMMA = new RegExp(`(?<=, )${ADVERBS}(?:${VERBS})(?:s|es)(?=[\\s,:])`, 'iu');
const HEAD_BEHIND_ORGAN = new RegExp(
  anyOf(
    // "decides to defer", "also takes note"
    `^${ADVERBS}(?:${VERBS})(?:s|es)(?=[\\s,:])`,
    // "decided to defer"; "on the recommendation of the Fifth Committee, decided to defer"
    `(?<=^|, )${ADVERBS}(?:${wordAlternatives([...VERB_OF_PAST.keys()])})(?=[\\s,:])`,
  ),
  'iu',
);
const PREAMBULAR_HEAD = new RegExp(
  `^${ADVERBS}${anyOf(
    // "Having considered", "Having heard", "Having taken"
    'having \\p{L}+(?:ed|ard|en|rd|et)',
    // "Recalling", "concerned"
    '[\\p{L}-]+',
  )}(?=[\\s,]|$)`,
  'iu',
);

/** A verb in the present, or in its base form after an organ that "resolves to". Zero if there is none. */
function operativeHeadEnd(opening: string): number {
  const end = OPERATIVE_HEAD.exec(opening)?.[0].length ?? 0;
  return /^\p{Lu}/u.test(opening) ? end : 0;
}

const preambularHeadEnd = (opening: string): number =>
  opensPreamble(opening) ? (PREAMBULAR_HEAD.exec(opening)?.[0].length ?? 0) : 0;

const INTENSIFIER = anyOf(
  'its|their|our|the',
  'great|deep|deepest|grave|gravest|serious|strong|sincere|profound|utmost|high|full|continued|warm|particular|keen',
  'and',
);
/** "its deep and sincere appreciation" */
const SENTIMENT = `(?:${INTENSIFIER} )*(?:${wordAlternatives(words.sentiments)})`;

/** What may follow a phrase as a part of it, with the heads that it may follow; without `after` any. */
const PARTICLES: readonly { readonly particle: RegExp; readonly after?: RegExp }[] = [
  // "Recalling also", "Takes note", "Calls upon"
  { particle: new RegExp(`^ (?:${wordAlternatives(words.particles)})(?= |,|;|$)`, 'i') },
  // "Notes with appreciation"
  { particle: new RegExp(`^ with ${SENTIMENT}(?= |,|$)`, 'i') },
  // "Expresses its appreciation"
  {
    particle: new RegExp(`^ ${SENTIMENT}(?= |,|$)`, 'i'),
    after: new RegExp(
      anyOf(
        `(?:^| )(?:${wordAlternatives(words.sentimentVerbs)})(?:s|es|ing)?$`,
        'expressing$',
        'voicing$',
        'reiterating$',
      ),
      'i',
    ),
  },
  // "Draws attention", "Calls the attention"
  { particle: /^ (?:the )?attention(?= )/i, after: /(?:^| )(?:draws?|drawing|calls?|calling)$/i },
  // "Calls for", "Calls on"
  { particle: /^ (?:for|on)(?= )/i, after: /(?:^| )(?:calls?|calling)$/i },
];

function particlesEnd(opening: string, headEnd: number): number {
  let end = headEnd;
  for (;;) {
    const length = particleLength(opening.slice(0, end), opening.slice(end));
    if (length === 0) return end;
    end += length;
  }
}

/** The length of the first particle that fits; zero if none does. */
function particleLength(phrase: string, rest: string): number {
  for (const { particle, after } of PARTICLES) {
    const found = particle.exec(rest);
    if (found && (after?.test(phrase) ?? true)) return found[0].length;
  }
  return 0;
}
