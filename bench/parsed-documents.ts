import type { ParsedDocument } from '../src/model/document.ts';
import { AUTHORITY } from '../src/pipeline/authority.ts';
import { readBytes, type SourceFile } from '../src/pipeline/files.ts';
import { parseSource } from '../src/pipeline/parse.ts';

/** @throws ClausaryError if a file cannot be parsed */
export async function parsedDocuments(files: readonly SourceFile[]): Promise<ParsedDocument[]> {
  const documents: ParsedDocument[] = [];
  for (const { path, catalogue } of files) {
    const source = await parseSource(readBytes(path), { name: path, authority: AUTHORITY, catalogue });
    documents.push(...source.documents);
  }
  return documents;
}
