import { type DatasetReference, datasetOf } from '../8-services/dataset/dataset-reference.ts';
import { answerCall, type ToolCall, type ToolOutcome } from './call.ts';

/*
 * What a worker thread does for the tools: the function exported here is a task, run by its name. It takes
 * one plain value, and returns another.
 */

export interface CallInThread extends ToolCall {
  readonly dataset: DatasetReference;
}

export const tool = async ({ dataset, ...call }: CallInThread): Promise<ToolOutcome> =>
  answerCall(datasetOf(dataset), call);
