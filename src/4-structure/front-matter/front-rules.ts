import { type Block, isEmphasized } from '../../2-blocks/block.ts';
import { isAuthorLine } from '../../3-documents/author-line.ts';
import type { ParticularKind } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { readSymbols } from '../../references/symbol.ts';
import { isSubsidiaryOrgan, opensText, pageOf } from './front-lines.ts';

/** What stands above a block of a first page. */
export interface FrontContext {
  readonly block: Block;
  readonly text: string;
  readonly below: readonly Block[];
  /** The kind of the line directly above; null at the top. */
  readonly last: ParticularKind | null;
  /** The text of the line directly above; empty at the top. */
  readonly above: string;
  /** The kinds of the lines above. */
  readonly seen: ReadonlySet<ParticularKind>;
  /** Whether a head gives the title, beside its number. */
  readonly titledByHead: boolean;
  /** Whether the document sets its title in larger type than its text, and whether this block is. */
  readonly size: 'larger' | 'smaller' | 'unknown';
  /** Whether a line in the type of a title stands below. */
  readonly largerBelow: boolean;
}

/** A rule for a line above the text of a report that has no form of its own, known by what stands around it. */
export interface FrontRule extends Rule {
  readonly kind: ParticularKind;
  readonly matches: (context: FrontContext) => boolean;
}

/** In the order in which they are tried. */
export const FRONT_RULES: readonly FrontRule[] = [
  {
    name: 'second-symbol',
    kind: 'symbol',
    example: 'A/78/227\n\nS/2023/512',
    matches: ({ text, last }) => last === 'symbol' && readSymbols(text).length > 0,
  },
  {
    name: 'author',
    kind: 'author',
    example: 'Safety of lighthouse keepers\n\nReport of the Secretary-General',
    matches: ({ text, seen }) => seen.has('title') && isAuthorLine(text),
  },
  {
    name: 'manner-of-change',
    kind: 'title',
    example: 'Safety of lighthouse keepers\n\nCorrigendum',
    matches: ({ text, seen }) =>
      seen.has('title') && /^(?:addendum|corrigendum|revision|supplement)$/i.test(text),
  },
  {
    name: 'title-in-larger-type',
    kind: 'title',
    example: 'Safety of lighthouse keepers',
    matches: ({ size, seen, titledByHead }) => size === 'larger' && !titledByHead && !seen.has('author'),
  },
  {
    name: 'kind-of-statement',
    kind: 'remark',
    example: 'President’s statement',
    matches: ({ text }) => /^(?:President[’']s statement|Statement by the President)$/i.test(text),
  },
  {
    name: 'title-of-agenda-item',
    kind: 'agenda',
    example: 'Agenda item 71 (b)\n\nPromotion and protection of human rights',
    matches: ({ last, above, size, block, below }) =>
      last === 'agenda' &&
      (size === 'smaller' || (size === 'unknown' && isItemAlone(above) && hasTitleBelow(block, below))),
  },
  {
    name: 'organ-by-form',
    kind: 'organ',
    example: 'Human Rights Council\nWorking Group on Arbitrary Detention',
    matches: ({ text, seen, last }) =>
      !seen.has('agenda') &&
      !seen.has('title') &&
      last !== null &&
      isSubsidiaryOrgan(text) &&
      !isAuthorLine(text),
  },
  {
    name: 'remark-above-title',
    kind: 'remark',
    example: 'Programme 11',
    matches: ({ size, seen, largerBelow }) => size === 'smaller' && !seen.has('title') && largerBelow,
  },
  {
    name: 'title-above-author',
    kind: 'title',
    example: 'Safety of lighthouse keepers\n\nReport of the Secretary-General',
    matches: ({ size, seen, below, titledByHead }) =>
      size === 'unknown' && !titledByHead && !seen.has('author') && isAbove(below, isAuthorLine),
  },
  {
    name: 'title-below-masthead',
    kind: 'title',
    example: 'Seventy-eighth session\n\nReport of the Working Group on its third session',
    matches: ({ size, seen, block, text, titledByHead }) =>
      size === 'unknown' &&
      !titledByHead &&
      !seen.has('title') &&
      (seen.size > (seen.has('symbol') ? 1 : 0) ||
        block.heading ||
        isEmphasized(block) ||
        isAuthorLine(text)),
  },
  {
    name: 'second-title',
    kind: 'title',
    example: 'REPORT OF THE WORKING GROUP\n\n**Slovenia**',
    matches: ({ size, last, block, titledByHead }) =>
      size === 'unknown' &&
      !titledByHead &&
      last === 'title' &&
      (!block.heading || pageOf(block) !== null) &&
      isEmphasized(block),
  },
];

/** How many lines may stand between a line of a title and the line that it is known by. */
const WITHIN = 3;

/** Whether one of the next lines above the text passes a test. */
function isAbove(below: readonly Block[], test: (text: string) => boolean): boolean {
  for (const block of below.slice(0, WITHIN)) {
    if (opensText(block)) return false;
    if (test(block.text.text)) return true;
  }
  return false;
}

/** "Agenda item 71 (b)", "Item 12 of the provisional agenda*": without the item's title. */
const isItemAlone = (text: string): boolean =>
  /^(?:agenda items? [\w(),*\s]*|.* of the (?:revised )?(?:provisional|preliminary|draft) (?:agenda|list)[*\s]*)$/i.test(
    text,
  ) && !/\p{Ll}{5}/u.test(text.replace(/^.*(?:items?|agenda|list)/i, ''));

/** An agenda item is named before the title of the document, which is then the line below. */
const hasTitleBelow = ({ text }: Block, [next]: readonly Block[]): boolean =>
  !isAuthorLine(text.text) && next !== undefined && !opensText(next);
