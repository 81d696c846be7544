import type { DocumentId, DocumentSymbol, UnitId } from '../model/id.ts';

/**
 * Ids are made from the document's symbol and its own numbering, never from row numbers or file order, so
 * that addresses are permanent: `A_RES_58_208`, `A_RES_58_208.OP10.a`, `A_RES_78_1.ANNEX1.P5`.
 */

/**
 * `A/RES/58/208` -> `A_RES_58_208`; removes the blanks in older symbols.
 *
 * Different canonical symbols have different ids, since none contains a blank or a `_`. All their
 * characters can stand in the path of a URL without an escape: letters, digits, the unreserved characters
 * of RFC 3986, and parentheses.
 */
export const documentId = (symbol: DocumentSymbol): DocumentId =>
  symbol.replaceAll(/\s/g, '').replaceAll('/', '_') as DocumentId;

/** Matches where the steps of a unit follow its document's id; nothing in a symbol looks like that. */
export const UNIT_STEP = /\.(?=(?:OP|PP|P|N|U)\d|S\.|(?:ANNEX|APPENDIX|ENCLOSURE|SUMMARY|NOTES)(?![a-z]))/i;

/** `unitId(doc, 'OP10', 'a')` -> `A_RES_58_208.OP10.a`; empty steps are left out. */
export const unitId = (document: DocumentId, ...steps: readonly string[]): UnitId =>
  [document, ...steps.filter(step => step !== '')].join('.') as UnitId;
