import type { Dataset } from '../8-services/dataset/dataset-store.ts';
import { textOf } from './framework/answer.ts';
import type { AddOperation } from './framework/operation.ts';
import { canonicalAddress } from './framework/spellings/canonical-address.ts';
import type { StandaloneOperation } from './framework/standalone.ts';

/** What the API answers. */
export interface Asked {
  readonly status: number;
  readonly body: string;
}

/**
 * What the API answers at an address, without a server, and without limits: the same body. An id in another
 * spelling is followed to the right one.
 *
 * @param address path and query: "/v1/search?q=migration"
 * @throws Problem or ServiceError
 */
export async function ask(dataset: Dataset, { standalone }: AddOperation, address: string): Promise<Asked> {
  if (standalone?.questionAt === undefined) throw new TypeError(`${address} is asked with a body`);
  return askOrFollow(dataset, standalone, address);
}

async function askOrFollow(
  dataset: Dataset,
  operation: StandaloneOperation,
  address: string,
): Promise<Asked> {
  try {
    const { status, body } = await operation.answer(dataset, operation.questionAt?.(address));
    return { status, body: textOf(body) };
  } catch (error) {
    return askOrFollow(dataset, operation, await canonicalAddress(error, dataset, operation.path, address));
  }
}
