import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../../src/errors.ts';
import type { DocumentId, DocumentSymbol } from '../../../src/model/id.ts';
import { readBytes } from '../../../src/pipeline/files.ts';
import { documentId } from '../../../src/references/address.ts';
import type { ComparedClause } from './compare.ts';

/** The clauses of a document as known from another source than the parsed text. */
export interface KnownStructure {
  readonly id: DocumentId;
  readonly symbol: DocumentSymbol;
  readonly clauses: readonly ComparedClause[];
}

const CLAUSES = z.array(z.object({ path: z.array(z.string()).min(1), text: z.string() }));
const STRUCTURE = z.object({ symbol: z.string().min(1), preambular: CLAUSES, operative: CLAUSES });

/** @throws KNOWN_STRUCTURE_BAD, FILE_NOT_FOUND, FILE_UNREADABLE */
export function readKnownStructures(folder: string): KnownStructure[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw failure('FILE_NOT_FOUND', folder);
  return readdirSync(folder)
    .filter(name => extname(name) === '.json')
    .sort()
    .map(name => join(folder, name))
    .map(path => knownStructure(readBytes(path).toString(), path));
}

function knownStructure(json: string, path: string): KnownStructure {
  const read = STRUCTURE.safeParse(parseJson(json, path));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw failure('KNOWN_STRUCTURE_BAD', path, `${issue?.path.join(' > ') || 'the file'}: ${issue?.message}`);
  }
  const symbol = read.data.symbol.replaceAll(' ', '') as DocumentSymbol;
  return {
    id: documentId(symbol),
    symbol,
    clauses: (['preambular', 'operative'] as const).flatMap(kind =>
      read.data[kind].map(clause => ({ kind, ...clause })),
    ),
  };
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw failure('KNOWN_STRUCTURE_BAD', path, error instanceof Error ? error.message : String(error));
  }
}
