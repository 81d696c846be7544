import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import type { WrittenAnswer } from './answer.ts';
import type { OperationExample } from './example.ts';

/**
 * What answers a question without an app and a request, and therefore in a worker thread: an operation, or a
 * page.
 */
export interface Answerer {
  readonly operationId: string;
  /** Answers what its own route has made of a request: a plain value, which was validated there. */
  readonly answer: (dataset: Dataset, question: unknown) => Promise<WrittenAnswer>;
}

/** What an operation of the API can do without an app and a request. */
export interface StandaloneOperation extends Answerer {
  /** As OpenAPI writes it: `/v1/clauses/{id}`. */
  readonly path: string;
  readonly method: 'get' | 'post';
  /**
   * What an address asks, validated as a request is; undefined for what is asked with a body.
   *
   * @throws Problem invalid-parameter or unknown-parameter
   */
  readonly questionAt?: (address: string) => unknown;
  /** Undefined if the data set has nothing to show. */
  readonly exampleFrom: (dataset: Dataset) => Promise<OperationExample | undefined>;
}

/** The example of one operation, for the OpenAPI document. */
export interface DocumentedExample extends Pick<StandaloneOperation, 'path' | 'method'> {
  readonly example: OperationExample;
}

/** The examples of all operations that have one. */
export async function examplesFrom(
  operations: readonly StandaloneOperation[],
  dataset: Dataset,
): Promise<DocumentedExample[]> {
  const examples: DocumentedExample[] = [];
  for (const { path, method, exampleFrom } of operations) {
    const example = await exampleFrom(dataset);
    if (example) examples.push({ path, method, example });
  }
  return examples;
}
