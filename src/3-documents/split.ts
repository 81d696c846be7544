import { type Block, enumeratorOf } from '../2-blocks/block.ts';
import { type Head, readHead } from './head.ts';
import { particularKind } from './particular.ts';

/** The blocks of one document, and the blocks that gave it its symbol and title. */
export interface DocumentBlocks {
  readonly blocks: readonly Block[];
  readonly heads: readonly (Head & { readonly block: Block })[];
}

export interface Split {
  /** What surrounds the documents of a source that holds several: its title, introduction and headings. */
  readonly compendium: readonly Block[] | null;
  readonly documents: readonly (DocumentBlocks & {
    /** The compendium's heading directly above the document. */
    readonly under: Block | null;
  })[];
}

/**
 * Splits a source into its documents. A symbol or number other than the current document's begins a new one,
 * which also takes the formal lines directly above. Headings directly above those belong to the compendium,
 * as does everything before the first of several documents.
 */
export function splitDocuments(blocks: readonly Block[], letterhead: string | null): Split {
  const groups = groupHeads(blocks, letterhead);
  const starts = groups.map(([first]) => startOf(blocks, first.at));
  const only = groups.length === 1;
  const documents = groups.map((heads, index) => {
    const from = only ? 0 : (starts[index]?.formal ?? 0);
    const to = starts[index + 1]?.headings ?? blocks.length;
    return {
      blocks: blocks.slice(from, to),
      heads: heads.map(head => ({ ...head, block: blocks[head.at] ?? fail() })),
      under: only ? null : (blocks.slice(starts[index]?.headings, from).at(-1) ?? null),
    };
  });
  if (groups.length < 2) return { compendium: null, documents };
  const around = starts.flatMap(({ headings, formal }, index) =>
    blocks.slice(index === 0 ? 0 : headings, formal),
  );
  return { compendium: around.length > 0 ? around : null, documents };
}

function fail(): never {
  throw new RangeError('a head outside the blocks');
}

type Heads = [Head, ...Head[]];

/** The heads in order, grouped by document: a symbol in the masthead, then the number and title. */
function groupHeads(blocks: readonly Block[], letterhead: string | null): Heads[] {
  const groups: Heads[] = [];
  const seen = new Set<string>();
  for (const at of blocks.keys()) {
    const group = groups.at(-1);
    const head = readHead(blocks, at, letterhead, group?.[0] ?? null);
    if (head === null) continue;
    if (group?.[0].symbol === head.symbol) group.push(head);
    else if (!seen.has(head.symbol) && (head.titleAt !== null || head.symbolMadeUp || groups.length === 0)) {
      groups.push([head]);
    }
    seen.add(head.symbol);
  }
  return groups;
}

/** Where the formal lines above a head begin, and where the headings above those begin. */
function startOf(
  blocks: readonly Block[],
  head: number,
): { readonly headings: number; readonly formal: number } {
  let formal = head;
  while (formal > 0 && isFormal(blocks[formal - 1])) formal--;
  let headings = formal;
  while (headings > 0 && isEnumeratedHeading(blocks[headings - 1])) headings--;
  return { headings, formal };
}

const isFormal = (block: Block | undefined): boolean =>
  block !== undefined &&
  !block.heading &&
  particularKind(block) !== null &&
  particularKind(block) !== 'dateline' &&
  particularKind(block) !== 'remark';

const LONGEST_HEADING = 250;

/** A heading by its enumerator and its form: short, without a full stop; a question may be one. */
export const isEnumeratedHeading = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.note === null &&
  enumeratorOf(block) !== null &&
  block.text.text.length <= LONGEST_HEADING &&
  !/[.;:,!][”"’')\]]*$/.test(block.text.text);
