/**
 * Ranks a file by how much its kind says about its text; the lowest rank says most. A Word file has the
 * structure that its author gave it, a PDF the places on its pages, a text neither.
 *
 * @param head how the file begins: its first `HEAD` bytes, or all that it has
 */
export function richness(head: Buffer): number {
  const text = head.toString('latin1');
  const rank = RICHEST_FIRST.findIndex(signature => signature.test(text));
  return rank < 0 ? RICHEST_FIRST.length : rank;
}

/** How Word (.docx) and OpenDocument, PDF, old Word, RTF and HTML begin; text begins with anything. */
const RICHEST_FIRST = [/^PK/, /%PDF-/, /^\u00D0\u00CF/, /^\{\\rtf/, /^\s*</];

/** A PDF may begin anywhere in its first 1,024 bytes. */
export const HEAD = 1024;
