import type { z } from 'zod';
import type { Queries } from '../../db/queries/index.ts';
import type { Dataset } from '../8-services/dataset/dataset-store.ts';

/** What a tool answers from. */
export interface ToolContext {
  readonly dataset: Dataset;
  readonly queries: Queries;
  /** The address of the page of a document or unit, for people. */
  readonly pageOf: (id: string) => string;
}

/** Something that a language model can ask of the data set. Tools only read. */
export interface Tool {
  /** As MCP clients call it: "find_agreed_language". */
  readonly name: string;
  readonly title: string;
  /** For the model: what it answers, and when to ask it. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** Whether it can take more than some 20 milliseconds, so that it is answered in a worker thread. */
  readonly isCostly: boolean;
  /**
   * @param input as `input` has parsed it
   * @throws ServiceError or ToolError, if it cannot be answered as it is asked
   */
  readonly answer: (context: ToolContext, input: unknown) => Promise<Record<string, unknown>>;
}

interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject>
  extends Omit<Tool, 'input' | 'output' | 'answer'> {
  readonly input: Input;
  readonly output: Output;
  readonly answer: (context: ToolContext, input: z.output<Input>) => Promise<z.input<Output>>;
}

/** A tool whose function is held to its schemas. */
export const tool = <Input extends z.ZodObject, Output extends z.ZodObject>({
  answer,
  ...others
}: ToolDefinition<Input, Output>): Tool => ({
  ...others,
  answer: (context, input) => answer(context, input as z.output<Input>),
});
