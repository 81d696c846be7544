/** One operator of a page's content, by its name in PDF.js (`OPS`), with its arguments. */
export interface Operator {
  readonly name: string;
  readonly args: readonly unknown[];
}

export type Operators = Iterable<Operator>;

/**
 * The operators that PDF.js hands on as two lists of equal length. A path comes with the operator that paints it, by
 * its name.
 */
export function* operatorsOf(
  { fnArray, argsArray }: OperatorList,
  names: ReadonlyMap<number, string>,
): Generator<Operator> {
  for (const [index, number] of fnArray.entries()) {
    const name = names.get(number);
    const args: unknown = argsArray[index];
    if (name === undefined) continue;
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    yield { name, args: name === 'constructPath' ? [names.get(Number(list[0])), ...list.slice(1)] : list };
  }
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
