import type { Rule } from '../../model/rule.ts';
import type { Block } from '../block.ts';
import { needsNumber } from './mark-rules.ts';
import { candidatesIn } from './note-mark-candidate.ts';
import { heaviestRise } from './rise.ts';
import { type PrintedMark, takeOut } from './take-out.ts';

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
 * What is left then, and is glued to a word or to the comma after it, can be nothing else than a mark too: a
 * second one of a note, or that of a note that is lost.
 *
 * A file that says more than its characters has shown which figures are raised: none is looked for there.
 */
export function takeLooseMarks(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ element }) => element !== null)) return blocks;
  return takeGluedMarks(blocks.some(({ note }) => note !== null) ? takeMarksOfNotes(blocks) : blocks);
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

export const GLUED_MARK: Rule = {
  name: 'glued-without-note',
  example: 'the rights of migrants4 and',
};

const GLUED = /(?<=\p{Ll}{3}[,;]?)[1-9]\d?(?=\s|$)/gu;

/** Takes out the figures that are glued to words and were left: marks of notes that are lost, or have another mark. */
const takeGluedMarks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map(block => (block.note === null ? takeOut(block, gluedMarks(block.text.text)) : block));

const gluedMarks = (text: string): PrintedMark[] =>
  [...text.matchAll(GLUED)]
    .map(({ 0: label, index }) => ({
      label,
      start: index,
      end: index + label.length,
      rule: GLUED_MARK,
    }))
    .filter(({ start, end }) => !isNumber(text, start, end));

/** Wider than any of the words beside a number by which it is told. */
const BESIDE = 24;

/** True for a number of the sentence that lost the blank before it: "no later than15 October", "agenda item10". */
const isNumber = (text: string, start: number, end: number): boolean =>
  needsNumber(text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE));
