import type { Rule } from '../model/rule.ts';
import { type Block, enumeratorOf, isEnumeratorAlone, isOpen, moved } from './block.ts';
import { bulletAt } from './bullet.ts';
import { enactingOrgan } from './enacting-formula.ts';
import { readEnumerator } from './enumerator.ts';
import { opensOperative } from './operative-opening.ts';
import { opensPreamble, opensWithAttitude } from './preambular-opening.ts';
import { isSymbolAlone } from './symbol-line.ts';
import { joinLines, type Vocabulary } from './vocabulary.ts';

/**
 * Joins the paragraphs that a page break, with or without notes at the page's foot, cut in two.
 *
 * The first half stops in the middle of a sentence; the second has no enumerator, is no heading, and comes
 * next in the text once notes are passed over. The halves of a bracket are joined too, and a number or letter
 * alone with its text. A heading never has a second half. Where the file says what its paragraphs are, only the
 * end of a page can have cut one.
 */
export function joinContinuations(blocks: readonly Block[], vocabulary: Vocabulary): Block[] {
  const joined: Block[][] = [];
  let text: Block[] | null = null;
  for (const block of blocks) {
    const rule = text === null || block.note !== null ? null : continuationRule(text, block);
    if (rule !== null) {
      text?.push(joinedBy(rule, block));
      continue;
    }
    const halves = [block];
    if (block.note === null) text = halves;
    joined.push(halves);
  }
  return joined.map(halves => joinBlocks(halves, vocabulary));
}

/** Two blocks of text that may be halves of one paragraph. */
interface Halves {
  readonly before: string;
  readonly after: Block;
}

interface ContinuationRule extends Rule {
  readonly matches: (halves: Halves) => boolean;
}

/** The rule by which a block is the next piece of the paragraph that `pieces` make; null where it is not. */
function continuationRule(pieces: readonly Block[], after: Block): Rule | null {
  const before = pieces.at(-1)?.text.text ?? '';
  if (after.bullet || after.element?.cell) return null;
  if (pieces.length === 1 && BELOW_ENUMERATOR.matches({ before, after })) return BELOW_ENUMERATOR;
  if (
    isSymbolAlone(before) ||
    isNextItem(pieces, after) ||
    pieces[0]?.heading ||
    after.heading ||
    readEnumerator(after.text.text) !== null
  )
    return null;
  if (isInVote(pieces) && continuesVote(before, after)) return RECORDED_VOTE;
  if (opensBracket(before)) return CLOSES_BRACKET.matches({ before, after }) ? CLOSES_BRACKET : null;
  return SENTENCE_RULES.find(({ matches }) => matches({ before, after })) ?? null;
}

/** True for an item behind the same bullet or dash as the one above it. */
function isNextItem(pieces: readonly Block[], after: Block): boolean {
  const bullet = bulletAt(after.text.text);
  return bullet !== '' && bullet === bulletAt(pieces[0]?.text.text ?? '');
}

/** Shorter blocks without a full stop are headings and formal lines, not halves of a paragraph. */
const SHORTEST_HALF = 60;
const SHORTEST_PROSE = 3 * SHORTEST_HALF;

const CLOSES_BRACKET: ContinuationRule = {
  name: 'closes-bracket',
  example: '[on the report of the Second Committee\n\n(A/58/483)]',
  matches: ({ after }) => /^[^[]*\]$/.test(after.text.text),
};

const BELOW_ENUMERATOR: ContinuationRule = {
  name: 'text-of-enumerator',
  example: 'Text above.\n\n12.\n\n3/7\n\nThe Committee met.',
  matches: ({ before, after }) => isEnumeratorAlone(before) && enumeratorOf(after) === null,
};

const RECORDED_VOTE: Rule = {
  name: 'recorded-vote',
  example: '[Adopted by a recorded vote of 2 to 1. The voting was as follows:\n\nIn favour:\n\nChad, Togo',
};

/** In the order in which they are tried. */
const SENTENCE_RULES: readonly ContinuationRule[] = [
  {
    name: 'lower-case-on-next-page',
    example: 'Requests the States,\n\n3/7\n\nwhich are members, to report',
    matches: ({ before, after }) => after.afterPage && breaksOff(before) && startsLow(after),
  },
  {
    name: 'lower-case-after-half',
    example: 'Requests the Secretary-General to report on the work that has\n\nbeen done for the year',
    matches: ({ before, after }) =>
      after.element === null &&
      before.length >= SHORTEST_HALF &&
      breaksOff(before) &&
      startsLow(after) &&
      !opensRussianClause(before, after),
  },
  {
    name: 'rest-of-clause',
    example:
      'Recalling the work of the Food and Agriculture\n\nOrganization of the United Nations in the field,',
    matches: ({ before, after }) =>
      after.element === null && isOpenClause(before) && /[,;.:]$/.test(after.text.text) && isRest(after),
  },
  {
    name: 'next-page',
    example: 'Requests the Secretary-General to report on the work that the\n\n3/7\n\nStates have done',
    matches: ({ before, after }) => after.afterPage && isHalf(before),
  },
  {
    name: 'prose',
    example: `${'The Committee met in its place and heard many. '.repeat(4)}It took note of\n\nStates that were there.`,
    matches: ({ before, after }) =>
      after.element === null &&
      isHalf(before) &&
      before.length > SHORTEST_PROSE &&
      !LETTER_HEADING.test(before) &&
      !isOpen(after.text.text),
  },
];

