import { decodeHTMLStrict } from 'entities';
import type { Range } from '../model/range.ts';
import type { Line, NoteMark } from './line.ts';
import { type Token, tokensOf } from './markup-tokens.ts';
import { TracedBuilder } from './traced.ts';

const HEADING = /^\s{0,3}#{1,6}(?=\s)/;
/** "> " before each line of a quotation, or of a quotation within one. */
const QUOTE = /^ {0,3}>(?: ?>){0,9}(?:[ \t]+|$)/;
/** "```" above and below a text that is to be shown as it is. */
const FENCE = /^\s*(?:`{3,}|~{3,})[\w+-]{0,20}$/;
const BULLET = /^\s*[-*+\u2022](?=\s+\S)/;

/** Reads one line: copies its text, and takes its mark-up out token by token. */
export class LineReader {
  /** Whether italics or bold are open at the place that has been read to. */
  emphatic: boolean;
  readonly #raw: string;
  readonly #range: Range;
  readonly #text = new TracedBuilder();
  readonly #noteMarks: NoteMark[] = [];
  readonly #emphasis: Range[] = [];
  #emphasisFrom = 0;
  /** Offset in the raw line up to which it has been read. */
  #at = 0;

  constructor(raw: string, range: Range, emphatic: boolean) {
    this.#raw = raw;
    this.#range = range;
    this.emphatic = emphatic;
  }

  read(markedUp: boolean): Line {
    const quote = markedUp ? lengthOf(QUOTE, this.#raw) : 0;
    const quoted = this.#raw.slice(quote);
    const heading = markedUp ? lengthOf(HEADING, quoted) : 0;
    const bullet = markedUp && heading === 0 ? lengthOf(BULLET, quoted) : 0;
    this.#at = quote + heading + bullet + (markedUp ? lengthOf(FENCE, quoted) : 0);
    for (const token of tokensOf(this.#raw, this.#at, markedUp)) this.#take(token);
    this.#copyTo(this.#raw.length);
    if (this.emphatic && this.#text.length > this.#emphasisFrom) this.#endEmphasis();
    return {
      range: this.#range,
      text: this.#text.finish(),
      heading: heading > 0,
      bullet: bullet > 0,
      noteMarks: this.#noteMarks,
      emphasis: this.#emphasis,
      comment: isComment(this.#raw.trim()),
      evidence: null,
    };
  }

  #take(token: Token): void {
    switch (token.rule.as) {
      case 'note-mark':
        this.#noteMark(token, token.content);
        break;
      case 'raised-note-mark':
        this.#noteMark(token, token.content.normalize('NFKC'));
        break;
      case 'emphasis':
        this.#asterisks(token);
        break;
      case 'emphasis-start':
        if (!this.emphatic) this.#toggle(token);
        break;
      case 'emphasis-end':
        if (this.emphatic) this.#toggle(token);
        break;
      case 'character':
        this.#skip(token);
        this.#text.push(token.content, this.#range.start + token.end - 1);
        break;
      case 'reference':
        this.#skip(token);
        for (const character of decodeHTMLStrict(token.content).split(''))
          this.#text.push(character, this.#range.start + token.start);
        break;
      case 'blank':
        this.#skip(token);
        this.#text.push(' ', -1);
        break;
      case 'nothing':
        this.#skip(token);
    }
  }

  /** Copies what stands before the token, and leaves out the token itself. */
  #skip({ start, end }: Token): void {
    this.#copyTo(start);
    this.#at = end;
  }

  /**
   * "resolution<sup>4</sup>"; at the start of a line "[^4]: See ..." opens the note itself. What stood before a mark
   * never becomes one number with the figures behind it.
   */
  #noteMark({ rule, start, end }: Token, label: string): void {
    this.#copyTo(PUNCTUATION.test(this.#raw.charAt(end)) ? this.#withoutBlanksBefore(start) : start);
    const opensNote = this.#text.length === 0 && this.#raw[end] === ':';
    this.#noteMarks.push({ label, at: this.#text.length, rule });
    this.#at = opensNote ? end + 1 : end;
    if (FIGURE.test(this.#raw.charAt(end))) this.#text.push(' ', -1);
  }

  /** An asterisk with white space on both sides is a character; one that touches a word is mark-up. */
  #asterisks(token: Token): void {
    const { start, end } = token;
    if (!isBlank(this.#raw[start - 1]) || !isBlank(this.#raw[end])) this.#toggle(token);
  }

  #toggle({ start, end }: Token): void {
    this.#copyTo(start);
    if (this.emphatic) this.#endEmphasis();
    this.emphatic = !this.emphatic;
    this.#emphasisFrom = this.#text.length;
    this.#at = end;
  }

  #endEmphasis(): void {
    this.#emphasis.push({ start: this.#emphasisFrom, end: this.#text.length });
  }

  #copyTo(end: number): void {
    for (let at = this.#at; at < end; at++) this.#text.push(this.#raw.charAt(at), this.#range.start + at);
    this.#at = end;
  }

  #withoutBlanksBefore(end: number): number {
    let at = end;
    while (at > this.#at && isBlank(this.#raw[at - 1])) at--;
    return at;
  }
}

/** What follows a word directly, so that blanks before a note mark between the two go with the mark. */
const PUNCTUATION = /[,;.:]/;

const FIGURE = /\p{Nd}/u;

const isBlank = (character = ' '): boolean => /\s/.test(character);

/**
 * True for a line of nothing but one comment. No pattern: one that may not run over the comment's end
 * overflows the stack on a line of some megabytes.
 */
const isComment = (text: string): boolean =>
  text.startsWith('<!--') && text.length >= '<!---->'.length && text.indexOf('-->', 4) === text.length - 3;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
