import { customType } from '../drizzle.cjs';

const BYTES = 4;

/** Row ids as a blob, four bytes for each, little-endian: small, and read in one step. */
export const idList = customType<{ data: Uint32Array; driverData: Buffer }>({
  dataType: () => 'blob',
  toDriver: ids => {
    const bytes = Buffer.allocUnsafe(BYTES * ids.length);
    for (const [index, id] of ids.entries()) bytes.writeUInt32LE(id, BYTES * index);
    return bytes;
  },
  fromDriver: bytes => {
    // The bytes of a typed array must begin at a multiple of four, and those of the driver need not.
    const ids = new Uint32Array(bytes.length / BYTES);
    bytes.copy(Buffer.from(ids.buffer));
    return ids;
  },
});
