import type { DocumentId, DocumentSymbol, UnitId } from './id.ts';

/**
 * Ids are made from the document's symbol and its own numbering, never from row numbers or file order,
 * so that an address lasts: `A_RES_58_208`, `A_RES_58_208.OP10.a`, `A_RES_78_1.ANNEX1.P5`.
 */

/** `A/RES/58/208` -> `A_RES_58_208`; blanks, which older symbols carry, are dropped. */
export const documentId = (symbol: DocumentSymbol): DocumentId =>
  symbol.replaceAll(/\s/g, '').replaceAll('/', '_') as DocumentId;

/** `unitId(doc, 'OP10', 'a')` -> `A_RES_58_208.OP10.a`; empty steps are left out. */
export const unitId = (document: DocumentId, ...steps: readonly string[]): UnitId =>
  [document, ...steps.filter(step => step !== '')].join('.') as UnitId;
