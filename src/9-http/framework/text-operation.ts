import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import {
  MAX_TEXT,
  pageIn,
  type ReadOptions,
  readSentFile,
  type SentFile,
  type SentText,
  type TextLayer,
} from '../../8-services/sent-file.ts';
import type { DocumentedOperation } from '../openapi/documented-operation.ts';
import { SentText as TextSchema } from '../schemas/common.ts';
import { FILE_FIELDS, FILE_PARAMETERS, type FileFacts } from '../schemas/sent-file.ts';
import { Answer, answerExample, mediaTypesOf, type Responses, sendAnswer, writeAnswer } from './answer.ts';
import type { OperationExample } from './example.ts';
import { acceptableAs } from './headers/acceptable.ts';
import { refuseOthers, SENDING } from './headers/allowed-methods.ts';
import { componentOf, parametersOf, schemaOf } from './json-schema.ts';
import { type AddOperation, COSTLY, type Description } from './operation.ts';
import { Problem, type ProblemKind } from './problems.ts';
import { DECOMPRESSION, readBodies } from './sent-body.ts';
import { FILE_TYPES, FORM, isForm, readFileBodies, readFiles, type SentForm } from './sent-file.ts';
import type { StandaloneOperation } from './standalone.ts';

/** What the body of such a request holds, in plain text or in JSON. */
export interface TextFields {
  readonly text: string;
  readonly body?: string | undefined;
}

/** The same, with the text layer of a file in place of the text. */
type Read<Sent extends TextFields> = Omit<Sent, 'text'> & { readonly text: SentText };

/** What a worker thread is asked: a file is read there, since that may take long. */
type Question<Sent extends TextFields> = { readonly sent: Sent } | FileQuestion<Sent>;

interface FileQuestion<Sent extends TextFields> {
  readonly sent: Omit<Sent, 'text'>;
  readonly file: SentFile;
  readonly changes: ReadOptions['changes'] | undefined;
}

export interface TextOperation<Sent extends TextFields> extends Omit<Description, 'example'> {
  /** Finds a text in the data to send as an example; undefined if there is none. */
  readonly example: SentExample;
  /** Every field but the text is optional or has a default: plain text cannot carry it. */
  readonly request: z.ZodObject & z.ZodType<Sent>;
  /** The same of a file, at the address with `/file` behind it. */
  readonly ofFile: Pick<Description, 'operationId' | 'summary'>;
  readonly responses: Responses;
  /**
   * Returns a value that is sent as JSON, with what was read of a file, or an `Answer`. The file is the one that the
   * text was read from, if it was.
   */
  readonly answer: (dataset: Dataset, sent: Read<Sent>, file: SentFile | null) => Promise<object | Answer>;
}

export type SentExample = (queries: Queries) => Promise<TextFields | undefined>;

/**
 * A POST operation that reads a text and changes nothing. No other operation looks at the body of a request.
 * How long the text takes depends on who sends it, so it is read in a worker thread.
 *
 * The OpenAPI document has one media type for each address, as generators of clients want it: JSON here, and
 * the bytes of a file or plain text at an address of their own. Whoever writes a request by hand can send
 * them all here.
 */
export const textOperation = <Sent extends TextFields>(definition: TextOperation<Sent>): AddOperation => {
  const standalone: StandaloneOperation = {
    operationId: definition.operationId,
    path: definition.url,
    method: 'post',
    answer: async (dataset, question) =>
      writeAnswer(await answerTo(definition, dataset, question as Question<Sent>), definition.responses),
    exampleFrom: dataset => exampleOf(definition, dataset),
  };
  // Before any app is made, so that it is among the components that are registered.
  const form = formOf(definition.request);
  const fileQuery = fileQueryOf(definition.request);
  const acceptable = acceptableAs(mediaTypesOf(definition.responses));
  const add = (app: FastifyInstance): void => {
    app.register(async inner => {
      readBodies(inner);
      readFiles(inner);
      inner.route({
        method: 'POST',
        url: definition.url,
        decompress: DECOMPRESSION,
        onRequest: acceptable,
        schema: {
          querystring: parametersOf(z.object({})),
          body: {
            content: {
              'application/json': { schema: componentOf(definition.request) },
              'text/plain': { schema: schemaOf(TextSchema) },
              [FORM]: { schema: componentOf(form) },
              ...Object.fromEntries(FILE_TYPES.map(type => [type, { schema: { contentMediaType: type } }])),
            },
          },
          response: definition.responses,
        },
        handler: (request, reply) =>
          answerQuestion(reply, questionOf(definition.request, request.body as Sent | SentForm | string)),
      });
    });
    app.register(async inner => {
      readFileBodies(inner);
      inner.route({
        method: 'POST',
        url: `${definition.url}/file`,
        decompress: DECOMPRESSION,
        onRequest: acceptable,
        schema: { querystring: parametersOf(withFormerName(fileQuery)), response: definition.responses },
        handler: (request, reply) => {
          const { name, organ, ...fields } = request.query as FileQuery;
          const { file } = request.body as SentForm;
          return answerQuestion(
            reply,
            questionOf(definition.request, {
              ...fields,
              ...(organ === undefined ? {} : { body: organ }),
              file: name === undefined ? file : file.named(name),
            }),
          );
        },
      });
    });
    refuseOthers(app, definition.url, SENDING);
    refuseOthers(app, `${definition.url}/file`, SENDING);

    async function answerQuestion(reply: FastifyReply, question: Question<Sent>): Promise<FastifyReply> {
      const dataset = app.store.current();
      if (!dataset) throw new Problem('no-data', app.store.reason());
      reply.header('cache-control', 'no-store');
      const bytes = 'file' in question ? [question.file.bytes] : [];
      return sendAnswer(reply, await app.workers.answer(standalone, dataset, question, reply, bytes));
    }
  };
  return Object.assign(add, { standalone, documented: documentedAs(definition, fileQuery) });
};

