import type { AnnotatedDraft } from '../../8-services/drafts/annotated/annotated-draft.ts';
import type { WordText } from '../../word-files/word-text.ts';
import { commented } from './commented.ts';
import { draftComments } from './draft-comments.ts';
import { formOf } from './forms.ts';
import { numberPieces, wordPieces } from './laid-over.ts';

/**
 * A checked draft as a text with comments on its passages, for one that was not sent as a Word file.
 *
 * @param date the day that the comments bear: ISO 8601
 */
export function checkedDraftFile(draft: AnnotatedDraft, date: string): WordText {
  const [first] = draft.check.drafts;
  const title = [first?.symbol, first?.title].filter(name => name != null).join(', ') || 'Draft';
  const comments = draftComments(draft);
  return {
    title: `${title}: checked`,
    footer: `${title}: checked by Clausary`,
    author: 'Clausary',
    date,
    paragraphs: draft.paragraphs.map((paragraph, index) => ({
      ...formOf(paragraph),
      change: 'same',
      pieces: commented(
        numberPieces(paragraph, paragraph),
        wordPieces(paragraph, paragraph),
        comments[index] ?? [],
      ),
    })),
  };
}
