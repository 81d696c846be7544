import { checkSize } from './size.ts';
import { type Token, textTokens } from './tokens.ts';
import type { TextQuery } from './tree.ts';
import { queryUnreadable } from './unreadable.ts';

const MAX_DEPTH = 8;

/**
 * Parses a query. Terms side by side must all match, with or without AND between them. OR joins the two terms
 * next to it, so it binds more tightly than AND. A minus sign or NOT excludes what follows; brackets group.
 *
 * @throws ServiceError QUERY_UNREADABLE
 */
export function parseTextQuery(typed: string): TextQuery {
  const tokens = textTokens(typed);
  if (tokens.length === 0) throw queryUnreadable(0, 'there is no word to look for');
  checkSize(tokens);
  const reader = new Reader(tokens, typed.length);
  const query = reader.all(0);
  reader.end();
  return query;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #next = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  /** A conjunction, up to a closing bracket or the end. */
  all(depth: number): TextQuery {
    const { at } = this;
    const operands: TextQuery[] = [];
    const without: TextQuery[] = [];
    do {
      if (this.#take('without')) without.push(this.#one(depth));
      else operands.push(this.#any(depth));
    } while (this.#take('and') || !(this.#is(undefined) || this.#is('close')));
    const [first] = operands;
    if (!first) throw queryUnreadable(at, 'all of it is to be left out; add a word to look for');
    return operands.length + without.length === 1 ? first : { kind: 'all', operands, without };
  }

  end(): void {
    if (this.#is('close')) throw queryUnreadable(this.at, 'there is no bracket that this one closes');
  }

  /** The offset of the next token. */
  get at(): number {
    return this.#tokens[this.#next]?.at ?? this.#end;
  }

  #any(depth: number): TextQuery {
    const first = this.#one(depth);
    const others: TextQuery[] = [];
    while (this.#take('or')) others.push(this.#one(depth));
    return others.length === 0 ? first : { kind: 'any', operands: [first, ...others] };
  }

  #one(depth: number): TextQuery {
    const { at } = this;
    const token = this.#tokens[this.#next];
    if (token?.kind === 'term') {
      this.#next++;
      return token;
    }
    if (!this.#take('open')) throw queryUnreadable(at, MISSING[token?.kind ?? 'end']);
    if (depth === MAX_DEPTH)
      throw queryUnreadable(at, `brackets can stand in each other ${MAX_DEPTH} deep at most`);
    const group = this.all(depth + 1);
    if (!this.#take('close')) throw queryUnreadable(at, 'the bracket is not closed; put ")" after the words');
    return group;
  }

  #is(kind: Token['kind'] | undefined): boolean {
    return this.#tokens[this.#next]?.kind === kind;
  }

  #take(kind: Token['kind']): boolean {
    const found = this.#is(kind);
    if (found) this.#next++;
    return found;
  }
}

/** The message for a missing word, by the token that stands in its place. */
const MISSING = {
  or: 'OR stands between two words that are not left out; in small letters it is a word itself',
  and: 'AND stands between two words; in small letters it is a word itself',
  without:
    'a minus sign or NOT cannot follow OR or another one; it leaves out the word, quotation or bracket after it',
  open: '',
  close: 'a word is missing before the bracket',
  end: 'a word is missing at the end',
};
