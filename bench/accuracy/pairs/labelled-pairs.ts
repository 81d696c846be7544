import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Authority } from '../../../src/5-annotations/organization/authority.ts';
import { findFiles, readBytes, type SourceFile } from '../../../src/pipeline/files.ts';
import { parseSource } from '../../../src/pipeline/parse.ts';
import { type Labelled, type MeasuredAlignments, measureAlignments, PairLabels } from './alignments.ts';

const LABELS = fileURLToPath(new URL('labels/pairs.json', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** Measures the labelled pairs whose texts are among the seeds and the given files; null where there are no labels. */
export function measureLabelledPairs(
  files: readonly SourceFile[],
  authority: Authority,
): MeasuredAlignments | null {
  if (!existsSync(LABELS)) return null;
  const labels = PairLabels.parse(JSON.parse(readFileSync(LABELS, 'utf8')));
  const resolutions = new Map<string, Labelled>();
  for (const file of [...findFiles([SEEDS]).files, ...files])
    for (const { id, title, clauses } of documentsOf(file, authority))
      resolutions.set(id, { title, clauses });
  return measureAlignments(labels, id => resolutions.get(id));
}

/** None of a text that cannot be parsed, which is told elsewhere. */
function documentsOf({ path, catalogue }: SourceFile, authority: Authority) {
  try {
    return parseSource(readBytes(path), { name: path, authority, catalogue }).documents;
  } catch {
    return [];
  }
}
