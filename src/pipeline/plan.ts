import { type ClausaryError, fileFailure } from '../errors.ts';
import type { DocumentId } from '../model/id.ts';
import { entriesOf, sameEntries } from './catalogue-entries.ts';
import { fileOfDisk } from './file-to-take.ts';
import { findFiles, type SourceFile } from './files.ts';
import { fingerprints } from './fingerprint.ts';
import type { LastDataSet } from './last-data-set.ts';
import { sourcesWithout } from './remove.ts';

/**
 * What is to be done with a file: nothing, or to read it, because the last data set does not have it, has it
 * with other bytes or another entry in the catalogue, or has it as other code has read it.
 */
export type FileState = 'unchanged' | 'new' | 'changed' | 'to be read again';

export interface PlannedFile {
  readonly path: string;
  readonly state: FileState;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** The names of the sources that the next data set would not have. */
  readonly gone: readonly string[];
  readonly failures: readonly ClausaryError[];
}

/**
 * What `seed` would do; nothing is parsed, so that a file may still be refused, or be the twin of another.
 */
export function planOfSeed(paths: readonly string[], last: LastDataSet | undefined): Plan {
  const plan = planOfAdd(paths, last);
  const names = new Set(plan.names);
  return {
    ...plan,
    gone: (last?.sources ?? [])
      .filter(({ id, name }) => !plan.ids.has(id) && !names.has(name))
      .map(({ name }) => name),
  };
}

/** What `add` would do. */
export function planOfAdd(
  paths: readonly string[],
  last: LastDataSet | undefined,
): Plan & { readonly ids: ReadonlySet<string>; readonly names: readonly string[] } {
  const { files, failures } = findFiles(paths);
  const stateOf = stateReader(last);
  const ids = new Set<string>();
  const planned: PlannedFile[] = [];
  const unread: ClausaryError[] = [];
  for (const file of files) {
    try {
      const { id } = fileOfDisk(file).open();
      ids.add(id);
      planned.push({ path: file.path, state: stateOf(id, file) });
    } catch (error) {
      unread.push(fileFailure(error, file.path));
    }
  }
  return {
    files: planned,
    gone: [],
    failures: [...failures, ...unread],
    ids,
    names: files.map(({ name }) => name),
  };
}

function stateReader(last: LastDataSet | undefined): (id: string, file: SourceFile) => FileState {
  const names = new Set(last?.sources.map(({ name }) => name));
  const isSameCode = last?.readBy === fingerprints().readBy;
  return (id, { name, catalogue }) => {
    const known = last?.files.get(id);
    if (!known) return names.has(name) ? 'changed' : 'new';
    if (!sameEntries(known.catalogue, entriesOf(catalogue, known.symbols))) return 'changed';
    return isSameCode ? 'unchanged' : 'to be read again';
  };
}

/**
 * What `remove` would do.
 *
 * @throws DOCUMENT_MISSING, DOCUMENT_NOT_ALONE, NOTHING_LEFT
 */
export function planOfRemoval(
  ids: readonly DocumentId[],
  last: LastDataSet | undefined,
  database: string,
): Plan {
  const left = new Set(last && sourcesWithout(last, ids, database));
  const stays = (last?.sources ?? []).filter(source => left.has(source));
  return {
    files: stays.map(({ name }) => ({ path: name, state: 'unchanged' })),
    gone: (last?.sources ?? []).filter(source => !left.has(source)).map(({ name }) => name),
    failures: [],
  };
}
