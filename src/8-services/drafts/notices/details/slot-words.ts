import { overlaps, type Range } from '../../../../model/range.ts';
import { MONTHS } from '../../../../references/date.ts';
import { ORDINAL_PATTERN } from '../../../../references/ordinal.ts';
import type { Slot } from '../../../../wording/slots/slots.ts';
import type { PlacedWord } from '../../../../wording/words.ts';
import type { NoticeContext } from '../notice-context.ts';

/** Words that count or date: "fifty-eighth", "12", "October", "weeks". */
export const NUMBER = new RegExp(
  String.raw`^(?:\d+|${MONTHS.join('|')}|${ORDINAL_PATTERN}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|days?|weeks?|months?|years?)$`,
  'i',
);

/** "2006" */
export const isYear = (key: string): boolean => /^(?:19|20)\d\d$/.test(key);

/** "session" in "fifty-eighth session", "58th session": what is counted from text to text. */
export const isCounted = (text: string, after: PlacedWord | undefined): boolean =>
  after !== undefined && COUNTED.test(text.slice(after.start).split(/[ -]/, 3).join(' '));

const COUNTED =
  /\b(?:sessions?|meetings?|anniversary|anniversaries|reports?|plenary|annual|regular|special|cycle|phase|round|edition|conferences?)\b/i;

/** Numbers joined by a slash are those of documents, which citations are checked for. */
export const isOfSymbol = (
  text: string,
  before: PlacedWord | undefined,
  after: PlacedWord | undefined,
): boolean => text.charAt(before?.end ?? -1) === '/' || text.charAt((after?.start ?? 0) - 1) === '/';

export const isCited = ({ citations }: NoticeContext, unit: string, at: Range): boolean =>
  citations.some(
    ({ unit: own, symbol, instrument, ...range }) =>
      own === unit && symbol !== null && instrument === null && overlaps(range, at),
  );

/** How many words before and after others make the surroundings in which these are looked for elsewhere. */
const BEFORE = 2;
const AFTER = 3;

export const around = (
  words: readonly PlacedWord[],
  { first, end }: Pick<Slot<unknown>, 'first' | 'end'>,
): string[] =>
  words
    .slice(Math.max(0, first - BEFORE - Math.max(0, end + AFTER - words.length)), end + AFTER)
    .map(({ key }) => key);
