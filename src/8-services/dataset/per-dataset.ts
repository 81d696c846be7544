import type { Dataset } from './dataset-store.ts';

/**
 * What is made from a data set: on first use, once for all who ask meanwhile, and kept as long as the data
 * set. A failure is not kept, so the next call tries again.
 */
export function perDataset<Value>(
  make: (dataset: Dataset) => Promise<Value>,
): (dataset: Dataset) => Promise<Value> {
  const made = new WeakMap<Dataset, Promise<Value>>();
  return dataset => {
    const known = made.get(dataset) ?? make(dataset);
    if (!made.has(dataset)) {
      made.set(dataset, known);
      known.catch(() => made.delete(dataset));
    }
    return known;
  };
}
