import { z } from 'zod';

/** What the pointer of a store says of the latest data set. */
const Pointer = z.object({
  /** Changes if what else is here changes its meaning. */
  format: z.literal(1),
  version: z.string(),
  madeBy: z.string(),
  builtAt: z.iso.datetime(),
  /** The name of its file. */
  file: z.string().regex(/^[\w-]{1,100}\.sqlite$/),
  bytes: z.int().min(1),
  /** The checksum that the file ends with: the SHA-256 of all that precedes it. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Pointer = z.infer<typeof Pointer>;

export const writtenPointer = (pointer: Pointer): string => `${JSON.stringify(pointer, null, 2)}\n`;

/** Null if the text is not a pointer, or one of a later format. */
export function readPointer(text: string): Pointer | null {
  try {
    return Pointer.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