/** What the OpenAPI document says of both addresses. */
function documentedAs<Sent extends TextFields>(
  definition: TextOperation<Sent>,
  fileQuery: z.ZodObject,
): DocumentedOperation[] {
  const { operationId, url, tag, summary, description, request, responses, ofFile } = definition;
  const common = { method: 'post', tag, params: z.object({}), responses, isCached: false } as const;
  const problems: readonly ProblemKind[] = [
    'malformed-request',
    'text-too-long',
    'unsupported-media-type',
    ...COSTLY,
  ];
  const ofText: DocumentedOperation = {
    ...common,
    operationId,
    url,
    summary,
    ...(description === undefined ? {} : { description }),
    query: z.object({}),
    body: { 'application/json': { schema: componentOf(request) } },
    problems,
  };
  return [
    ofText,
    {
      ...common,
      ...ofFile,
      url: `${url}/file`,
      description: OF_FILE,
      query: fileQuery,
      body: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      problems,
    },
  ];
}

const OF_FILE =
  'The same of a file: PDF, Word (.docx or .doc), HTML, Markdown or plain text, up to 10 MiB, whose bytes are the body. What kind of file it is, its bytes tell.';

function questionOf<Sent extends TextFields>(
  request: TextOperation<Sent>['request'],
  body: Sent | SentForm | string,
): Question<Sent> {
  if (isForm(body)) {
    const { file, changes, ...fields } = body;
    const { text: _, ...sent } = request.parse({ ...fields, text: 'is in the file' });
    return { sent, file: file.sent, changes: changes === 'original' ? changes : undefined };
  }
  const sent = typeof body === 'string' ? request.parse({ text: body }) : body;
  const bytes = Buffer.byteLength(sent.text);
  if (bytes > MAX_TEXT) throw new Problem('text-too-long', `The text has ${bytes} bytes.`);
  return { sent };
}

/** The answer, with what was read of the file, if one was sent: a text that is a page of HTML is one, too. */
async function answerTo<Sent extends TextFields>(
  definition: TextOperation<Sent>,
  dataset: Dataset,
  question: Question<Sent>,
): Promise<object> {
  if ('file' in question) return answerToFile(definition, dataset, question);
  const { sent } = question;
  const file = pageIn(sent.text);
  if (file !== null) return answerToFile(definition, dataset, { sent, file, changes: undefined });
  return withFile(await definition.answer(dataset, sent, null), null);
}

async function answerToFile<Sent extends TextFields>(
  { answer }: TextOperation<Sent>,
  dataset: Dataset,
  { sent, file, changes }: FileQuestion<Sent>,
): Promise<object> {
  const layer = await readSentFile(file, changes);
  return withFile(await answer(dataset, { ...sent, text: layer }, file), fileFacts(file.name, layer));
}

/** A value with what was read of a file; an answer that is written already is sent as it is. */
const withFile = (answered: object | Answer, file: FileFacts | null): object =>
  answered instanceof Answer ? answered : { ...answered, file };

const fileFacts = (name: string, { text, pages, remarks }: TextLayer): FileFacts => ({
  name,
  text,
  pages: pages.length,
  remarks: [...remarks],
});

/** The fields of a form: those of the request, with a file in place of the text. */
function formOf(request: z.ZodObject): z.ZodObject {
  const name = String(request.meta()?.id).replace(/Request$/, 'Form');
  const form =
    forms.get(request) ??
    request
      .omit({ text: true })
      .extend(FILE_FIELDS)
      .meta({ id: name, description: `${name}: the same fields, with a file in place of the text.` });
  forms.set(request, form);
  return form;
}

/** Operations with the same request have the same form: it is one component. */
const forms = new WeakMap<z.ZodObject, z.ZodObject>();

interface FileQuery {
  readonly name?: string;
  readonly organ?: string;
}

/**
 * The same fields as parameters, where the file is the body. The organ is not called "body" there, which
 * generated clients call what is sent.
 */
function fileQueryOf(request: z.ZodObject): z.ZodObject {
  const { text: _, body, ...fields } = request.shape;
  return z.object({ ...(body && { organ: body }), ...fields, ...FILE_PARAMETERS });
}

/** "body" is understood still. */
function withFormerName(fileQuery: z.ZodObject): z.ZodObject {
  const { organ } = fileQuery.shape;
  return organ ? fileQuery.extend({ body: organ }) : fileQuery;
}

/** The operation's own answer to its example: no request is made. */
async function exampleOf<Sent extends TextFields>(
  { example, request, responses, answer }: TextOperation<Sent>,
  dataset: Dataset,
): Promise<OperationExample | undefined> {
  const sent = await example(dataset.queries);
  if (!sent) return undefined;
  const result = withFile(await answer(dataset, request.parse(sent), null), null);
  return { parameters: new Map(), sent, answer: await answerExample(result, responses) };
}
