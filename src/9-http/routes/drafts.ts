import type { z } from 'zod';
import { annotateDraft } from '../../8-services/drafts/annotated/annotated-draft.ts';
import { checkDraft, type DraftOptions } from '../../8-services/drafts/check-draft.ts';
import { okResponse } from '../framework/operation.ts';
import { textOperation } from '../framework/text-operation.ts';
import { DraftCheck, DraftRequest } from '../schemas/draft.ts';
import { draftCheckView } from '../views/draft.ts';
import { checkedDraftAnswer } from '../word-files/checked-draft-answer.ts';
import { WORD_RESPONSE } from '../word-files/word-answer.ts';
import { draftOf } from './examples.ts';

export const checkDrafts = textOperation({
  operationId: 'checkDraft',
  url: '/v1/drafts/check',
  tag: 'Drafts',
  summary: 'Check a draft',
  description:
    'Reads a draft resolution, or a part of one, and answers with its structure as understood, with what is wrong in it, with every citation and what it leads to, with what became of the clauses of the resolution that it continues, and with the adopted wordings nearest to each clause. Everything has its place in the text that was sent: `ranges` and `phraseRanges` count there, in UTF-16 code units; other offsets count in the text of a unit. It only reads: nothing of the text is kept.',
  example: draftOf,
  request: DraftRequest,
  ofFile: { operationId: 'checkDraftFile', summary: 'Check a draft in a file' },
  responses: okResponse(DraftCheck),
  answer: async ({ queries }, { text, ...sent }) =>
    draftCheckView(await checkDraft(queries, text, optionsOf(sent))),
});

export const checkDraftsInWord = textOperation({
  operationId: 'checkDraftInWord',
  url: '/v1/drafts/check.docx',
  tag: 'Drafts',
  summary: 'Check a draft, and get it back as a Word file with comments',
  description:
    'A Word file (.docx) comes back as it is, with comments put in: its styles, numbers, tracked changes and comments stay. Any other draft is written as it was understood, with its numbers and notes. Comments of three authors stand on its words: what is wrong or doubtful, citations that could not be held against anything, and what was adopted in the words of each clause or in words near to them. The comments bear the day on which the data set was built. Nothing of the text is kept.',
  example: draftOf,
  request: DraftRequest,
  ofFile: {
    operationId: 'checkDraftFileInWord',
    summary: 'Check a draft in a file, and get it back as a Word file with comments',
  },
  responses: WORD_RESPONSE,
  answer: async ({ queries, builtAt }, { text, ...sent }, file) => {
    const draft = await annotateDraft(queries, text, optionsOf(sent));
    return checkedDraftAnswer(draft, text, file, builtAt.slice(0, 'YYYY-MM-DD'.length));
  },
});

/** What the check takes, of the fields of a request. */
const optionsOf = ({
  body,
  before,
  continues,
  least,
  limit,
}: Omit<z.output<typeof DraftRequest>, 'text'>): DraftOptions => ({
  body: body ?? null,
  before: before ?? null,
  continues: continues ?? null,
  least: least ?? null,
  limit,
});
