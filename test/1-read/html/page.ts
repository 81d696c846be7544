import { readHtml } from '../../../src/1-read/html/read-html.ts';
import type { Line } from '../../../src/1-read/line.ts';
import { DEFAULT_READ_OPTIONS, type ReadOptions, type TextLayer } from '../../../src/1-read/text-layer.ts';

export const readPage = (html: string | Buffer, options: Partial<ReadOptions> = {}): Promise<TextLayer> =>
  readHtml(Buffer.from(html), 'a.html', { ...DEFAULT_READ_OPTIONS, ...options });

/**
 * The lines of a page in short: the role of each, its bullet, and its text with the marks of notes in it, as in
 * "list-item: • the report{4}". Lines of one element are joined by " / ".
 */
export function inShort({ lines }: TextLayer): string[] {
  const printed: { element: number | null; text: string }[] = [];
  for (const line of lines) {
    if (line.text.text === '' && line.noteMarks.length === 0) continue;
    const element = line.evidence?.element?.id ?? null;
    const last = printed.at(-1);
    if (element !== null && last?.element === element) last.text += ` / ${textOf(line)}`;
    else printed.push({ element, text: `${line.evidence?.element?.role ?? 'text'}: ${textOf(line)}` });
  }
  return printed.map(({ text }) => text);
}

const textOf = ({ text, bullet, noteMarks }: Line): string =>
  (bullet ? '• ' : '') +
  noteMarks.reduceRight((all, { label, at }) => `${all.slice(0, at)}{${label}}${all.slice(at)}`, text.text);
