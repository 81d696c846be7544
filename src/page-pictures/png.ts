import { crc32, deflateSync } from 'node:zlib';

/** A picture with a byte for each pixel, row by row, from black (0) to white (255). */
export interface Greys {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture as a PNG in sixteen greys, enough for the edges of letters: half a byte for each pixel. */
export function png(picture: Greys): Uint8Array<ArrayBuffer> {
  const { width, height } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([BITS, GREY], 8);
  return Uint8Array.from(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rowsOf(picture))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const SIGNATURE = Buffer.from([0x89, ...Buffer.from('PNG\r\n'), 0x1a, 0x0a]);
/** The bits of a pixel, and the type of colour that has no colours (PNG specification, 11.2.1). */
const BITS = 4;
const GREY = 0;

/** The rows, each after the number of its filter: none. */
function rowsOf({ width, height, data }: Greys): Uint8Array {
  const length = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(length * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grey = (data[y * width + x] ?? 0) >> 4;
      const at = y * length + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? grey << 4 : grey);
    }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
