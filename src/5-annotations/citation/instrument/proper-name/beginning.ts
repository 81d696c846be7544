import grammar from './name-grammar.json' with { type: 'json' };
import { isOrganNoun } from './organ-noun.ts';
import { isNameWord, type Tokens, wordAt } from './tokens.ts';

/** More words than any name has before its head. */
const MAX_WORDS_BEFORE_HEAD = 12;
const SENTENCE_OPENERS: ReadonlySet<string> = new Set(grammar.sentenceOpeners);
const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(grammar.organizationNouns);
const LAST_WORDS_OF_HEADS: ReadonlySet<string> = new Set(
  grammar.heads.flatMap(head => head.split(' ').at(-1) ?? []),
);

/**
 * The position of the first word of the name whose head is at `head`: it takes in the name words before the
 * head and the small words inside them, but no possessive and nothing that only opens the sentence. Tokens
 * before `free` belong to another name.
 */
export function nameStart(tokens: Tokens, head: number, free: number): number {
  const earliest = Math.max(free, head - MAX_WORDS_BEFORE_HEAD);
  let first = head;
  for (let at = head - 1; at >= earliest && tokens[at + 1]?.followsBlank; at -= 1) {
    if (isNameWord(tokens, at) && !isPossessive(wordAt(tokens, at))) first = at;
    else if (!isInsideName(tokens, at)) break;
  }
  return first < head && opensSentence(tokens, first) ? first + 1 : first;
}

/** "the Council’s Programme"; but "Somali Women’s Charter". */
const isPossessive = (word: string): boolean => /(?<!^(?:Women|Men|Children|People))[’']s$/.test(word);

/** "In", "The"; at the beginning of a sentence "Recalling" and "Welcomes" too. */
function opensSentence(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  const isFirst = at === 0 || /^[.;:]$/.test(wordAt(tokens, at - 1));
  return SENTENCE_OPENERS.has(word) || (isFirst && /^\p{Lu}\p{Ll}+(?:ing|s)$/u.test(word));
}

/** True for a small word between two name words before a head. */
function isInsideName(tokens: Tokens, at: number): boolean {
  const [before, word, after] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 1)];
  switch (word) {
    case 'the': // "Food and Agriculture Organization of the United Nations"
      return before === 'of' && after === 'United';
    case 'de': // "Santiago de Compostela"
    case 'du':
    case 'da':
    case 'del':
      return isNameWord(tokens, at - 1);
    case '20': // "Group of 20"
      return wordAt(tokens, at - 2) === 'Group';
    case 'and': // "Food and Agriculture"; but another name before "Security Council and", "Declaration and"
      return isNameWord(tokens, at - 1) && !isOrganNoun(before) && !LAST_WORDS_OF_HEADS.has(before);
    case 'of': // "Organization of African Unity"
    case 'for':
    case 'on':
      return ORGANIZATION_NOUNS.has(before) || after === '20' || (before === 'Council' && after === 'Europe');
    default:
      return false;
  }
}
