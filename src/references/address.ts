import type { DocumentId, DocumentSymbol, UnitId } from '../model/id.ts';

/**
 * Ids are made from the document's symbol and its own numbering, never from row numbers or file order,
 * so that an address lasts: `A_RES_58_208`, `A_RES_58_208.OP10.a`, `A_RES_78_1.ANNEX1.P5`.
 */

/**
 * `A/RES/58/208` -> `A_RES_58_208`; blanks, which older symbols carry, are dropped.
 *
 * Two canonical symbols never make one id, since none holds a blank or a `_`. Of what they do hold, only parentheses
 * (`A_80_6(Sect.29D)`) are neither letters, digits nor the unreserved marks of RFC 3986, and a path takes these as they are.
 */
export const documentId = (symbol: DocumentSymbol): DocumentId =>
  symbol.replaceAll(/\s/g, '').replaceAll('/', '_') as DocumentId;

/** Where the steps of a unit follow a document's id; no symbol holds the like, so that no document is taken for a unit. */
export const UNIT_STEP = /\.(?=(?:OP|PP|P|N|U)\d|S\.|(?:ANNEX|SUMMARY|NOTES)(?![a-z]))/i;

/** `unitId(doc, 'OP10', 'a')` -> `A_RES_58_208.OP10.a`; empty steps are left out. */
export const unitId = (document: DocumentId, ...steps: readonly string[]): UnitId =>
  [document, ...steps.filter(step => step !== '')].join('.') as UnitId;
