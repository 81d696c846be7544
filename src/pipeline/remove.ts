import { failure } from '../errors.ts';
import type { DocumentId } from '../model/id.ts';
import { type BuildOptions, build } from './build.ts';
import { fileOfLastDataSet } from './file-to-take.ts';
import type { FillReport } from './fill.ts';
import type { LastDataSet, LastDocument, LastSource } from './last-data-set.ts';

/**
 * Makes the next data set from the last one without the sources of some documents. Sources stay whole, so one
 * goes only if each of its documents is named, or stands in one that is.
 *
 * @throws DOCUMENT_MISSING, DOCUMENT_NOT_ALONE, NOTHING_LEFT, DATABASE_MISSING, DATABASE_UNREADABLE,
 *   DATABASE_FOREIGN,
 *   DATABASE_DAMAGED, DATABASE_REPLACED, DATABASE_UNWRITABLE
 */
export const remove = (ids: readonly DocumentId[], options: BuildOptions): Promise<FillReport> =>
  build(
    {
      last: 'needed',
      filesOf: last => (last ? sourcesWithout(last, ids, options.database).map(fileOfLastDataSet) : []),
    },
    options,
  );

/**
 * The sources that are left.
 *
 * @throws DOCUMENT_MISSING, DOCUMENT_NOT_ALONE, NOTHING_LEFT
 */
export function sourcesWithout(
  { documents, sources }: LastDataSet,
  ids: readonly DocumentId[],
  database: string,
): readonly LastSource[] {
  const byId = new Map<string, LastDocument>(documents.map(document => [document.id, document]));
  const named = new Set<string>(ids);
  const isNamed = (id: string | null): boolean =>
    id !== null && (named.has(id) || isNamed(byId.get(id)?.partOf ?? null));
  const going = new Set<string>();
  for (const id of ids) {
    const document = byId.get(id);
    if (!document) throw failure('DOCUMENT_MISSING', id, 'the data set does not have it');
    going.add(document.sourceId);
  }
  for (const { id, symbol, sourceId } of documents) {
    if (!going.has(sourceId) || isNamed(id)) continue;
    const name = sources.find(source => source.id === sourceId)?.name ?? sourceId;
    throw failure('DOCUMENT_NOT_ALONE', name, symbol);
  }
  const left = sources.filter(({ id }) => !going.has(id));
  if (left.length === 0) throw failure('NOTHING_LEFT', database);
  return left;
}
