import type {
  AnnotatedDraft,
  AnnotatedParagraph,
} from '../../8-services/drafts/annotated/annotated-draft.ts';
import type { WordComment } from '../../word-files/word-text.ts';
import { draftInSum } from './draft-in-sum.ts';
import {
  citationRemarks,
  type DraftRemark,
  doubtRemarks,
  noticeRemarks,
  wordingRemarks,
} from './draft-remarks.ts';

/** A comment on words of a draft, or on all of a paragraph. */
export interface DraftComment extends Pick<DraftRemark, 'at' | 'ranges'> {
  readonly comment: WordComment;
}

/** Whose the comments are: one author for each layer, so that Word shows each in a colour of its own. */
const AUTHORS = {
  drafting: 'Clausary: drafting',
  citations: 'Clausary: citations',
  wording: 'Clausary: wording',
} as const;

/**
 * The comments on each paragraph of a checked draft: what is wrong or doubtful, what citations could not be held
 * against, and what was adopted in the words of each clause or in words near to them. The first paragraph has what
 * was found in all.
 */
export const draftComments = ({ check, paragraphs }: AnnotatedDraft): DraftComment[][] =>
  paragraphs.map((paragraph, index) => [...(index === 0 ? [inSum(check)] : []), ...commentsOn(paragraph)]);

const inSum = (check: AnnotatedDraft['check']): DraftComment =>
  by(AUTHORS.drafting)({ at: null, ranges: [], says: draftInSum(check) });

const commentsOn = (paragraph: AnnotatedParagraph): DraftComment[] => [
  ...[...noticeRemarks(paragraph), ...doubtRemarks(paragraph)].map(by(AUTHORS.drafting)),
  ...citationRemarks(paragraph).map(by(AUTHORS.citations)),
  ...wordingRemarks(paragraph).map(by(AUTHORS.wording)),
];

const by =
  (author: string) =>
  ({ at, ranges, says }: DraftRemark): DraftComment => ({
    at,
    ranges,
    comment: { author, paragraphs: says },
  });
