import { compareWithLimit } from './compare-resolutions.ts';
import { wordingOf } from './word-diff.ts';
import { placedWords } from './words.ts';

/** A stretch of two texts that are laid over each other. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Lays two texts over each other, word by word. What is the same or removed is the earlier text, to the
 * character, and what is the same or added is the later one: blanks and punctuation included, which a
 * comparison leaves out. Words that both have by chance between longer ones that they do not have are shown
 * as changed with them. Texts that are too long and too different to be compared have nothing in common.
 */
export const overlay = (before: string, after: string): Stretch[] =>
  joined(withoutScraps(blocksOf(before, after)).flatMap(stretchesOf));

/** What two texts have between two places: the same, or each its own. */
interface Block {
  readonly old: string;
  readonly now: string;
}

const isSame = ({ old, now }: Block): boolean => old === now;

/**
 * Both texts from beginning to end: each word that they have in common, and what stands between two of them.
 */
function blocksOf(before: string, after: string): Block[] {
  const blocks: Block[] = [];
  const been = { before: 0, after: 0 };
  const end = { before: before.length, after: after.length, text: '' };
  for (const anchor of [...anchorsOf(before, after), end]) {
    blocks.push(
      { old: before.slice(been.before, anchor.before), now: after.slice(been.after, anchor.after) },
      { old: anchor.text, now: anchor.text },
    );
    been.before = anchor.before + anchor.text.length;
    been.after = anchor.after + anchor.text.length;
  }
  return inRuns(blocks);
}

/** A word that both texts have, and where it begins in each. */
interface Anchor {
  readonly before: number;
  readonly after: number;
  readonly text: string;
}

/** The words that stand in both texts in the same order and letters: "The" and "the" are none. */
const anchorsOf = (before: string, after: string): Anchor[] =>
  (compareWithLimit(wordingOf(before), wordingOf(after))?.changes ?? []).flatMap(({ kind, ...ranges }) => {
    if (kind !== 'same' || !ranges.before || !ranges.after) return [];
    const [from, to] = [ranges.before.start, ranges.after.start];
    const olds = placedWords(before.slice(from, ranges.before.end));
    const news = placedWords(after.slice(to, ranges.after.end));
    return olds.flatMap((old, index) => {
      const now = news[index] ?? old;
      const text = before.slice(from + old.start, from + old.end);
      return text === after.slice(to + now.start, to + now.end)
        ? [{ before: from + old.start, after: to + now.start, text }]
        : [];
    });
  });

/** Joins neighbours that are the same in both texts, and drops what is empty. */
function inRuns(blocks: readonly Block[]): Block[] {
  const runs: Block[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && isSame(last) && isSame(block)) runs[runs.length - 1] = concatenated(last, block);
    else if (block.old !== '' || block.now !== '') runs.push(block);
  }
  return runs;
}

/** Counts what is the same between two differences as part of them, unless it is longer than one of them. */
function withoutScraps(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    kept.push(block);
    for (let last = lastThree(kept); last && isScrap(...last); last = lastThree(kept))
      kept.splice(-3, 3, concatenated(...last));
  }
  return kept;
}

type Three = readonly [Block, Block, Block];

function lastThree(blocks: readonly Block[]): Three | null {
  const [one, two, three] = blocks.slice(-3);
  return one && two && three ? [one, two, three] : null;
}

const isScrap = (...[one, between, other]: Three): boolean =>
  isSame(between) &&
  !isSame(one) &&
  !isSame(other) &&
  between.old.trim().length <= Math.min(lengthOf(one), lengthOf(other));

const lengthOf = ({ old, now }: Block): number => Math.max(old.trim().length, now.trim().length);

const concatenated = (...blocks: readonly Block[]): Block => ({
  old: blocks.map(({ old }) => old).join(''),
  now: blocks.map(({ now }) => now).join(''),
});

/** The blanks and signs that both sides of a difference have at its ends are the same. */
function stretchesOf({ old, now }: Block): Stretch[] {
  if (old === now) return [{ kind: 'same', text: old }];
  const head = sharedSigns([...old], [...now]);
  const tail = sharedSigns([...old.slice(head)].reverse(), [...now.slice(head)].reverse());
  return [
    { kind: 'same', text: old.slice(0, head) },
    { kind: 'removed', text: old.slice(head, old.length - tail) },
    { kind: 'added', text: now.slice(head, now.length - tail) },
    { kind: 'same', text: old.slice(old.length - tail) },
  ];
}

/** The length of what two texts begin with, up to the first sign that is part of a word. */
function sharedSigns(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((sign, index) => sign !== other[index] || /[\p{L}\p{M}\p{N}]/u.test(sign));
  return one.slice(0, end === -1 ? one.length : end).join('').length;
}

/** Joins neighbours of one kind, and drops what has no text. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = all.at(-1);
    if (last?.kind === kind) all[all.length - 1] = { kind, text: last.text + text };
    else if (text !== '') all.push({ kind, text });
  }
  return all;
}
