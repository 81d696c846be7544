import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Ranks a file by how much its kind says about its text; the lowest rank says most. A Word file has the
 * structure that its author gave it, a PDF the places on its pages, a text neither. A file that cannot be read
 * has the last rank; whoever reads it reports why.
 */
export function richness(path: string): number {
  const head = headOf(path);
  const rank = RICHEST_FIRST.findIndex(signature => signature.test(head));
  return rank < 0 ? RICHEST_FIRST.length : rank;
}

/** How Word (.docx) and OpenDocument, PDF, old Word, RTF and HTML begin; text begins with anything. */
const RICHEST_FIRST = [/^PK/, /%PDF-/, /^\u00D0\u00CF/, /^\{\\rtf/, /^\s*</];

/** A PDF may begin anywhere in its first 1,024 bytes. */
const HEAD = 1024;

function headOf(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEAD);
      return bytes.subarray(0, readSync(file, bytes)).toString('latin1');
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
