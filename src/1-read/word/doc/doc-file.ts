import type { ReadOptions } from '../../text-layer.ts';
import { Numbering } from '../numbering/numbering.ts';
import type { Style } from '../properties/styles.ts';
import { docLists } from './lists.ts';
import { characterRuns, type PropertyRun, paragraphRuns } from './property-runs.ts';
import { authorsOf, type NoteMarks, noteMarks } from './references.ts';
import { styleSheet } from './style-sheet.ts';
import { type DocText, docText } from './text-pieces.ts';
import { type TextPart, type WordStreams, wordStreams } from './word-streams.ts';

/** What an old Word file holds. */
export interface DocFile {
  readonly streams: WordStreams;
  readonly text: DocText;
  /** Where each part of the text begins and ends. */
  readonly part: (part: TextPart) => { readonly start: number; readonly end: number };
  readonly characterRuns: readonly PropertyRun[];
  readonly paragraphRuns: readonly PropertyRun[];
  readonly style: (number: number) => Style;
  readonly numbering: Numbering;
  readonly notes: NoteMarks;
  /** Who made tracked changes. */
  readonly authors: readonly string[];
  readonly changes: ReadOptions['changes'];
}

/** @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE, FILE_KIND_NOT_READ; RangeError */
export function docFile(bytes: Uint8Array, name: string, changes: ReadOptions['changes']): DocFile {
  const streams = wordStreams(bytes, name);
  const text = docText(streams, name);
  const starts = new Map<string, number>();
  let start = 0;
  for (const [part, length] of Object.entries(streams.lengths)) {
    starts.set(part, start);
    start += length;
  }
  return {
    streams,
    text,
    part: part => {
      const from = Math.min(starts.get(part) ?? 0, text.text.length);
      return { start: from, end: Math.min(from + streams.lengths[part], text.text.length) };
    },
    characterRuns: characterRuns(streams),
    paragraphRuns: paragraphRuns(streams),
    style: styleSheet(streams),
    numbering: new Numbering(docLists(streams)),
    notes: noteMarks(streams),
    authors: authorsOf(streams),
    changes,
  };
}
