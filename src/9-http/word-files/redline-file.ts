import type { Redline, RedlinedParagraph } from '../../8-services/resolutions/redline/redline.ts';
import { formatDate } from '../../references/date.ts';
import type { WordComment, WordParagraph, WordText } from '../../word-files/word-text.ts';
import { commented } from './commented.ts';
import { formOf } from './forms.ts';
import { numberPieces, wordPieces } from './laid-over.ts';
import { clausesCounted, remarkOn } from './remarks.ts';

/**
 * Two resolutions as a text whose tracked changes make the earlier one the later. What was compared stands in
 * a comment on the first paragraph and at the foot of each page, so that the text itself is nothing but the
 * two.
 */
export function redlineFile({ earlier, later, sum, paragraphs }: Redline): WordText {
  const title = `${later.symbol} compared with ${earlier.symbol}`;
  const [first, ...others] = paragraphs;
  const compared: WordComment = {
    author: AUTHOR,
    paragraphs: [
      `${named(later)} compared with ${named(earlier)}. Words of the earlier text alone are deletions, words of the later text alone are insertions: accept all changes to have the later text, reject them to have the earlier one.`,
      `${clausesCounted(sum.counts)}. ${percent(sum.livingOn)} of the words of the earlier text remain; ${percent(sum.new)} of the words of the later text are new.`,
    ],
  };
  return {
    title,
    footer: title,
    author: later.symbol,
    date: later.date ?? earlier.date ?? UNDATED,
    paragraphs:
      first === undefined ? [] : [wordParagraph(first, compared), ...others.map(one => wordParagraph(one))],
  };
}

/** Whose the comments are. */
const AUTHOR = 'Clausary';
/** What a change bears where neither text has a date: the first day that a Word file's archive can name. */
const UNDATED = '1980-01-01';

function wordParagraph(redlined: RedlinedParagraph, opening?: WordComment): WordParagraph {
  const { earlier, later } = redlined;
  const shown = later ?? earlier;
  const remark = remarkOn(redlined);
  const comments = [opening, remark === null ? undefined : { author: AUTHOR, paragraphs: [remark] }];
  return {
    ...formOf(shown),
    change: earlier === null ? 'added' : later === null ? 'removed' : 'same',
    pieces: commented(
      numberPieces(earlier, later),
      wordPieces(earlier, later),
      comments.filter(comment => comment !== undefined).map(comment => ({ comment, at: null })),
    ),
  };
}

const named = ({ symbol, date }: Redline['earlier']): string =>
  date === null ? symbol : `${symbol} of ${formatDate(date)}`;

const percent = (share: number): string => `${Math.round(100 * share)} %`;
