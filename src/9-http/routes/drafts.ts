import { checkDraft } from '../../8-services/drafts/check-draft.ts';
import { okResponse } from '../framework/operation.ts';
import { textOperation } from '../framework/text-operation.ts';
import { DraftCheck, DraftRequest } from '../schemas/draft.ts';
import { draftCheckView } from '../views/draft.ts';
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
  answer: async ({ queries }, { text, body = null, before = null, continues = null, least = null, limit }) =>
    draftCheckView(await checkDraft(queries, text, { body, before, continues, least, limit })),
});
