import { failure } from '../errors.ts';
import type { FileKind } from '../model/file-kind.ts';
import { decode } from './decode.ts';
import { isHtml, isPage } from './html/is-html.ts';

export type { FileKind } from '../model/file-kind.ts';

/**
 * The kind of a file by its content; its name plays no part.
 *
 * @param name what error messages call the file
 * @throws ClausaryError FILE_BINARY for a file of any other kind, FILE_ENCRYPTED for one with a password, and
 *   what `decode` throws for a text
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith(LOCAL_HEADER)) return known(kindOfZip(bytes), name);
  if (head.startsWith(OLE)) {
    if (holds(bytes, ENCRYPTED_STREAM)) throw failure('FILE_ENCRYPTED', name, 'Word');
    return known(holds(bytes, OLE_WORD_STREAM) ? 'doc' : null, name);
  }
  if (isPage(head)) return 'html';
  return isHtml(decode(bytes, name)) ? 'html' : 'text';
}

/** A PDF may begin anywhere in its first 1,024 bytes (ISO 32000-1, annex H, note 13). */
const HEAD = 1024;

/** How a zip archive begins: with the header of its first entry. An empty one is none of our kinds anyway. */
const LOCAL_HEADER = 'PK\x03\x04';
/**
 * Where in an entry's local header the length of its name stands, and where its name (APPNOTE.TXT, 4.3.7).
 */
const NAME_LENGTH = 26;
const NAME = 30;

/** A compound file, as old Word, Excel and Outlook write it, and the stream that makes it a Word file. */
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const OLE_WORD_STREAM = Buffer.from('WordDocument', 'utf16le');
/** The stream in which Word since 2007 puts the whole of a file that has a password. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const OPEN_DOCUMENT_TEXT = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** By the first entry whose name tells. */
function kindOfZip(bytes: Uint8Array): FileKind | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = archive.indexOf(LOCAL_HEADER, 0, 'latin1');
  while (at >= 0 && at + NAME <= archive.length) {
    const name = latin1(archive.subarray(at + NAME, at + NAME + archive.readUInt16LE(at + NAME_LENGTH)));
    if (name.startsWith('word/')) return 'docx';
    if (/^(?:xl|ppt|visio)\//.test(name)) return null;
    if (latin1(archive.subarray(at + NAME, at + NAME + 60)).startsWith(OPEN_DOCUMENT_TEXT)) return 'odt';
    at = archive.indexOf(LOCAL_HEADER, at + NAME, 'latin1');
  }
  return null;
}

function known(kind: FileKind | null, name: string): FileKind {
  if (kind === null) throw failure('FILE_BINARY', name);
  return kind;
}

const holds = (bytes: Uint8Array, wanted: Buffer): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(wanted);

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
