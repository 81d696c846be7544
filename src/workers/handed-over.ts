import { move, transferableSymbol, valueSymbol } from 'piscina';

/**
 * The result of a task with bytes in it, which are handed over to the thread that asked: copying a hundred megabytes
 * would hold it up. This thread cannot use them any more.
 *
 * @param bytes all of their buffer
 */
export function handedOver<Value extends object>(value: Value, bytes: Uint8Array<ArrayBuffer>): Value {
  const result = { ...value, [transferableSymbol]: [bytes.buffer], [valueSymbol]: value };
  move(result);
  return result;
}
