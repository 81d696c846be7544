import { failure } from '../../../errors.ts';
import type { WordStreams } from './word-streams.ts';

/** The text of all parts of the file, and where in the main stream each of its characters stands. */
export interface DocText {
  readonly text: string;
  /** Stretches of the text that stand together, in order. */
  readonly pieces: readonly TextPiece[];
}

interface TextPiece {
  /** The offset of its first character in the text. */
  readonly start: number;
  readonly end: number;
  /** The offset of its first character in the main stream. */
  readonly at: number;
  readonly bytesPerCharacter: 1 | 2;
}

const CLX = 33;
const MOST_CHARACTERS = 10_000_000;
const COMPRESSED = 0x40000000;

/** Reads the piece table ([MS-DOC] 2.9.177). */
export function docText({ main, structure }: WordStreams, name: string): DocText {
  const table = pieceTable(structure(CLX), name);
  const count = Math.floor((table.byteLength - 4) / 12);
  const pieces: TextPiece[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; index < count; index++) {
    const characters = table.getUint32(4 * (index + 1), true) - table.getUint32(4 * index, true);
    if (characters < 0) throw failure('FILE_BROKEN', name, 'Word', 'its text is out of order');
    const place = table.getUint32(4 * (count + 1) + 8 * index + 2, true);
    const isCompressed = (place & COMPRESSED) !== 0;
    const at = isCompressed ? (place & ~COMPRESSED) >>> 1 : place;
    if (length + characters > MOST_CHARACTERS)
      throw failure('FILE_TOO_LARGE', name, 'Word', '10 million characters');
    const bytesPerCharacter = isCompressed ? 1 : 2;
    const bytes = new Uint8Array(main.buffer, main.byteOffset + at, characters * bytesPerCharacter);
    if (at + bytes.length > main.byteLength) throw failure('FILE_BROKEN', name, 'Word', 'it ends too early');
    parts.push(
      new TextDecoder(isCompressed ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes),
    );
    pieces.push({ start: length, end: length + characters, at, bytesPerCharacter });
    length += characters;
  }
  return { text: parts.join(''), pieces };
}

/** The piece table stands in the Clx behind any number of property lists. */
function pieceTable(clx: DataView, name: string): DataView {
  let at = 0;
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true);
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2)
    throw failure('FILE_BROKEN', name, 'Word', 'it has no table of its text');
  const length = Math.min(clx.getUint32(at + 1, true), clx.byteLength - at - 5);
  return new DataView(clx.buffer, clx.byteOffset + at + 5, length);
}
