import { fnv1a } from '../../hash.ts';

/** A short name for a text, in base 36. */
export const fingerprint = (text: string): string => fnv1a(text).toString(36);
