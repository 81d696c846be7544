import type { Dataset } from '../8-services/dataset/dataset-store.ts';
import type { ToolContext } from './tool.ts';
import { toolErrorMessage } from './tool-error.ts';
import { TOOLS } from './tools.ts';

/** What is asked of a tool; a plain value, so that it can be handed to another thread. */
export interface ToolCall {
  readonly tool: string;
  /** As the schema of the tool has parsed it. */
  readonly input: unknown;
  /**
   * What the addresses of pages begin with: "https://clauses.example.org"; empty for addresses on the same
   * server.
   */
  readonly site: string;
}

/** What a tool answers, or why it cannot; a plain value. */
export type ToolOutcome = { readonly value: Record<string, unknown> } | { readonly error: string };

/** Answers a call from a data set. */
export async function answerCall(
  dataset: Dataset,
  { tool: name, input, site }: ToolCall,
): Promise<ToolOutcome> {
  const tool = TOOLS.find(tool => tool.name === name);
  if (!tool) throw new TypeError(`there is no tool "${name}"`);
  try {
    return { value: await tool.answer(contextOf(dataset, site), input) };
  } catch (error) {
    return { error: toolErrorMessage(error) };
  }
}

const contextOf = (dataset: Dataset, site: string): ToolContext => ({
  dataset,
  queries: dataset.queries,
  pageOf: id => `${site}/${encodeURIComponent(id)}`,
});
