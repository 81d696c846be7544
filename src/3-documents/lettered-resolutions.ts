import type { Block } from '../2-blocks/block.ts';
import { enactingOrgan } from '../2-blocks/enacting-formula.ts';
import type { DocumentSymbol } from '../model/id.ts';
import type { DocumentBlocks } from './split.ts';

/** Several resolutions under one number, each with a letter: 57/270 A and 57/270 B. */
export interface LetteredResolutions {
  /** The masthead and title that they share. */
  readonly shared: DocumentBlocks;
  readonly resolutions: readonly DocumentBlocks[];
}

/** How many blocks below its letter a resolution's enacting formula may stand; its title comes between. */
const FORMULA_WITHIN = 4;

/**
 * Divides a document at the letters A, B, ... that stand alone on their lines, each with an enacting formula
 * below; null for a document with fewer than two. Each resolution's symbol is the document's with its letter.
 */
export function letteredResolutions(document: DocumentBlocks): LetteredResolutions | null {
  const starts: number[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const letter = String.fromCharCode(65 + starts.length);
    if (block.text.text === letter && hasFormula(document.blocks, index)) starts.push(index);
  }
  if (starts.length < 2) return null;
  return {
    shared: { ...document, blocks: document.blocks.slice(0, starts[0]) },
    resolutions: starts.map((start, index) => resolution(document, start, starts[index + 1])),
  };
}

const hasFormula = (blocks: readonly Block[], letter: number): boolean =>
  blocks
    .slice(letter + 1, letter + 1 + FORMULA_WITHIN)
    .some(({ text, note }) => note === null && enactingOrgan(text.text) !== null);

function resolution(document: DocumentBlocks, start: number, end: number | undefined): DocumentBlocks {
  const blocks = document.blocks.slice(start, end);
  const [letter, below] = blocks;
  const head = document.heads.find(({ body }) => body !== null) ?? document.heads[0];
  if (letter === undefined || head === undefined) return { blocks, heads: [] };
  const symbol = `${head.symbol}${letter.text.text}` as DocumentSymbol;
  const lettered = { ...head, symbol, at: 0, titleAt: null, block: letter };
  const isTitled = below !== undefined && below.note === null && enactingOrgan(below.text.text) === null;
  return {
    blocks,
    heads: isTitled ? [lettered, { ...lettered, at: 1, titleAt: 0, block: below }] : [lettered],
  };
}
