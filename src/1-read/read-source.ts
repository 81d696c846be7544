import { failure } from '../errors.ts';
import { type FileKind, fileKind } from './kind.ts';
import { DEFAULT_READ_OPTIONS, type Reader, type ReadOptions, type TextLayer } from './text-layer.ts';

export interface ReadFile {
  readonly kind: FileKind;
  readonly layer: TextLayer;
}

/**
 * Step 1: reads the bytes of a file of any kind that is supported. The kind is found by the content.
 *
 * @param name what error messages call the file
 * @throws ClausaryError FILE_EMPTY, FILE_BINARY, FILE_NOT_UTF8, FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE or
 *   FILE_KIND_NOT_READ
 */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  options: Partial<ReadOptions> = {},
): Promise<ReadFile> {
  const kind = fileKind(bytes, name);
  const read = await READERS[kind]();
  return { kind, layer: await read(bytes, name, { ...DEFAULT_READ_OPTIONS, ...options }) };
}

/** Loads a reader for the first file of its kind, so that who needs none starts without it. */
type LoadReader = () => Promise<Reader>;

const refuse =
  (kind: string): LoadReader =>
  async () =>
  async (_, name) => {
    throw failure('FILE_KIND_NOT_READ', name, kind);
  };

const READERS: Readonly<Record<FileKind, LoadReader>> = {
  text: async () => (await import('./plain-text.ts')).readPlainText,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./word/docx.ts')).readDocx,
  doc: async () => (await import('./word/doc.ts')).readDoc,
  odt: refuse('OpenDocument'),
  rtf: refuse('RTF'),
};
