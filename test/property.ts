import fc, { type IProperty, type IRawProperty } from 'fast-check';
import type { Test } from 'tap';

/**
 * Asserts a property of generated values. The values are the same at each run; what fails is shrunk, and told
 * with the path that leads to it again: `fc.assert(property, { seed, path })`.
 *
 * `PROPERTY_RUNS` multiplies the number of runs, and `PROPERTY_SEED` takes other values.
 */
export async function assertProperty<Values>(
  t: Test,
  name: string,
  property: IProperty<Values> | IRawProperty<Values>,
  runs: number,
): Promise<void> {
  const { PROPERTY_SEED = 1, PROPERTY_RUNS = 1 } = process.env;
  const seed = Number(PROPERTY_SEED);
  const numRuns = runs * Number(PROPERTY_RUNS);
  const details = await fc.check(property, { seed, numRuns });
  t.notOk(
    details.failed,
    `${name}${details.failed ? `\n${await fc.asyncDefaultReportMessage(details)}` : ''}`,
  );
}
