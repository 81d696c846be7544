import type { FastifyInstance } from 'fastify';
import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { annotateDraft } from '../../../8-services/drafts/annotated/annotated-draft.ts';
import { MAX_TEXT, pageIn, readSentFile, type SentFile } from '../../../8-services/sent-file.ts';
import { sendAnswer, type WrittenAnswer, writeAnswer } from '../../framework/answer.ts';
import { Problem } from '../../framework/problems.ts';
import { readBodies } from '../../framework/sent-body.ts';
import { isForm, readFiles } from '../../framework/sent-file.ts';
import type { Answerer } from '../../framework/standalone.ts';
import { checkedDraftAnswer } from '../../word-files/checked-draft-answer.ts';
import { addresses } from '../framework/addresses.ts';
import { type AddPage, page, pageAnswer } from '../framework/page.ts';
import { setPageHeaders } from '../framework/page-headers.ts';
import { checkForm } from './form.ts';
import { checkedPage } from './result.ts';

/** The form with which a draft is sent. */
export const checkFormPage = page({
  name: 'page of the form for drafts',
  url: '/check',
  takesForm: true,
  content: async () => checkForm(),
});

/** What the form holds: a text or a file, and what is said of it. A plain value, for a worker thread. */
interface DraftSent {
  readonly text: string;
  readonly file: SentFile | null;
  readonly body: string | null;
  readonly continues: string | null;
  /** Whether a Word file is wanted in place of a page. */
  readonly inWord: boolean;
}

const answerer: Answerer = {
  operationId: 'page of a checked draft',
  answer: async (dataset, question) => answerTo(dataset, question as DraftSent),
};

async function answerTo({ queries, builtAt }: Dataset, sent: DraftSent): Promise<WrittenAnswer> {
  const { text, file, body, continues, inWord } = sent;
  const asFile = file ?? pageIn(text);
  const read = asFile === null ? text : await readSentFile(asFile);
  const options = { body, continues, before: null, least: null, limit: MOST_WORDINGS };
  const draft = await annotateDraft(queries, read, options);
  if (!inWord) return pageAnswer(checkedPage(draft, sent));
  const date = builtAt.slice(0, 'YYYY-MM-DD'.length);
  return writeAnswer(await checkedDraftAnswer(draft, read, asFile, date), {});
}

/** How many adopted wordings are shown for each clause. */
const MOST_WORDINGS = 3;

/**
 * The answer to the form. A draft is read in a worker thread with its limits, as the API reads one; nothing
 * of it is kept, and no cache may keep the answer.
 */
export const check: AddPage = Object.assign(
  (app: FastifyInstance): void => {
    app.register(async inner => {
      readBodies(inner);
      readFiles(inner);
      inner.route({
        method: 'POST',
        url: addresses.check,
        schema: { hide: true },
        onRequest: setPageHeaders,
        handler: async (request, reply) => {
          const dataset = app.store.current();
          if (!dataset) throw new Problem('no-data', app.store.reason());
          const sent = sentIn(request.body);
          const bytes = sent.file === null ? [] : [sent.file.bytes];
          reply.header('cache-control', 'no-store');
          return sendAnswer(reply, await app.workers.answer(answerer, dataset, sent, reply, bytes));
        },
      });
    });
  },
  { answerer },
);

/** @throws Problem malformed-request, text-too-long */
function sentIn(body: unknown): DraftSent {
  if (!isForm(body)) throw new Problem('malformed-request', 'Send the form of this page.');
  const { file: upload, text: pasted, ...fields } = body;
  const given = (name: string): string => String(fields[name] ?? '').trim();
  const file = upload.sent.bytes.length > 0 ? upload.sent : null;
  const text = String(pasted ?? '');
  if (file === null && text.trim() === '')
    throw new Problem('malformed-request', 'There is no draft in the form.', {
      remedy: 'Paste a text, or choose a file.',
    });
  if (Buffer.byteLength(text) > MAX_TEXT)
    throw new Problem('text-too-long', `The text has more than ${MAX_TEXT / 1024} kB.`);
  return {
    text,
    file,
    body: given('body') || null,
    continues: given('continues') || null,
    inWord: given('as') === 'docx',
  };
}
