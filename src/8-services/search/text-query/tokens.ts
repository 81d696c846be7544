import { searchWords } from '../../../wording/search-words.ts';
import type { Term } from './tree.ts';
import { queryUnreadable } from './unreadable.ts';

/** A token of a query, with the offset at which it begins. */
export type Token = { readonly at: number } & (Term | { readonly kind: Sign });
type Sign = 'or' | 'and' | 'without' | 'open' | 'close';

/** Splits a query into tokens. Punctuation between words is skipped. */
export const textTokens = (typed: string): Token[] =>
  typed
    .replaceAll(/[“”„‟«»]/g, '"')
    .matchAll(PIECE)
    .flatMap(({ 0: piece, 1: minus, index }) => tokenOf(minus === undefined ? piece : 'NOT', index))
    .toArray();

/** A minus sign directly before a word belongs to the word's piece. */
const PIECE = /(-+)(?=["(])|"[^"]*"?|[()]|[^\s"()]+/gu;

const SIGNS: ReadonlyMap<string, Sign> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'without'],
  ['(', 'open'],
  [')', 'close'],
]);

function tokenOf(piece: string, at: number): Token[] {
  const kind = SIGNS.get(piece);
  if (kind !== undefined) return [{ kind, at }];
  return piece.startsWith('"') ? [phrase(piece, at)] : word(piece, at);
}

function phrase(piece: string, at: number): Token {
  if (piece.length === 1 || !piece.endsWith('"')) {
    throw queryUnreadable(at, 'the quotation mark is not closed; put another one after the words');
  }
  const term = termOf(piece.slice(1, -1), at + 1);
  if (!term) throw queryUnreadable(at, 'the quotation marks have no word between them');
  return { ...term, exact: true, at };
}

function word(piece: string, at: number): Token[] {
  const own = piece.replace(/^-+/, '');
  const begins = at + piece.length - own.length;
  const term = termOf(own, begins);
  if (!term) return [];
  return [...(begins > at ? [{ kind: 'without' as const, at }] : []), { ...term, at: begins }];
}

/** The words of a piece, if it has any. A prefix matches as written. */
function termOf(piece: string, at: number): Term | undefined {
  const words = searchWords(piece);
  const star = piece.indexOf('*');
  if (star === -1)
    return words.length === 0 ? undefined : { kind: 'term', words, exact: false, isPrefix: false };
  if (BEGINNING.test(piece.slice(0, star)) && !/[\p{L}\p{N}]/u.test(piece.slice(star))) {
    return { kind: 'term', words, exact: true, isPrefix: true };
  }
  throw queryUnreadable(
    at + star,
    'the asterisk stands for the rest of a word, and has its place after at least two letters or digits: "migra*"',
  );
}

const BEGINNING = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]$/u;
