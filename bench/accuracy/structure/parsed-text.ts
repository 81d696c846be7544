import type { ReadOptions } from '../../../src/1-read/text-layer.ts';
import { type ClausaryError, fileFailure } from '../../../src/errors.ts';
import type { ParsedSource } from '../../../src/model/document.ts';
import { AUTHORITY } from '../../../src/pipeline/authority.ts';
import { readBytes, type SourceFile } from '../../../src/pipeline/files.ts';
import { parseSourceText } from '../../../src/pipeline/parse.ts';
import { readSourceText } from '../../../src/pipeline/source-text.ts';

/** A text with what was parsed from it, or the error that it failed with. */
export interface ParsedText {
  readonly bytes: Uint8Array;
  /** The time that parsing took, without reading the file. */
  readonly seconds: number;
  readonly parsed?: { readonly text: string; readonly source: ParsedSource };
  readonly error?: ClausaryError;
}

export async function parseText({ path, catalogue }: SourceFile, options?: ReadOptions): Promise<ParsedText> {
  const bytes = readBytes(path);
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    const sourceText = await readSourceText(bytes, path, options);
    const source = parseSourceText(sourceText, { authority: AUTHORITY, catalogue });
    return { bytes, parsed: { text: sourceText.layer.text, source }, seconds: seconds() };
  } catch (error) {
    return { bytes, error: fileFailure(error, path), seconds: seconds() };
  }
}
