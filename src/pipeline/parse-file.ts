import type { FileKind } from '../1-read/kind.ts';
import type { Catalogue } from '../3-documents/catalogue.ts';
import type { ParsedSource } from '../model/document.ts';
import type { Page } from '../model/page.ts';
import { AUTHORITY } from './authority.ts';
import { parseSourceText } from './parse.ts';
import { readSourceText } from './source-text.ts';

/** A file that is to be parsed: a plain value, which can be handed to another thread. */
export interface FileToParse {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly catalogue: Catalogue;
}

/** What is stored of a file, beside its bytes; a plain value. */
export interface ParsedFile {
  readonly parsed: ParsedSource;
  readonly kind: FileKind;
  /** The text layer; null if the bytes are its UTF-8. */
  readonly text: string | null;
  readonly charLength: number;
  readonly pages: readonly Page[];
}

/** Parses files, in this thread or in others. */
export interface FileParser {
  /** @throws ClausaryError as `parseFile` does, and for a file over a limit */
  readonly parse: (file: FileToParse) => Promise<ParsedFile>;
  /** How many files may be given to it before the first of them is parsed. */
  readonly atOnce: number;
}

/** @throws ClausaryError NO_DOCUMENT, or as `readSource` does */
export async function parseFile({ bytes, path, catalogue }: FileToParse): Promise<ParsedFile> {
  const source = await readSourceText(bytes, path);
  const { text, pages } = source.layer;
  return {
    parsed: parseSourceText(source, { authority: AUTHORITY, catalogue }),
    kind: source.kind,
    text: Buffer.from(text).equals(bytes) ? null : text,
    charLength: text.length,
    pages,
  };
}

export const IN_THIS_THREAD: FileParser = { parse: parseFile, atOnce: 1 };
