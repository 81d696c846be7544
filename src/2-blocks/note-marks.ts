import { without } from '../1-read/traced.ts';
import type { Range } from '../model/range.ts';
import type { Block } from './block.ts';
import { type Candidate, candidatesIn } from './note-mark-candidate.ts';
import { heaviestRise } from './rise.ts';

/**
 * Finds the note marks that an extraction printed as plain figures ("Rights, 1 article 18", "10 October 20204 and")
 * and takes them out of the text. To be given blocks that no page break cuts.
 *
 * A mark stands on the page at whose foot its note is, and marks come in the order of their notes. Of all figures on
 * a page that could be marks, those are taken that fit these two rules and look most like marks; a note for which no
 * figure is left has no mark.
 */
export function takeLooseMarks(blocks: readonly Block[]): Block[] {
  return pagesOf(blocks).flatMap(takeFromPage);
}

/** The blocks of each page: text, then the notes at its foot. */
function pagesOf(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]];
  for (const block of blocks) {
    if (block.afterPage) pages.push([block]);
    else pages.at(-1)?.push(block);
  }
  return pages;
}

function takeFromPage(page: readonly Block[]): readonly Block[] {
  const labels = page.flatMap(({ note }) => (note !== null && note.printed.text !== '' ? [note.label] : []));
  if (labels.length === 0) return page;
  const wanted = new Map(labels.map((label, index) => [label, index]));
  const candidates = page.flatMap((block, index) =>
    block.note === null ? candidatesIn(block.text, index, wanted) : [],
  );
  const chosen = Map.groupBy(heaviestRise(candidates, labels.length), ({ block }) => block);
  return page.map((block, index) => takeOut(block, chosen.get(index) ?? [], labels));
}

function takeOut(block: Block, found: readonly Candidate[], labels: readonly string[]): Block {
  if (found.length === 0) return block;
  const ranges = found.map(({ start, end }) => ({ start, end }));
  const text = without(block.text, ranges);
  const marks = found.map(({ start, rank }) => ({ label: labels[rank] ?? '', at: shift(start, ranges) }));
  return {
    ...block,
    text,
    noteMarks: [...block.noteMarks, ...marks].sort((a, b) => a.at - b.at),
    emphasis: block.emphasis.map(({ start, end }) => ({
      start: shift(start, ranges),
      end: shift(end, ranges),
    })),
  };
}

/** Where an offset lies once the ranges before it are gone. */
const shift = (offset: number, gone: readonly Range[]): number =>
  gone.reduce((at, { start, end }) => (end <= offset ? at - (end - start) : at), offset);
