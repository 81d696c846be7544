import type { Range } from '../model/range.ts';
import { blankLine, type Line } from './line.ts';
import { LineReader } from './line-reader.ts';

/**
 * Whether a text uses Markdown or HTML marks, so that asterisks and the like are mark-up and not characters.
 */
export const isMarkedUp = (text: string): boolean => MARKUP_SIGNS.some(({ pattern }) => pattern.test(text));

const MARKUP_SIGNS: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '## Follow-up', pattern: /^\s{0,3}#{1,6}\s/m },
  { example: '> Recalling', pattern: /^ {0,3}>[ \t]+[\p{L}\p{N}*_("“]/mu },
  { example: '**Recalling**', pattern: /\*\*\S/ },
  { example: 'the report<sup>4</sup>', pattern: /<sup>/ },
  { example: 'and *also* requests', pattern: /(?:^|\s)\*[A-Za-z][^*\n]*\*/m },
  { example: '_Recalling_ its', pattern: /(?:^|\s)_{1,3}[A-Za-z][^_\n]{0,200}_{1,3}(?=[\s,.;:]|$)/m },
  { example: '<u>Calls upon</u> States', pattern: /<(?:b|i|u|em|strong)>/ },
  { example: 'its resolution&nbsp;70/1', pattern: /&(?:nbsp|amp|quot|lt|gt|[lr][sd]quo|[nm]dash|#\d{2,5});/ },
];

/**
 * Reads the mark-up of lines, in order. Afterwards:
 *
 * 1. `text` has single blanks and no mark-up, and the source offset of each of its characters is known;
 * 2. what was taken out is mark-up, white space or a note reference;
 * 3. note references are kept with their place;
 * 4. emphasis that spans lines continues until it is closed, or until a blank line.
 */
export function readMarkup(source: string, ranges: readonly Range[], markedUp: boolean): Line[] {
  let emphatic = false;
  const readLine = (range: Range): Line => {
    const raw = source.slice(range.start, range.end);
    if (raw.trim() === '') {
      emphatic = false;
      return blankLine(range);
    }
    const reader = new LineReader(raw, range, emphatic);
    const line = reader.read(markedUp);
    emphatic = reader.emphatic;
    return line;
  };
  return ranges.map(range => {
    const line = readLine(range);
    return source[range.start - 1] === '\f' ? { ...line, opensPage: true } : line;
  });
}
