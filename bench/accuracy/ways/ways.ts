import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, parse } from 'node:path';
import { failure } from '../../../src/errors.ts';
import type { SourceFile } from '../../../src/pipeline/files.ts';
import tools from './tools.json' with { type: 'json' };

/** The files of a collection as they are, by the folder that holds them. */
const FOLDERS = ['text', 'pdf', 'docx'] as const;

/** The files of `pdf/`, read by their geometry alone. */
export const PDF_WITHOUT_TAGS = 'pdf without tags';

/** What `--from` takes. */
export const WAYS: readonly string[] = [...FOLDERS, PDF_WITHOUT_TAGS, ...tools.map(({ name }) => name)];

/**
 * Calls `use` with the files that a way gives of a collection: those of a folder of its own, or what a tool
 * prints of the files in its `pdf/`. A tool is run, unless `texts` is a folder that holds what it printed, in a
 * folder named after it.
 *
 * @throws FILE_NOT_FOUND if the collection, or `texts`, has no such folder
 */
export async function withFilesOf<Value>(
  { collection, way, texts }: { collection: string; way: string; texts: string | undefined },
  use: (files: readonly SourceFile[]) => Promise<Value>,
): Promise<Value> {
  const tool = tools.find(({ name }) => name === way);
  if (tool === undefined) return use(filesIn(join(collection, way === PDF_WITHOUT_TAGS ? 'pdf' : way)));
  if (texts !== undefined) return use(filesIn(join(texts, tool.folder)));
  const folder = mkdtempSync(join(tmpdir(), 'clausary-texts-'));
  try {
    for (const { path, name } of filesIn(join(collection, 'pdf')))
      writeFileSync(join(folder, `${parse(name).name}.txt`), printed(tool.command, path));
    return await use(filesIn(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const MOST_PRINTED = 2 ** 28;

/** What a command prints of a file, which stands in its place among the arguments. */
function printed([program = '', ...args]: readonly string[], path: string): Buffer {
  const given = args.map(arg => (arg === 'FILE' ? path : arg));
  return execFileSync(program, given, { maxBuffer: MOST_PRINTED, stdio: ['ignore', 'pipe', 'ignore'] });
}

const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md', '.pdf', '.docx']);

function filesIn(folder: string): SourceFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw failure('FILE_NOT_FOUND', folder);
  return readdirSync(folder)
    .filter(name => EXTENSIONS.has(extname(name).toLowerCase()))
    .sort()
    .map(name => ({ path: join(folder, name), name, catalogue: new Map() }));
}
