/**
 * The ids that address things in Clausary. They are made from symbols and numbering alone: see
 * `src/references/address.ts`.
 */
type Branded<Brand extends string> = string & { readonly __brand: Brand };

/** Lower-case hexadecimal SHA-256 of the source's bytes. */
export type SourceId = Branded<'SourceId'>;
/** The document's symbol with `/` written `_`: `A_RES_58_208`. */
export type DocumentId = Branded<'DocumentId'>;
/** Anything with text of its own inside a document: `A_RES_58_208.OP10.a`, `A_58_98.N4`. */
export type UnitId = Branded<'UnitId'>;
/** The key of a record of the authority file of organizations: `unhcr`. */
export type OrganizationId = Branded<'OrganizationId'>;
/** The official mark of a document in its canonical spelling: `A/RES/58/208`. */
export type DocumentSymbol = Branded<'DocumentSymbol'>;
/**
 * Anything that is cited, whether the data set has it or not: the id that its document has or would have, or
 * the words of an instrument's name: `A_RES_58_208`, `convention-on-the-rights-of-the-child`.
 */
export type WorkId = Branded<'WorkId'>;
