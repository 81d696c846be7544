import type { Block } from '../2-blocks/block.ts';
import { enactingOrgan } from '../2-blocks/enacting-formula.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { type DocumentBlocks, mainHead } from './document-tree.ts';

/** Several resolutions under one number, each with a letter: 57/270 A and 57/270 B. */
export interface LetteredResolutions {
  /** The masthead and title that they share. */
  readonly shared: DocumentBlocks;
  readonly resolutions: readonly DocumentBlocks[];
}

/** How many blocks below its letter a resolution's enacting formula may stand; its title comes between. */
const FORMULA_WITHIN = 4;

/**
 * Divides a document at the letters A, B, ... that stand alone on their lines or before a title, each with an
 * enacting formula below. Null for a document with fewer than two, unless the first stands directly below the
 * title of them all: then a page ends before the second. Each resolution's symbol is the document's with its
 * letter.
 */
export function letteredResolutions(document: DocumentBlocks): LetteredResolutions | null {
  const starts: number[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const letter = String.fromCharCode(65 + starts.length);
    if (readLetter(block)?.letter === letter && hasFormula(document.blocks, index)) starts.push(index);
  }
  const [first] = starts;
  if (first === undefined || (starts.length < 2 && !isBelowTitle(document, first))) return null;
  return {
    shared: { ...document, blocks: document.blocks.slice(0, first) },
    resolutions: starts.map((start, index) => resolution(document, start, starts[index + 1])),
  };
}

/** "A"; "A Lamps", where the letter and its title are one line or two without a blank one between. */
const LETTER = /^([A-Z])(?:\.? (\p{Lu}.{0,250}[^.;,:]))?$/u;

function readLetter({ text: { text }, note }: Block): { letter: string; titleAt: number | null } | null {
  const [, letter, title] = LETTER.exec(text) ?? [];
  if (letter === undefined || note !== null) return null;
  return { letter, titleAt: title === undefined ? null : text.length - title.length };
}

const hasFormula = (blocks: readonly Block[], letter: number): boolean =>
  blocks.slice(letter + 1, letter + 1 + FORMULA_WITHIN).some(isFormula);

const isFormula = ({ text, note }: Block): boolean => note === null && enactingOrgan(text.text) !== null;

const isBelowTitle = ({ blocks, heads }: DocumentBlocks, letter: number): boolean => {
  const [above] = blocks
    .slice(0, letter)
    .filter(({ note }) => note === null)
    .slice(-1);
  return heads.some(({ block, titleAt }) => titleAt !== null && block === above);
};

function resolution(document: DocumentBlocks, start: number, end: number | undefined): DocumentBlocks {
  const blocks = document.blocks.slice(start, end);
  const [block, below] = blocks;
  const head = mainHead(document);
  const lettered = block && readLetter(block);
  if (block === undefined || head === undefined || !lettered) return { blocks, heads: [] };
  const symbol = `${head.symbol}${lettered.letter}` as DocumentSymbol;
  const first = { ...head, symbol, at: 0, titleAt: lettered.titleAt, block };
  const isTitled = first.titleAt === null && below !== undefined && below.note === null && !isFormula(below);
  return {
    blocks,
    heads: isTitled ? [first, { ...first, at: 1, titleAt: 0, block: below }] : [first],
  };
}
