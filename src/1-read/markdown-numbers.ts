import { lineRanges } from './lines.ts';
import { isMarkedUp } from './markup.ts';

/**
 * Markdown numbers a list itself, so that authors type "1." before each of its items. Afterwards such items
 * have the numbers that they are displayed with, and every other character is where it was. Where a longer
 * number has no room, since no blank around the old one can be spared, the item keeps what was typed.
 *
 * A list whose items have numbers of their own is left as it is, and so is a text without any mark-up.
 */
export function withCountedNumbers(text: string): string {
  if (!isMarkedUp(text)) return text;
  const lists = new OpenLists();
  for (const { start, end } of lineRanges(text)) lists.add(text.slice(start, end), start);
  return rewritten(text, lists.end());
}

/** A number as typed, and the number that it stands for. */
interface CountedNumber {
  readonly at: number;
  readonly typed: string;
  readonly number: number;
}

interface OpenList {
  readonly indent: number;
  readonly typed: string;
  readonly delimiter: string;
  /** Where the numbers of its items stand. */
  readonly items: number[];
  isRepeated: boolean;
}

/** "1. ", "  1) ". */
const ITEM = /^([ \t]*)(\d{1,3})([.)])[ \t]+(?=\S)/;
/** What may stand unindented between the items of a list: a bullet, a lettered part, a table. */
const PART = /^(?:[-*+\u2022|]|\([a-z\d]{1,4}\)|[a-z][.)])[ \t]/;
const HEADING = /^#{1,6}[ \t]/;

class OpenLists {
  /** From the outermost to the innermost. */
  readonly #open: OpenList[] = [];
  readonly #counted: CountedNumber[] = [];
  #afterBlank = false;

  add(line: string, start: number): void {
    if (line.trim() === '') {
      this.#afterBlank = true;
      return;
    }
    const item = ITEM.exec(line);
    if (item === null) this.#addText(line);
    else this.#addItem(item, start);
    this.#afterBlank = false;
  }

  /** The numbers that were counted, in the order of the text. */
  end(): readonly CountedNumber[] {
    this.#close(0);
    return this.#counted.sort((a, b) => a.at - b.at);
  }

  #addItem([, blanks = '', typed = '', delimiter = '']: RegExpExecArray, start: number): void {
    const indent = widthOf(blanks);
    this.#close(indent + 1);
    const list = this.#open.at(-1);
    const at = start + blanks.length;
    if (list?.indent === indent && list.delimiter === delimiter) {
      list.items.push(at);
      list.isRepeated &&= typed === list.typed;
    } else {
      this.#close(indent);
      this.#open.push({ indent, typed, delimiter, items: [at], isRepeated: true });
    }
  }

  /** A paragraph that is not indented ends a list, unless it goes on with the line above. */
  #addText(line: string): void {
    if (HEADING.test(line)) this.#close(0);
    else if (this.#afterBlank && !PART.test(line)) this.#close(widthOf(/^[ \t]*/.exec(line)?.[0] ?? ''));
  }

  /** Ends the lists that are indented at least as much. */
  #close(indent: number): void {
    for (
      let list = this.#open.at(-1);
      list !== undefined && list.indent >= indent;
      list = this.#open.at(-1)
    ) {
      this.#open.pop();
      const { items, typed, isRepeated } = list;
      const first = Number(typed);
      if (isRepeated)
        for (const [index, at] of items.entries()) this.#counted.push({ at, typed, number: first + index });
    }
  }
}

/** A tab counts as four blanks. */
const widthOf = (blanks: string): number => blanks.replaceAll('\t', '    ').length;

function rewritten(text: string, numbers: readonly CountedNumber[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { at, typed, number } of numbers) {
    const missing = String(number).length - typed.length;
    const before = sparedBefore(text, at, missing);
    const after = sparedAfter(text, at + typed.length + 1, missing - before);
    if (before + after < missing || at - before < done) continue;
    parts.push(text.slice(done, at - before), String(number), text.charAt(at + typed.length));
    done = at + typed.length + 1 + after;
  }
  return parts.join('') + text.slice(done);
}

/** How many of the characters before a number can be spared: of its indent, or an empty line. */
function sparedBefore(text: string, at: number, wanted: number): number {
  let spared = 0;
  while (spared < wanted && /[ \t]/.test(text[at - spared - 1] ?? '')) spared++;
  if (spared < wanted && text[at - spared - 1] === '\n' && text[at - spared - 2] === '\n') spared++;
  return spared;
}

/** How many of the blanks behind a number and its full stop can be spared, so that one is left. */
function sparedAfter(text: string, from: number, wanted: number): number {
  let spared = 0;
  while (spared < wanted && /[ \t]/.test(text[from + spared + 1] ?? '')) spared++;
  return spared;
}
