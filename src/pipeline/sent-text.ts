import type { ReadOptions, TextLayer } from '../1-read/text-layer.ts';
import type { ReadDraft, SentCitation, SentText, SentTextOptions } from './read-sent-text.ts';

export { isHtml } from '../1-read/html/is-html.ts';
export { lineRanges } from '../1-read/lines.ts';
export type { ReadOptions, Remark, TextLayer } from '../1-read/text-layer.ts';
export type { FoundCitation } from '../5-annotations/citation/citation.ts';
export type { DraftDocument, ReadDraft, SentCitation, SentText, SentTextOptions } from './read-sent-text.ts';

/*
 * The one way from the services to the parser. A text that a client sends is neither stored nor part of the
 * data set, so no table can answer for it: it is read on request, by the same pure steps that read a source.
 * The parser is loaded for the first text that is sent, so that what needs none starts without it.
 */

/**
 * Reads a file of any kind that is supported to its text layer.
 *
 * @throws ClausaryError as `readSource` does
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  options?: Partial<ReadOptions>,
): Promise<TextLayer> {
  const { readSource } = await import('../1-read/read-source.ts');
  return (await readSource(bytes, name, options)).layer;
}

/** Parses a sentence, a clause or a whole draft resolution (steps 1 to 5). */
export async function readDraft(text: SentText, options: SentTextOptions): Promise<ReadDraft> {
  const parser = await import('./read-sent-text.ts');
  return parser.readDraft(text, options);
}

/** The citations in a text or file, in order, each with its range in it. */
export async function citationsIn(
  text: SentText,
  options: SentTextOptions,
): Promise<readonly SentCitation[]> {
  const parser = await import('./read-sent-text.ts');
  return parser.citationsIn(text, options);
}
