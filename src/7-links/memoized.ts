import { LRUCache } from 'lru-cache';

/** Enough for what is needed of the same documents time and again; more would grow with the data set. */
const KEPT = 100;

/** Makes the value of each input once, as long as it is among those that were used last. */
export function memoized<Input, Value extends object>(
  keyOf: (input: Input) => string,
  make: (input: Input) => Value,
): (input: Input) => Value {
  const values = new LRUCache<string, Value>({ max: KEPT });
  return input => {
    const key = keyOf(input);
    const value = values.get(key) ?? make(input);
    values.set(key, value);
    return value;
  };
}
