import { type FileKind as AnyKind, fileKind } from '../1-read/kind.ts';
import { ClausaryError } from '../errors.ts';
import { documentId } from '../references/address.ts';
import type { DocumentRequest, Format } from './request.ts';

/** A document is kept under the extension of what it is. */
export type FileKind = Extract<AnyKind, 'pdf' | 'docx' | 'doc' | 'rtf'>;

/**
 * The kinds that are taken for what was asked for, the likeliest first: the service sends an old Word file
 * where it has no new one.
 */
export const KINDS: Readonly<Record<Format, readonly [FileKind, ...FileKind[]]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'doc', 'rtf'],
  doc: ['doc', 'docx', 'rtf'],
};

/** "A_RES_79_1.pdf", as the United Nations name their files; "A_RES_79_1-FR.pdf" in other languages. */
export const fileName = ({ symbol, language }: DocumentRequest, kind: FileKind): string =>
  `${documentId(symbol)}${language === 'en' ? '' : `-${language.toUpperCase()}`}.${kind}`;

/** The kind of a file by its content, if it is one of those that answer such a request. */
export function wantedKind(bytes: Buffer, format: Format): FileKind | null {
  const kind = kindOf(bytes);
  return KINDS[format].find(wanted => wanted === kind) ?? null;
}

/** By the content; null for what Clausary knows nothing of. */
export function kindOf(bytes: Buffer): AnyKind | 'wordperfect' | null {
  if (bytes.subarray(0, WORDPERFECT.length).equals(WORDPERFECT)) return 'wordperfect';
  try {
    return fileKind(bytes, '');
  } catch (error) {
    if (error instanceof ClausaryError) return null;
    throw error;
  }
}

const WORDPERFECT = Buffer.from('\xffWPC', 'latin1');

/** What messages call a file of a kind. */
export const KIND_NAMES: Readonly<Record<AnyKind | 'wordperfect', string>> = {
  pdf: 'a PDF file',
  docx: 'a Word file',
  doc: 'an old Word file',
  rtf: 'an RTF file',
  odt: 'an OpenDocument file',
  wordperfect: 'a WordPerfect file',
  html: 'a web page',
  text: 'a text',
};

/** Whether the last part of a file is there; of old Word files it cannot be told. */
export function isWhole(bytes: Buffer, kind: FileKind): boolean {
  switch (kind) {
    case 'pdf':
      return bytes.subarray(-PDF_TAIL).includes('%%EOF');
    case 'docx':
      return bytes.subarray(-ZIP_TAIL).includes(ZIP_END);
    case 'rtf':
      return bytes.subarray(-RTF_TAIL).includes('}');
    case 'doc':
      return true;
  }
}

/** Readers look for the end of a PDF file in its last kilobyte (ISO 32000-1, annex H, note 18). */
const PDF_TAIL = 1024;
/** The record that ends a ZIP archive, and the room for it and its comment (APPNOTE.TXT, 4.3.16). */
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const ZIP_TAIL = 22 + 65_535;
/** The bracket that closes a text in RTF may have line ends behind it. */
const RTF_TAIL = 8;
