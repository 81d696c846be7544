import type { AnnotatedDraft } from '../../8-services/drafts/annotated/annotated-draft.ts';
import type { SentFile, SentText, TextLayer } from '../../8-services/sent-file.ts';
import type { Answer } from '../framework/answer.ts';
import { checkedDraftFile } from './checked-draft-file.ts';
import { draftComments } from './draft-comments.ts';
import { textSpans } from './text-spans.ts';
import { wordAnswer, wordFileAnswer } from './word-answer.ts';

/**
 * A checked draft as a Word file with comments: the file itself, if one of Word (.docx) was sent, and otherwise a
 * file that is written of its text.
 *
 * @param sent what the draft was read from
 * @param file whose text that is, if it is that of a file
 * @param date the day that the comments bear: ISO 8601
 */
export async function checkedDraftAnswer(
  draft: AnnotatedDraft,
  sent: SentText,
  file: SentFile | null,
  date: string,
): Promise<Answer> {
  const name = file === null ? 'draft' : file.name.replace(/\.[a-z]{1,5}$/i, '');
  const checked = `${name}, checked.docx`;
  if (file === null || typeof sent === 'string' || sent.elements.length === 0)
    return wordAnswer(checkedDraftFile(draft, date), checked);
  const { commentedFile } = await import('../../word-files/commented/commented-file.ts');
  return wordFileAnswer(await commentedFile(file.bytes, file.name, comments(draft, sent), date), checked);
}

/** Each comment on the words that it is about, or on their paragraph; the first text has those that have neither. */
function comments(draft: AnnotatedDraft, layer: TextLayer) {
  const spanOf = textSpans(layer);
  const fallback = spanOf(draft.paragraphs.flatMap(({ ranges }) => ranges).slice(0, 1));
  return draftComments(draft).flatMap((ofParagraph, index) => {
    const paragraph = spanOf(draft.paragraphs[index]?.ranges ?? []) ?? fallback;
    return ofParagraph.flatMap(({ comment, ranges }) => {
      const on = spanOf(ranges) ?? paragraph;
      return on === null ? [] : [{ comment, on }];
    });
  });
}
