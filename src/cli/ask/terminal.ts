import { stripVTControlCharacters, styleText } from 'node:util';

/** How wide a line is where the output is no terminal; wider than this, nobody reads with ease. */
const [USUAL, WIDEST] = [80, 120];

/** The width to set text in. */
export const width = (): number => Math.min(process.stdout.columns || USUAL, WIDEST);

/** Styles show on a terminal only, and not where the environment variable NO_COLOR forbids it. */
const style =
  (format: Parameters<typeof styleText>[0]) =>
  (text: string): string =>
    styleText(format, text, { stream: process.stdout });

export const styles = {
  heading: style('bold'),
  id: style('cyan'),
  quiet: style('dim'),
  match: style('bold'),
  added: style('green'),
  removed: style('red'),
};

export interface Setting {
  /** Columns before each line. */
  readonly indent?: number;
  /** What stands before the first line, in columns of its own: "(a)". */
  readonly mark?: string;
  readonly width?: number;
}

/** A paragraph in lines that fit; words are not broken, and text below a mark stands out from it. */
export function set(text: string, { indent = 0, mark = '', width: columns = width() }: Setting = {}): string {
  const hanging = mark === '' ? 0 : lengthOf(mark) + 1;
  const room = Math.max(columns - indent - hanging, NARROWEST);
  const lines = text.split('\n').flatMap(line => linesOf(line, room));
  return lines
    .map((line, index) => {
      const before = index === 0 ? mark.padEnd(mark.length + hanging - lengthOf(mark)) : ' '.repeat(hanging);
      return `${' '.repeat(indent)}${before}${line}`.trimEnd();
    })
    .join('\n');
}

/** A deep indent on a small terminal leaves this much all the same. */
const NARROWEST = 20;

const lengthOf = (text: string): number => stripVTControlCharacters(text).length;

function linesOf(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(' ')) {
    const own = lengthOf(word);
    const longer = line === '' ? own : length + 1 + own;
    if (line !== '' && longer > room) lines.push(line);
    [line, length] = line === '' || longer > room ? [word, own] : [`${line} ${word}`, longer];
  }
  return [...lines, line];
}
