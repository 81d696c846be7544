import type { NoteReference } from '../story/inline.ts';
import type { WordStreams } from './word-streams.ts';

type NoteKind = NoteReference['kind'];

/** A note: where its text stands in the part of such notes, and whether Word counts it. */
export interface DocNote {
  readonly kind: NoteKind;
  readonly start: number;
  readonly end: number;
  readonly isCounted: boolean;
}

/** The notes by the offset in the body at which each is referred to. */
export type NoteMarks = ReadonlyMap<number, DocNote>;

/** The numbers of the structures with the marks and with the texts. */
const STRUCTURES: readonly (readonly [NoteKind, marks: number, texts: number])[] = [
  ['footnote', 2, 3],
  ['endnote', 46, 47],
];
const AUTHORS = 51;
const HEADERS = 11;
const COMMENT_TEXTS = 5;

export function noteMarks({ structure }: WordStreams): NoteMarks {
  const notes = new Map<number, DocNote>();
  for (const [kind, marks, texts] of STRUCTURES) {
    const places = structure(marks);
    const offsets = offsetsIn(structure(texts));
    const count = Math.max(0, Math.floor((places.byteLength - 4) / 6));
    for (let index = 0; index < count; index++) {
      const isCounted = places.getUint16(4 * (count + 1) + 2 * index, true) !== 0;
      const [start = 0, end = start] = offsets.slice(index, index + 2);
      notes.set(places.getUint32(4 * index, true), { kind, start, end, isCounted });
    }
  }
  return notes;
}

/** Where each header and footer begins, in the part of them; the last offset is an end. */
export const headerOffsets = ({ structure }: WordStreams): number[] => offsetsIn(structure(HEADERS));

/** Where each comment begins, in the part of them; the last offset is an end. */
export const commentOffsets = ({ structure }: WordStreams): number[] =>
  offsetsIn(structure(COMMENT_TEXTS)).slice(0, -1);

function offsetsIn(view: DataView): number[] {
  return Array.from({ length: view.byteLength >> 2 }, (_, index) => view.getUint32(4 * index, true));
}

/** The names of those who made tracked changes. */
export function authorsOf({ structure }: WordStreams): string[] {
  const table = structure(AUTHORS);
  const authors: string[] = [];
  let at = 6;
  while (at + 2 <= table.byteLength) {
    const length = 2 * table.getUint16(at, true);
    if (at + 2 + length > table.byteLength) break;
    authors.push(
      new TextDecoder('utf-16le').decode(new Uint8Array(table.buffer, table.byteOffset + at + 2, length)),
    );
    at += 2 + length;
  }
  return authors;
}
