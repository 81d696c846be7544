import type { ParsedDocument } from '../src/model/document.ts';
import { AUTHORITY } from '../src/pipeline/authority.ts';
import { readBytes, type SourceFile } from '../src/pipeline/files.ts';
import { parseSource } from '../src/pipeline/parse.ts';

/** @throws ClausaryError if a file cannot be parsed */
export const parsedDocuments = (files: readonly SourceFile[]): ParsedDocument[] =>
  files.flatMap(
    ({ path, catalogue }) =>
      parseSource(readBytes(path), { name: path, authority: AUTHORITY, catalogue }).documents,
  );
