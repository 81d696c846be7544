import { fileURLToPath } from 'node:url';
import type { ParsedDocument } from '../../../src/model/document.ts';
import { findFiles, type SourceFile } from '../../../src/pipeline/files.ts';
import { parsedDocuments } from '../../parsed-documents.ts';
import labels from '../labels/pairs.json' with { type: 'json' };
import { type MeasuredAlignments, measureAlignments, PairLabels, type TitledClauses } from './alignments.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** Measures the labelled pairs whose texts are among the seeds and the given files. */
export function measureLabelledPairs(files: readonly SourceFile[]): MeasuredAlignments {
  const resolutions = new Map<string, TitledClauses>();
  for (const { id, title, clauses } of [...findFiles([SEEDS]).files, ...files].flatMap(documentsOf))
    resolutions.set(id, { title, clauses });
  return measureAlignments(PairLabels.parse(labels), id => resolutions.get(id));
}

/** A file that cannot be parsed has no documents here; the measurement of the structure reports it. */
function documentsOf(file: SourceFile): ParsedDocument[] {
  try {
    return parsedDocuments([file]);
  } catch {
    return [];
  }
}
