import { Command } from 'commander';
import { readAuthority } from '../5-annotations/organization/authority.ts';
import organizations from '../5-annotations/organization/organizations.json' with { type: 'json' };
import { fileFailure } from '../errors.ts';
import type { ParsedDocument } from '../model/document.ts';
import { findFiles, readBytes } from '../pipeline/files.ts';
import { parseSource } from '../pipeline/parse.ts';
import { fail, print } from './output.ts';

export const parseCommand = (): Command =>
  new Command('parse')
    .description('Print what is read from files, one JSON object a line for each document')
    .argument('<file...>', 'files, or folders with .txt and .md files')
    .action(parse);

async function parse(paths: string[]): Promise<void> {
  const { files, failures } = findFiles(paths);
  for (const error of failures) fail(error);
  const authority = readAuthority(organizations);
  for (const { path, catalogue } of files) {
    try {
      const { documents } = parseSource(readBytes(path), { authority, catalogue, name: path });
      for (const document of documents) await print(JSON.stringify(inOrder(document)));
    } catch (error) {
      fail(fileFailure(error, path));
    }
  }
}

/** What most readers look for comes first. */
function inOrder(document: ParsedDocument): ParsedDocument {
  const { id, symbol, type, title, body, session, date, complete, ...more } = document;
  const { clauses, sections, paragraphs, notes, citations, mentions, ...rest } = more;
  const arrays = { clauses, sections, paragraphs, notes, citations, mentions };
  return { id, symbol, type, title, body, session, date, complete, ...arrays, ...rest };
}
