import { join } from 'node:path';
import { readKnownStructures } from '../structure/known-structure.ts';
import { type MeasuredWay, measureWay } from './measure-way.ts';
import { withFilesOf } from './ways.ts';

/**
 * Measures each of the ways in which the documents of a collection can come to the parser.
 *
 * @param collection a folder with `structure/`, and `pdf/`, `docx/` or `text/`
 * @param texts a folder with what the tools printed, in a folder each
 */
export async function measureWays(
  collection: string,
  ways: readonly string[],
  texts: string | undefined,
): Promise<MeasuredWay[]> {
  const known = readKnownStructures(join(collection, 'structure'));
  const measured: MeasuredWay[] = [];
  for (const way of ways)
    measured.push(await withFilesOf({ collection, way, texts }, files => measureWay(way, files, known)));
  return measured;
}
