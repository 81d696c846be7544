import { type DatasetReference, datasetOf } from '../../8-services/dataset/dataset-reference.ts';
import { handedOver } from '../../workers/handed-over.ts';
import type { WrittenAnswer } from '../framework/answer.ts';
import { type FormBody, type FormContent, readForm } from '../framework/sent-file.ts';
import { type Answerer, type DocumentedExample, examplesFrom } from '../framework/standalone.ts';
import { pageAnswerers } from '../pages/index.ts';
import { operations } from '../routes/index.ts';
import { type ProblemReport, reportOf } from './problem-report.ts';

/*
 * What the worker threads of the server can do: each function exported here is a task, run by its name
 * (`app.workers`). A thread runs one task at a time. A new one needs nothing but to be exported here, to take
 * one plain value, and to return another.
 */

export interface CostlyQuestion {
  readonly dataset: DatasetReference;
  readonly operationId: string;
  readonly question: unknown;
}

const ANSWERERS: readonly Answerer[] = [...operations, ...pageAnswerers];

/** Answers what the own route of an operation or a page has made of a request. */
export async function answer({
  dataset,
  operationId,
  question,
}: CostlyQuestion): Promise<WrittenAnswer | ProblemReport> {
  const answerer = ANSWERERS.find(one => one.operationId === operationId);
  if (!answerer) throw new TypeError(`there is no operation or page "${operationId}"`);
  return answerer.answer(datasetOf(dataset), question).then(withoutCopying, reportOf);
}

/** From this size on, in bytes, copying a body takes the main thread a noticeable time. */
const LARGE = 256 * 1024;

const withoutCopying = (written: WrittenAnswer): WrittenAnswer =>
  typeof written.body !== 'string' && written.body.buffer.byteLength >= LARGE
    ? handedOver(written, written.body)
    : written;

/** The examples of the OpenAPI document. */
export const examples = async (dataset: DatasetReference): Promise<DocumentedExample[]> =>
  examplesFrom(operations, datasetOf(dataset));

/** The fields of a form that was sent. */
export const form = async (sent: FormBody): Promise<FormContent | ProblemReport> =>
  readForm(sent).catch(reportOf);

/** What a tool for language models answers. */
export { tool } from '../../mcp/tasks.ts';
