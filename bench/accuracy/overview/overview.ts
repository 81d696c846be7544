import type { ParsedDocument } from '../../../src/model/document.ts';
import { countFacts, type FactCount } from './facts.ts';

/** What was read of the documents of one body and kind. */
export interface OverviewRow {
  readonly body: string;
  readonly type: ParsedDocument['type'];
  readonly documents: number;
  readonly clauses: number;
  /** Clauses, paragraphs, sections, notes, tables, parts and formal lines. */
  readonly units: number;
  readonly facts: readonly FactCount[];
  readonly findings: { readonly source: number; readonly parser: number };
  /** How many documents are read in part, and how many doubtfully. */
  readonly readings: { readonly partial: number; readonly doubtful: number };
}

/** A document whose reading is doubtful, and why. */
export interface Doubt {
  readonly symbol: string;
  readonly reasons: readonly string[];
}

export interface Overview {
  readonly rows: readonly OverviewRow[];
  readonly doubtful: readonly Doubt[];
}

/** What was read of documents, by body and kind, the most frequent first. */
export function overviewOf(documents: readonly ParsedDocument[]): Overview {
  const groups = Map.groupBy(documents, ({ body, type }) => `${body ?? 'no organ'}\n${type}`);
  return {
    rows: [...groups.values()].flatMap(rowOf).sort((a, b) => b.documents - a.documents),
    doubtful: documents
      .filter(({ reading }) => reading.value === 'doubtful')
      .map(({ symbol, reading: { reasons } }) => ({ symbol, reasons })),
  };
}

function rowOf(documents: readonly ParsedDocument[]): OverviewRow[] {
  const [first] = documents;
  if (first === undefined) return [];
  const findings = documents.flatMap(document => document.findings);
  const read = (value: string): number => documents.filter(({ reading }) => reading.value === value).length;
  return [
    {
      body: first.body ?? 'no organ',
      type: first.type,
      documents: documents.length,
      clauses: documents.reduce((sum, { clauses }) => sum + clauses.length, 0),
      units: documents.reduce((sum, document) => sum + unitsOf(document), 0),
      facts: countFacts(documents),
      findings: {
        source: findings.filter(({ kind }) => kind === 'source').length,
        parser: findings.filter(({ kind }) => kind === 'parser').length,
      },
      readings: { partial: read('partial'), doubtful: read('doubtful') },
    },
  ];
}

const unitsOf = (document: ParsedDocument): number =>
  [
    document.clauses,
    document.paragraphs,
    document.sections,
    document.notes,
    document.tables,
    document.parts,
    document.particulars,
  ].reduce((sum, units) => sum + units.length, 0);
