import grammar from './name-grammar.json' with { type: 'json' };
import { type Tokens, wordAt } from './tokens.ts';

/** The words that say what kind of instrument a name is of: "Convention", "Programme of Action". */
export interface Head {
  readonly text: string;
  /** The position after its last word. */
  readonly end: number;
}

/** The words of each head by its first word, the longest head first. */
const HEADS_BY_FIRST_WORD = Map.groupBy(
  [...grammar.heads, ...grammar.headsNeedingComplement]
    .map(head => head.split(' '))
    .sort((a, b) => b.length - a.length),
  ([first = '']) => first,
);

const HEAD_WORD = new RegExp(String.raw`\b(?:${[...HEADS_BY_FIRST_WORD.keys()].join('|')})(?!\p{L})`, 'u');

/** False if the text certainly has no head; much cheaper than looking for one. */
export const mayHaveHead = (text: string): boolean => HEAD_WORD.test(text);

/** The longest head that begins at a position. */
export function headAt(tokens: Tokens, at: number): Head | null {
  const head = HEADS_BY_FIRST_WORD.get(wordAt(tokens, at))?.find(words =>
    words.every(
      (word, index) =>
        wordAt(tokens, at + index) === word && (index === 0 || tokens[at + index]?.followsBlank),
    ),
  );
  return head ? { text: head.join(' '), end: at + head.length } : null;
}

/** True if a head begins within `[start, end)`. */
export const hasHead = (tokens: Tokens, start: number, end: number): boolean =>
  tokens.slice(start, end).some((_, index) => headAt(tokens, start + index) !== null);

const GENERIC_WORDS: ReadonlySet<string> = new Set(grammar.genericWords);

/** True for a word that many instruments have in their names: "Optional", "Global", "Political". */
export const isGeneric = (word: string): boolean => GENERIC_WORDS.has(word);

/**
 * The second head of a double name: "Declaration and Plan of Action", "Principles and Operational
 * Guidelines".
 */
export function secondHead(tokens: Tokens, { text: first, end }: Head): Head | null {
  if (wordAt(tokens, end) !== 'and') return null;
  const afterGeneric = isGeneric(wordAt(tokens, end + 1)) ? headAt(tokens, end + 2) : null;
  const second = afterGeneric ?? headAt(tokens, end + 1);
  return second && second.text !== first ? second : null;
}
