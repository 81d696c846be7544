import { fileFailure } from '../errors.ts';
import type { ParsedDocument } from '../model/document.ts';
import { AUTHORITY } from '../pipeline/authority.ts';
import { findFiles, readBytes } from '../pipeline/files.ts';
import { parseSource } from '../pipeline/parse.ts';
import type { ReadChoice } from './options.ts';
import { fail, print } from './output.ts';

/** Prints each document that is read from the files, as one line of JSON. */
export async function parse(paths: string[], read: ReadChoice): Promise<void> {
  const { files, failures } = findFiles(paths);
  for (const error of failures) fail(error);
  for (const { path, catalogue } of files) {
    try {
      const { documents } = await parseSource(readBytes(path), {
        authority: AUTHORITY,
        catalogue,
        name: path,
        read,
      });
      for (const document of documents) await print(JSON.stringify(inOrder(document)));
    } catch (error) {
      fail(fileFailure(error, path));
    }
  }
}

/** The properties that most readers look for come first. */
function inOrder(document: ParsedDocument): ParsedDocument {
  const { id, symbol, type, title, body, session, date, complete, ...more } = document;
  const { clauses, sections, paragraphs, notes, citations, mentions, ...rest } = more;
  const arrays = { clauses, sections, paragraphs, notes, citations, mentions };
  return { id, symbol, type, title, body, session, date, complete, ...arrays, ...rest };
}