/** "Letter dated 2 March 2023 from the Permanent Representative ...", the long title of a letter, or of its annex. */
const LETTER_HEADING =
  /^(?:(?:annex|enclosure)(?: [IVX\d]{1,5})? to the )?(?:identical )?(?:letters?|notes? verbales?) dated \d/i;

/** Every rule by which a block is the next piece of the paragraph above it. */
export const CONTINUATION_RULES: readonly Rule[] = [
  RECORDED_VOTE,
  CLOSES_BRACKET,
  BELOW_ENUMERATOR,
  ...SENTENCE_RULES,
];

const opensBracket = (text: string): boolean => /^\[[^\]]*$/.test(text);

/** Within the brackets that hold a vote and the lists of who voted how. */
const isInVote = (pieces: readonly Block[]): boolean =>
  opensBracket(pieces[0]?.text.text ?? '') &&
  /\bvot(?:e|ing)\b/.test(pieces[0]?.text.text ?? '') &&
  pieces.every(({ text }) => !text.text.includes(']'));

const VOTE_LIST_HEAD = /^(?:in favour|against|abstaining|abstentions?|absent|not participating) ?:/i;

/** "In favour:", the list below it, and the rest of a list that a comma or a page divided. */
const continuesVote = (before: string, { text: { text }, afterPage }: Block): boolean =>
  VOTE_LIST_HEAD.test(text) || /[:,]$/.test(before) || afterPage || /^[^[]*\]$/.test(text);

const startsLow = ({ text: { text } }: Block): boolean => /^["“‘'(]?\p{Ll}/u.test(text);

/** Preambular paragraphs in Russian begin in lower case. */
const opensRussianClause = (before: string, { text: { text } }: Block): boolean =>
  before.endsWith(',') && /^\p{Script=Cyrillic}/u.test(text);

/** In the middle of a sentence; a comma may end a clause too. */
const breaksOff = (text: string): boolean => isOpen(text) || text.endsWith(',');

/** Text that stops in the middle of a sentence and is long enough for no heading. */
const isHalf = (text: string): boolean =>
  text.length >= SHORTEST_HALF && isOpen(text) && !text.endsWith(',') && text !== text.toUpperCase();

const SHORTEST_CLAUSE = 40;

/** A preambular or operative paragraph without the punctuation mark that ends each of them. */
const isOpenClause = (text: string): boolean =>
  text.length >= SHORTEST_CLAUSE &&
  isOpen(text) &&
  !text.endsWith(',') &&
  speaks(text.slice(readEnumerator(text)?.printed.length ?? 0).trimStart());

/** Opens with a phrase of an organ's; other participles open headings too: "Mobilizing the private sector". */
const speaks = (text: string): boolean => opensOperative(text) || opensWithAttitude(text);

/** Text that opens no clause of its own, and does more than name a thing, as a formal line does. */
const isRest = ({ text: { text } }: Block): boolean =>
  !opensClause(text) && enactingOrgan(text) === null && /^["“‘'(]?[\p{L}\d].* /u.test(text);

const opensClause = (text: string): boolean => opensPreamble(text) || opensOperative(text);

/** The block's first line with the rule that joined it to the block above. */
function joinedBy(rule: Rule, block: Block): Block {
  const [first, ...more] = block.lines;
  return first === undefined ? block : { ...block, lines: [{ ...first, rule }, ...more] };
}

function joinBlocks(halves: readonly Block[], vocabulary: Vocabulary): Block {
  const [first] = halves;
  if (first === undefined) throw new RangeError('no blocks to join');
  if (halves.length === 1) return first;
  const { text, starts } = joinLines(
    halves.map(half => half.text),
    vocabulary,
  );
  const marks = halves.map((half, index) => moved(half, starts[index] ?? 0, text.text.length));
  return {
    ...first,
    text,
    lines: halves.flatMap(({ lines }) => lines),
    noteMarks: marks.flatMap(half => half.noteMarks),
    emphasis: marks.flatMap(half => half.emphasis),
  };
}
