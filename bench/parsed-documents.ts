import { readAuthority } from '../src/5-annotations/organization/authority.ts';
import organizations from '../src/5-annotations/organization/organizations.json' with { type: 'json' };
import type { ParsedDocument } from '../src/model/document.ts';
import { readBytes, type SourceFile } from '../src/pipeline/files.ts';
import { parseSource } from '../src/pipeline/parse.ts';

export const AUTHORITY = readAuthority(organizations);

/** @throws ClausaryError if a file cannot be parsed */
export const parsedDocuments = (files: readonly SourceFile[]): ParsedDocument[] =>
  files.flatMap(
    ({ path, catalogue }) =>
      parseSource(readBytes(path), { name: path, authority: AUTHORITY, catalogue }).documents,
  );
