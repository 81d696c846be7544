import { createHash } from 'node:crypto';

const BYTES = 6;

/** A number that wordings of the same words have in common; a hundred thousand others have others. */
export const wordingHash = (keys: readonly string[]): number =>
  createHash('sha256').update(keys.join(' ')).digest().readUIntBE(0, BYTES);
