import { fileURLToPath } from 'node:url';
import type { ParsedDocument } from '../../../src/model/document.ts';
import { findFiles, type SourceFile } from '../../../src/pipeline/files.ts';
import { parsedDocuments } from '../../parsed-documents.ts';
import labels from '../labels/pairs.json' with { type: 'json' };
import { type MeasuredAlignments, measureAlignments, PairLabels, type TitledClauses } from './alignments.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** Measures the labelled pairs whose texts are among the seeds and the given files. */
export async function measureLabelledPairs(files: readonly SourceFile[]): Promise<MeasuredAlignments> {
  const resolutions = new Map<string, TitledClauses>();
  for (const file of [...findFiles([SEEDS]).files, ...files])
    for (const document of await documentsOf(file)) resolutions.set(document.id, titledClauses(document));
  return measureAlignments(PairLabels.parse(labels), id => resolutions.get(id));
}

function titledClauses({ title, clauses, sections }: ParsedDocument): TitledClauses {
  const headings = new Map(sections.map(({ id, text }) => [id, text]));
  return {
    title,
    clauses: clauses.map(clause => ({
      ...clause,
      heading: (clause.section && headings.get(clause.section)) ?? null,
    })),
  };
}

/** A file that cannot be parsed has no documents here; the measurement of the structure reports it. */
async function documentsOf(file: SourceFile): Promise<ParsedDocument[]> {
  try {
    return await parsedDocuments([file]);
  } catch {
    return [];
  }
}
