import { customType } from '../drizzle.cjs';

const BYTES = 4;

/** Row ids as a blob, four bytes for each, little-endian: small, and read in one step. */
export const idList = customType<{ data: readonly number[]; driverData: Buffer }>({
  dataType: () => 'blob',
  toDriver: ids => {
    const bytes = Buffer.allocUnsafe(BYTES * ids.length);
    for (const [index, id] of ids.entries()) bytes.writeUInt32LE(id, BYTES * index);
    return bytes;
  },
  fromDriver: bytes =>
    Array.from({ length: bytes.length / BYTES }, (_, index) => bytes.readUInt32LE(BYTES * index)),
});
