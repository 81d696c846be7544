import type {
  AnnotatedDraft,
  AnnotatedParagraph,
} from '../../8-services/drafts/annotated/annotated-draft.ts';
import type { WordParagraph, WordText } from '../../word-files/word-text.ts';
import { commented, type PlacedComment } from './commented.ts';
import { draftInSum } from './draft-in-sum.ts';
import { citationRemarks, doubtRemarks, noticeRemarks, wordingRemarks } from './draft-remarks.ts';
import { formOf } from './forms.ts';
import { numberPieces, wordPieces } from './laid-over.ts';

/** Whose the comments are: one author for each layer, so that Word shows each in a colour of its own. */
const AUTHORS = {
  drafting: 'Clausary: drafting',
  citations: 'Clausary: citations',
  wording: 'Clausary: wording',
} as const;

/**
 * A checked draft as a text with comments on its passages: what is wrong or doubtful, what citations could
 * not be held against, and what was adopted in the words of each clause or in words near to them.
 *
 * @param date the day that the comments bear: ISO 8601
 */
export function checkedDraftFile({ check, paragraphs }: AnnotatedDraft, date: string): WordText {
  const [draft] = check.drafts;
  const title = [draft?.symbol, draft?.title].filter(name => name != null).join(', ') || 'Draft';
  return {
    title: `${title}: checked`,
    footer: `${title}: checked by Clausary`,
    author: 'Clausary',
    date,
    paragraphs: paragraphs.map((paragraph, index) =>
      wordParagraph(paragraph, index === 0 ? inSum(check) : []),
    ),
  };
}

const wordParagraph = (paragraph: AnnotatedParagraph, opening: readonly PlacedComment[]): WordParagraph => ({
  ...formOf(paragraph),
  change: 'same',
  pieces: commented(numberPieces(paragraph, paragraph), wordPieces(paragraph, paragraph), [
    ...opening,
    ...commentsOn(paragraph),
  ]),
});

/** What was found in all, on the first paragraph. */
const inSum = (check: AnnotatedDraft['check']): PlacedComment[] => [
  by(AUTHORS.drafting)({ at: null, says: draftInSum(check) }),
];

const commentsOn = (paragraph: AnnotatedParagraph): PlacedComment[] => [
  ...[...noticeRemarks(paragraph), ...doubtRemarks(paragraph)].map(by(AUTHORS.drafting)),
  ...citationRemarks(paragraph).map(by(AUTHORS.citations)),
  ...wordingRemarks(paragraph).map(by(AUTHORS.wording)),
];

const by =
  (author: string) =>
  ({ at, says }: { at: PlacedComment['at']; says: readonly string[] }): PlacedComment => ({
    at,
    comment: { author, paragraphs: says },
  });
