import type { Block } from '../2-blocks/block.ts';
import { symbolFacts } from '../references/symbol-facts.ts';
import type { HeadGroups } from './head-groups.ts';
import { organIn } from './organ-below.ts';
import { particularKind } from './particular.ts';

/** The heads of a source without the symbol that labels its file. */
export interface LabelledGroups extends HeadGroups {
  /** Index of the block with the label; null without one. */
  readonly label: number | null;
}

/**
 * Takes the label of a file out of its heads. A page cut from official records is filed under the symbol of one
 * of its resolutions, and begins in the middle of another: the symbol above is that of the resolution whose
 * number is the same, and never of what happens to follow.
 */
export function withoutFileLabel({ groups, closed }: HeadGroups, blocks: readonly Block[]): LabelledGroups {
  const [first, ...others] = groups;
  const label = first?.[0];
  const whole = { groups, closed, label: null };
  if (first === undefined || label === undefined || label.titleAt !== null) return whole;
  if (symbolFacts(label.symbol).kind === 'document') return whole;
  const titled = first.findIndex(({ titleAt }) => titleAt !== null);
  if (titled > 0) {
    const rest = first.slice(titled);
    const [title] = rest;
    return title !== undefined && hasFragment(blocks.slice(label.at + 1, title.at))
      ? { groups: [[title, ...rest.slice(1)], ...others], closed, label: label.at }
      : whole;
  }
  const isNumberedBelow = others.some(([{ symbol }]) => symbol === label.symbol);
  const speaks = blocks.slice(label.at, others[0]?.[0].at).some(block => organIn(block) !== null);
  return others.length > 0 && (isNumberedBelow || !speaks)
    ? { groups: others, closed: closed.slice(1), label: label.at }
    : whole;
}

/** Shorter than a clause. */
const LONGEST_FORMAL = 60;

/** True if the end of another text stands there: a dateline, or sentences; a masthead has neither. */
const hasFragment = (blocks: readonly Block[]): boolean =>
  blocks.some(
    block =>
      block.note === null &&
      (particularKind(block) === 'dateline' ||
        (particularKind(block) === null &&
          block.text.text.length > LONGEST_FORMAL &&
          /[;.,]$/.test(block.text.text))),
  );
