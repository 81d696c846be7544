/**
 * A place from which servers fetch data sets: files that never change, each of a name of its own, and a small
 * pointer that says which of them is the latest. A reader sees a file whole or not at all, and the pointer
 * before or after it was changed.
 */
export interface Store {
  /** What messages call it: the address, without secrets. */
  readonly name: string;
  /** The pointer, unless it is still the one that had this tag. */
  readonly readPointer: (tag: string | null) => Promise<PointerAnswer>;
  readonly writePointer: (text: string) => Promise<void>;
  /** The size of a file in bytes; null if there is none of that name. */
  readonly sizeOf: (name: string) => Promise<number | null>;
  /** The bytes of a file from an offset on. */
  readonly read: (name: string, from: number) => Promise<AsyncIterable<Uint8Array>>;
  /** Stores a copy of a local file under a name; until it is complete, nobody sees it. */
  readonly write: (name: string, file: string) => Promise<void>;
}

export type PointerAnswer =
  | { readonly kind: 'absent' | 'unchanged' }
  | { readonly kind: 'found'; readonly text: string; readonly tag: string | null };

/** The name of the pointer. */
export const POINTER = 'latest.json';
