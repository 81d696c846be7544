import { DEFAULT_READ_OPTIONS, type ReadOptions, type TextLayer } from '../../../src/1-read/text-layer.ts';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import { type WordParts, wordFile } from './word-file.ts';

export const read = (parts: WordParts | string, options: Partial<ReadOptions> = {}): Promise<TextLayer> =>
  readDocx(wordFile(typeof parts === 'string' ? { body: parts } : parts), 'draft.docx', {
    ...DEFAULT_READ_OPTIONS,
    ...options,
  });

/** The texts of the lines, as later steps see them. */
export const texts = ({ lines }: TextLayer): string[] => lines.map(line => line.text.text);

/** The role of each line before its text: "heading: Introduction". */
export const roles = ({ lines }: TextLayer): string[] =>
  lines.map(line => `${line.evidence?.element?.role}: ${line.text.text}`);

/** Each line with its note marks in it: "report[4] of". */
export const marked = ({ lines }: TextLayer): string[] =>
  lines.map(({ text: { text }, noteMarks }) =>
    noteMarks.toReversed().reduce((so, { label, at }) => `${so.slice(0, at)}[${label}]${so.slice(at)}`, text),
  );
