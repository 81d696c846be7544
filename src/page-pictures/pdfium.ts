import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';

const PROGRAM = '@hyzyla/pdfium/pdfium.wasm';
let program: ArrayBuffer | undefined;

/**
 * Uses a PDF that is opened by an instance of PDFium of its own: whatever the file does to its memory, no
 * other file is opened there, and all of it goes with the instance. Undefined if PDFium cannot open it.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (pdf: PDFiumDocument) => Promise<Result>,
): Promise<Result | undefined> {
  program ??= Uint8Array.from(readFileSync(fileURLToPath(import.meta.resolve(PROGRAM)))).buffer;
  const library = await PDFiumLibrary.init({ wasmBinary: program });
  const pdf = await library.loadDocument(bytes).catch(() => undefined);
  return pdf && use(pdf);
}
