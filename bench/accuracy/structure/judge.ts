import type { ParsedDocument } from '../../../src/model/document.ts';
import type { DocumentId, DocumentSymbol } from '../../../src/model/id.ts';
import { type ComparedClause, type Comparison, compareClauses, comparedClauses } from './compare.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { KNOWN_FAULTS, type KnownFault } from './known-faults.ts';
import type { KnownStructure } from './known-structure.ts';
import { distinct, setAside } from './set-aside.ts';

/** How a document was parsed, compared with its known structure. */
export interface Judgement {
  readonly id: DocumentId;
  readonly symbol: DocumentSymbol;
  /** False if no text has a document of this symbol with clauses. */
  readonly found: boolean;
  readonly kinds: readonly string[];
  readonly asMeasured: readonly Comparison[];
  readonly faultsSetAside: readonly Comparison[];
  readonly knownFaults: readonly KnownFault[];
}

export function judge(
  known: readonly KnownStructure[],
  documents: readonly ParsedDocument[],
  faults: readonly KnownFault[] = KNOWN_FAULTS,
): Judgement[] {
  const found = new Map(
    documents.filter(({ clauses }) => clauses.length > 0).map(document => [document.id, document]),
  );
  const clausesOf = (id: DocumentId): readonly ComparedClause[] => {
    const document = found.get(id);
    return document === undefined ? [] : distinct(comparedClauses(document));
  };
  return known.map(structure => {
    const { id, symbol, clauses } = structure;
    const document = found.get(id);
    const knownFaults = faults.filter(fault => fault.document === id);
    const isOfDraft = knownFaults.some(({ fault }) => fault === 'of-a-draft');
    const sides = setAside(structure, clausesOf(isOfDraft ? draftOf(id) : id), knownFaults);
    return {
      id,
      symbol,
      found: document !== undefined,
      kinds: document ? DOCUMENT_KINDS.filter(([, matches]) => matches(document)).map(([name]) => name) : [],
      asMeasured: compareClauses(distinct(clauses), clausesOf(id)),
      faultsSetAside: compareClauses(sides.known, sides.parsed),
      knownFaults,
    };
  });
}

/** The draft resolution that a document recommends. */
const draftOf = (id: DocumentId): DocumentId => `${id}_DR.1` as DocumentId;
