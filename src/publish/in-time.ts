/** How long a store may be silent. */
const PATIENCE_MS = 30_000;

/** @throws an error if the promise is not settled after some time */
export async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`no answer for ${PATIENCE_MS / 1000} seconds`)),
    PATIENCE_MS,
  );
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same values; an error if one does not come for some time. */
export async function* inTimeEach<Value>(values: AsyncIterable<Value>): AsyncGenerator<Value> {
  const iterator = values[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await inTime(iterator.next());
      if (done) return;
      yield value;
    }
  } finally {
    // It may never come back.
    void iterator.return?.()?.catch(() => undefined);
  }
}
