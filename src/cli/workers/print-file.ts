import type { ParsedDocument } from '../../model/document.ts';
import { AUTHORITY } from '../../pipeline/authority.ts';
import { parseSource } from '../../pipeline/parse.ts';
import type { FileToParse } from '../../pipeline/parse-file.ts';
import type { ReadChoice } from '../options.ts';

export interface FileToPrint extends FileToParse {
  readonly read: ReadChoice;
}

/**
 * The documents of a file, each as one line of JSON.
 *
 * @throws ClausaryError as `parseSource` does
 */
export async function printFile({ bytes, path, catalogue, read }: FileToPrint): Promise<readonly string[]> {
  const { documents } = await parseSource(bytes, { authority: AUTHORITY, catalogue, name: path, read });
  return documents.map(document => JSON.stringify(inOrder(document)));
}

/** The properties that most readers look for come first. */
function inOrder(document: ParsedDocument): ParsedDocument {
  const { id, symbol, type, title, body, session, date, complete, ...more } = document;
  const { clauses, sections, paragraphs, notes, citations, mentions, ...rest } = more;
  const arrays = { clauses, sections, paragraphs, notes, citations, mentions };
  return { id, symbol, type, title, body, session, date, complete, ...arrays, ...rest };
}
