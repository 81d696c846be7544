import type { Rule } from '../../model/rule.ts';
import type { Block } from '../block.ts';
import { candidatesIn } from './note-mark-candidate.ts';
import { heaviestRise } from './rise.ts';
import { takeOut } from './take-out.ts';

/**
 * Finds the note marks that an extraction printed as plain figures ("Rights, 1 article 18", "10
 * October 20204 and") and takes them out of the text. The blocks are those before paragraphs that a
 * page break cut are joined.
 *
 * A mark stands on the page at whose foot its note is, or on the page before where a foot is too long
 * for its page, and marks come in the order of their notes. Of all figures on a page that could be
 * marks, those are taken that satisfy both conditions and look most like marks; a note for which no
 * figure is left has no mark.
 *
 * A text whose notes were all lost may have kept some of their marks: there, a figure that is glued to a
 * word, or to the comma after it, can be nothing else.
 *
 * A file that says more than its characters has shown which figures are raised: none is looked for there.
 */
export function takeLooseMarks(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ element }) => element !== null)) return blocks;
  return blocks.some(({ note }) => note !== null) ? takeMarksOfNotes(blocks) : blocks.map(takeGluedMarks);
}

function takeMarksOfNotes(blocks: readonly Block[]): Block[] {
  const pages: (readonly Block[])[] = [];
  for (const page of pagesOf(blocks)) {
    const labels = looseLabels(page);
    const marked = takeMarks(page, labels);
    const found = new Set(marked.flatMap(({ noteMarks }) => noteMarks.map(mark => mark.label)));
    const left = labels.filter(label => !found.has(label));
    const before = pages.at(-1);
    if (before !== undefined && left.length > 0) pages[pages.length - 1] = takeMarks(before, left);
    pages.push(marked);
  }
  return pages.flat();
}

/** The labels of the notes of a page that are printed as plain figures, and have no mark that is known yet. */
function looseLabels(page: readonly Block[]): string[] {
  const marked = new Set(page.flatMap(({ noteMarks }) => noteMarks.map(({ label }) => label)));
  return page.flatMap(({ note }) =>
    note !== null && note.printed.text !== '' && !marked.has(note.label) ? [note.label] : [],
  );
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

function takeMarks(page: readonly Block[], labels: readonly string[]): readonly Block[] {
  const ranks = new Map(labels.map((label, index) => [label, index]));
  const from = page.findLastIndex(({ noteMarks }) => noteMarks.length > 0);
  const candidates = page.flatMap((block, index) =>
    block.note === null && index >= from ? candidatesIn(block.text, index, ranks) : [],
  );
  const chosen = Map.groupBy(heaviestRise(candidates, labels.length), ({ block }) => block);
  return page.map((block, index) =>
    takeOut(
      block,
      (chosen.get(index) ?? []).map(({ start, end, rank, rule }) => ({
        start,
        end,
        label: labels[rank] ?? '',
        rule,
      })),
    ),
  );
}

export const MARK_WITHOUT_NOTES: Rule = {
  name: 'glued-without-notes',
  example: 'the rights of migrants4 and',
};

const GLUED = /(?<=\p{Ll}{3}[,;]?)[1-9]\d?(?=\s|$)/gu;

const takeGluedMarks = (block: Block): Block =>
  takeOut(
    block,
    [...block.text.text.matchAll(GLUED)].map(({ 0: label, index }) => ({
      label,
      start: index,
      end: index + label.length,
      rule: MARK_WITHOUT_NOTES,
    })),
  );
