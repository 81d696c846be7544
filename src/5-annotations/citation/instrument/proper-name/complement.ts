import { headAt } from './head.ts';
import { afterLink, isArticle, knownNameEnd, type NameBeforeComplement } from './link.ts';
import grammar from './name-grammar.json' with { type: 'json' };
import { isBeyondName, type Phrase } from './stop.ts';
import { afterNameWords, afterNumber, positionFrom, type Tokens, wordAt } from './tokens.ts';

/** More tokens than the complement of any name has. */
const MAX_COMPLEMENT = 60;
/** More names within each other than there are. */
const MAX_DEPTH = 3;
const COMPLEMENT_OPENERS: ReadonlySet<string> = new Set(grammar.complementOpeners);

const opensComplement = (tokens: Tokens, at: number): boolean => COMPLEMENT_OPENERS.has(wordAt(tokens, at));
const isListLink = (word: string): boolean => /^(?:and|or|,)$/.test(word);

/**
 * The position after the complement of a name, "on the Rights of the Child"; where it
 * would begin if there is none.
 */
export function complementEnd(tokens: Tokens, name: NameBeforeComplement): number {
  const { from } = name;
  let end = tokens[from]?.followsBlank && opensComplement(tokens, from) ? from + 1 : from;
  let hasVerb = end > from;
  while (end < from + MAX_COMPLEMENT) {
    const start = afterLink(tokens, end, name, hasVerb);
    if (start === end) break;
    const phrase = { link: end, start, end: afterNameWords(tokens, start) };
    const innerEnd = knownInstrumentEnd(tokens, phrase, name) ?? innerInstrumentEnd(tokens, phrase, name);
    if (innerEnd !== null) return ownSubjectEnd(tokens, innerEnd, name);
    if (isBeyondName(tokens, phrase, name)) break;
    hasVerb = endsInVerb(tokens, phrase, hasVerb);
    end = phrase.end;
  }
  // "Agreement Establishing" alone is not a whole name
  return opensComplement(tokens, end - 1) ? from : end;
}

/**
 * The end of what a protocol is on itself: "Protocol to the African Charter on Human and Peoples’ Rights | on the
 * Rights of Older Persons in Africa".
 */
function ownSubjectEnd(tokens: Tokens, from: number, name: NameBeforeComplement): number {
  const isOnThe = wordAt(tokens, from) === 'on' && isArticle(wordAt(tokens, from + 1));
  return /Protocol$/.test(name.head) && name.depth === 0 && isOnThe
    ? complementEnd(tokens, { ...name, from, depth: name.depth + 1 })
    : from;
}

/**
 * The end of an instrument of the authority file, which closes the name; not one that a
 * list only continues with.
 */
function knownInstrumentEnd(
  tokens: Tokens,
  { link, start }: Phrase,
  name: NameBeforeComplement,
): number | null {
  const known = knownNameEnd(tokens, start, name);
  if (known === undefined) return null;
  return isListLink(wordAt(tokens, link)) ? link : positionFrom(tokens, start, known);
}

/**
 * The end of another instrument, "Protocol to the | Convention on Fish"; the link if the
 * other is not named in full.
 */
function innerInstrumentEnd(
  tokens: Tokens,
  { link, start, end }: Phrase,
  name: NameBeforeComplement,
): number | null {
  const head = headAt(tokens, start);
  if (head?.end !== end || !isArticle(wordAt(tokens, start - 1))) return null;
  if (name.depth === MAX_DEPTH) return link;
  const innerEnd = complementEnd(tokens, {
    ...name,
    from: afterNumber(tokens, end),
    head: head.text,
    isDistinct: false,
    depth: name.depth + 1,
  });
  return innerEnd > end ? innerEnd : link;
}

/** An infinitive, "to Counter", with the verbs that a list continues with; or "Countering". */
function endsInVerb(tokens: Tokens, { link, start, end }: Phrase, hadVerb: boolean): boolean {
  const isInfinitive = wordAt(tokens, link) === 'to' && start === link + 1;
  return (
    isInfinitive || (hadVerb && isListLink(wordAt(tokens, link))) || /ing$/.test(wordAt(tokens, end - 1))
  );
}
