import { createHash } from 'node:crypto';

const BYTES = 6;

/** A hash of the words of a wording, 48 bits: a hundred thousand wordings hardly collide. */
export const wordingHash = (keys: readonly string[]): number =>
  createHash('sha256').update(keys.join(' ')).digest().readUIntBE(0, BYTES);
