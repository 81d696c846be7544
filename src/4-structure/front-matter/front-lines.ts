import { type Block, enumeratorOf, isOpen } from '../../2-blocks/block.ts';
import { partKind } from '../parts.ts';

/**
 * The size in which most of the text is set, in points: of all sizes, the one with the most characters. Null
 * where the file does not say how large its type is.
 */
export function bodySize(blocks: readonly Block[]): number | null {
  const characters = new Map<number, number>();
  for (const block of blocks) {
    const size = sizeOf(block);
    if (size !== null && block.note === null && block.element?.cell == null)
      characters.set(size, (characters.get(size) ?? 0) + block.text.text.length);
  }
  const [most] = [...characters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** The size in which a block begins, in points; null where the file does not say. */
const sizeOf = ({ lines }: Block): number | null => lines[0]?.size ?? null;

/** The page on which a block begins, from 1; null where the file has no pages. */
export const pageOf = ({ lines }: Block): number | null => lines[0]?.place?.page ?? null;

/** Lines of one heading are no farther apart than so many times their size. */
const WIDEST_LEADING = 1.35;

/** True for a block that goes on with a heading above, as close below it as its own lines are. */
export function continuesHeading(above: Block, block: Block): boolean {
  const [last, first] = [above.lines.at(-1), block.lines[0]];
  if (!last?.place || !first?.place || last.size === null || last.place.page !== first.place.page)
    return false;
  const distance = first.place.y - last.place.y;
  return first.size === last.size && distance > 0 && distance <= WIDEST_LEADING * last.size;
}

/** How much larger the type of a title is than that of the text, at least. */
const LARGER = 1.1;

export function isSetLarger(block: Block, body: number | null): boolean {
  const size = sizeOf(block);
  return size !== null && body !== null && size >= body * LARGER;
}

/** Longer lines are text. */
const LONGEST = 400;

/**
 * True for a block with which the text of a document begins: a number, a bullet, a part such as a summary, the
 * heading of a first chapter, or a sentence.
 */
export const opensText = (block: Block): boolean =>
  block.bullet ||
  block.element?.role === 'list-item' ||
  enumeratorOf(block) !== null ||
  partKind(block) !== null ||
  FIRST_HEADING.test(block.text.text) ||
  block.text.text.length > LONGEST ||
  isSentence(block.text.text);

const FIRST_HEADING =
  /^(?:introduction|introductory (?:remarks|note)|background|foreword|preface|overview|general|(?:table of )?contents(?: page)?)$/i;

/** Shorter texts with a full stop may be names: "Rapporteur: Ms. A. Novak Jr.". */
const SHORTEST_SENTENCE = 60;

const isSentence = (text: string): boolean =>
  text.length >= SHORTEST_SENTENCE && !isOpen(text.replace(/ ?[*\d]{1,3}$/, ''));

/** "Working Group on the Universal Periodic Review", "Preparatory Committee for the Summit". */
export const isSubsidiaryOrgan = (text: string): boolean => SUBSIDIARY_ORGAN.test(text);

const SUBSIDIARY_ORGAN = new RegExp(
  [
    String.raw`^(?:the )?(?:\p{Lu}[\p{L}-]+ (?:(?:of|on|for|and|the) ){0,2}){0,6}`,
    '(?:committee|subcommittee|commission|subcommission|council|board|group|forum|conference|assembly|panel)',
    '(?: (?:of|on|for|to) [^.;:]{1,160})?$',
  ].join(''),
  'iu',
);
