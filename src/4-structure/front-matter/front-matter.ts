import type { Block } from '../../2-blocks/block.ts';
import { formalLineRule } from '../../3-documents/particular.ts';
import type { DocumentBlocks } from '../../3-documents/split.ts';
import type { ParticularKind } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { append, type Drafts } from '../draft.ts';
import { headParticular, particular } from '../formal.ts';
import type { UnitIds } from '../unit-ids.ts';
import { bodySize, continuesHeading, isSetLarger, opensText, pageOf } from './front-lines.ts';
import { FRONT_RULES, type FrontContext } from './front-rules.ts';
import { splitMastheadLines } from './split-lines.ts';

/**
 * Structures what stands above the text of a report: its masthead, title and author, in the order in which the
 * first page of a document gives them. Where the file says how large its type is, what is larger than the text
 * is the title; else the title is known by the lines around it.
 *
 * @returns the blocks below, which are the text
 */
export function structureFrontMatter(
  document: DocumentBlocks,
  ids: UnitIds,
  drafts: Drafts,
): readonly Block[] {
  const blocks = splitMastheadLines(document.blocks);
  const front = frontMatter({ ...document, blocks });
  for (const [index, { block, kind, rule }] of front.entries()) {
    const head = document.heads.find(candidate => candidate.block === block);
    const above = front[index - 1];
    if (head !== undefined) drafts.particulars.push(headParticular(ids, head));
    else if (kind === 'title' && above?.kind === kind && continuesHeading(above.block, block))
      appendToLast(drafts.particulars, block);
    else drafts.particulars.push({ ...particular(ids, kind, block), ...(rule && { rule }) });
  }
  return blocks.slice(front.length);
}

/** Adds a line to the title that it is a part of. */
function appendToLast(particulars: Drafts['particulars'], block: Block): void {
  const last = particulars.pop();
  if (last !== undefined) particulars.push(append(last, [block]));
}

interface FrontLine {
  readonly block: Block;
  readonly kind: ParticularKind;
  /** Null for a head, which has a rule of its own. */
  readonly rule: Rule | null;
}

/** How many blocks a first page may take above its text. */
const LONGEST = 40;

function frontMatter({ blocks, heads }: DocumentBlocks): FrontLine[] {
  const judge = sizeJudge(blocks);
  const titledByHead = heads.some(({ titleAt }) => titleAt !== null);
  const front: FrontLine[] = [];
  for (const [index, block] of blocks.slice(0, LONGEST).entries()) {
    const head = heads.find(candidate => candidate.block === block);
    const line =
      head === undefined
        ? lineOf(block, {
            block,
            text: block.text.text,
            below: blocks.slice(index + 1, index + LONGEST),
            last: front.at(-1)?.kind ?? null,
            above: front.at(-1)?.block.text.text ?? '',
            seen: new Set(front.map(({ kind }) => kind)),
            titledByHead,
            size: judge(block),
            largerBelow: blocks.slice(index + 1, LONGEST).some(below => judge(below) === 'larger'),
          })
        : { block, kind: head.titleAt === null ? ('symbol' as const) : ('title' as const), rule: null };
    if (line === null || isOverleaf(block, front)) break;
    front.push(line);
  }
  return front;
}

/** The kind of line that a block is; null for one with which the text begins. */
function lineOf(block: Block, context: FrontContext): FrontLine | null {
  const rule =
    formalLineRule(block) ??
    (opensText(block) ? null : (FRONT_RULES.find(({ matches }) => matches(context)) ?? null));
  return rule && { block, kind: rule.kind, rule };
}

/** A first page ends with the page that the title stands on. */
function isOverleaf(block: Block, front: readonly FrontLine[]): boolean {
  const title = front.find(({ kind }) => kind === 'title');
  const [first, page] = [title ? pageOf(title.block) : null, pageOf(block)];
  return first !== null && page !== null && page > first;
}

/** Tells by the size of type whether a block may be a title; `unknown` where no title is set apart by it. */
function sizeJudge(blocks: readonly Block[]): (block: Block) => FrontContext['size'] {
  const body = bodySize(blocks);
  const isLarger = (block: Block): boolean => isSetLarger(block, body);
  const setsTitlesLarger = blocks
    .slice(0, LONGEST)
    .some(block => isLarger(block) && formalLineRule(block) === null && !opensText(block));
  return block => (!setsTitlesLarger ? 'unknown' : isLarger(block) ? 'larger' : 'smaller');
}
