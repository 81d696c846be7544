import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import type { Clause } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';
import { wordAlternatives } from '../alternatives.ts';
import words from './phrase-words.json' with { type: 'json' };

/**
 * The words that make a clause do something, as they stand at its head: "Recalling also", "Deeply concerned",
 * "Takes note", "Also calls upon", "Expresses its appreciation". Null where the clause opens with none, as lettered
 * parts mostly do.
 *
 * A phrase is formed of adverbs, a head (a participle or an adjective in a preamble, a verb in an operative part) and
 * the particles that belong to it. Prepositions that only join it to its object are not part of it.
 */
export function readPhrase(text: string, kind: Clause['kind'], lettered: boolean): string | null {
  const place = phrasePlace(text, kind, lettered);
  return place && text.slice(place.start, place.end);
}

/** Where in the text of a clause its phrase stands. */
export function phrasePlace(text: string, kind: Clause['kind'], lettered: boolean): Range | null {
  const opening = text.slice(0, LONGEST_OPENING);
  const head = kind === 'operative' || lettered ? operativeHead(opening) : preambularHead(opening);
  if (head === 0) return kind === 'operative' && !lettered ? phraseWithin(text) : null;
  return { start: 0, end: phraseEnd(opening, head) };
}

const LONGEST_OPENING = 160;
const LONGEST_SENTENCE = 3000;

/** A sentence that runs from the formula through its reasons to what is decided has its phrase after a comma. */
function phraseWithin(text: string): Range | null {
  if (!opensPreamble(text.charAt(0).toUpperCase() + text.slice(1))) return null;
  const start = WITHIN.exec(text.slice(0, LONGEST_SENTENCE))?.index;
  if (start === undefined) return null;
  const rest = text.slice(start, start + LONGEST_OPENING);
  const head = OPERATIVE.exec(rest)?.[0].length ?? 0;
  return { start, end: start + phraseEnd(rest, head) };
}

const phraseEnd = (opening: string, head: number): number =>
  opening.slice(0, particlesEnd(opening, head)).replace(/[\s,]+$/, '').length;

const ADVERBS = `(?:(?:${wordAlternatives(words.adverbs)}|\\p{L}+ly),? )*`;
const VERBS = wordAlternatives(words.operativeVerbs);
const OPERATIVE = new RegExp(`^${ADVERBS}(?:${VERBS})(?:s|es)?(?=[\\s,:]|$)`, 'iu');
const WITHIN = new RegExp(`(?<=, )${ADVERBS}(?:${VERBS})(?:s|es)(?=[\\s,:])`, 'iu');
const PREAMBULAR = new RegExp(
  `^${ADVERBS}(?:having \\p{L}+(?:ed|ard|en|rd|et)|[\\p{L}-]+)(?=[\\s,]|$)`,
  'iu',
);
const SENTIMENT = `(?:(?:its|their|our|the|great|deep|deepest|grave|gravest|serious|strong|sincere|profound|utmost|high|full|continued|warm|particular|keen|and) )*(?:${wordAlternatives(words.sentiments)})`;
const WITH = new RegExp(`^ with ${SENTIMENT}(?= |,|$)`, 'i');
const PARTICLE = new RegExp(`^ (?:${wordAlternatives(words.particles)})(?= |,|;|$)`, 'i');
const OBJECT = new RegExp(`^ ${SENTIMENT}(?= |,|$)`, 'i');
const EXPRESSING = new RegExp(
  `(?:^| )(?:${wordAlternatives(words.sentimentVerbs)})(?:s|es|ing)?$|expressing$|voicing$|reiterating$`,
  'i',
);
/** Verbs that mean something else with "for". */
const CALLING = /(?:^| )(?:calls?|calling)$/i;

/** What is drawn or called is attention. */
const DRAWING = /(?:^| )(?:draws?|drawing|calls?|calling)$/i;

/** A verb in the present, or in its plain form where the organ "resolves to" do what follows. */
function operativeHead(opening: string): number {
  const length = OPERATIVE.exec(opening)?.[0].length ?? 0;
  return /^\p{Lu}/u.test(opening) ? length : 0;
}

const preambularHead = (opening: string): number =>
  opensPreamble(opening) ? (PREAMBULAR.exec(opening)?.[0].length ?? 0) : 0;

function particlesEnd(opening: string, head: number): number {
  let end = head;
  for (;;) {
    const rest = opening.slice(end);
    const next =
      PARTICLE.exec(rest) ??
      WITH.exec(rest) ??
      (EXPRESSING.test(opening.slice(0, end)) ? OBJECT.exec(rest) : null) ??
      (DRAWING.test(opening.slice(0, end)) ? /^ (?:the )?attention(?= )/i.exec(rest) : null) ??
      (CALLING.test(opening.slice(0, end)) ? /^ for(?= )/i.exec(rest) : null);
    if (next === null) return end;
    end += next[0].length;
  }
}
