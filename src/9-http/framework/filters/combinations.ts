import { Problem } from '../problems.ts';

/** Each is a question of its own to the database. */
const MOST_COMBINATIONS = 100;

/**
 * The parameters of a list whose filters have several values, with one value of each filter at a time: an item fits
 * the list if it fits one of these.
 *
 * @param several the names of the filters that may have several values
 * @throws Problem invalid-parameter, if there are too many
 */
export function combinations<Asked extends object>(parameters: Asked, several: readonly string[]): Asked[] {
  const number = numberOfCombinations(parameters, several);
  if (number > MOST_COMBINATIONS)
    throw new Problem(
      'invalid-parameter',
      `The values of the filters have ${number} combinations; ${MOST_COMBINATIONS} are possible at once.`,
      { remedy: 'Ask for fewer values at once.' },
    );
  return several.reduce(
    (all: Asked[], name) =>
      valuesOf(parameters, name).flatMap(value => all.map(one => ({ ...one, [name]: value }))),
    [parameters],
  );
}

export const numberOfCombinations = (parameters: object, several: readonly string[]): number =>
  several.reduce((number, name) => number * valuesOf(parameters, name).length, 1);

/** Parameters with the same meaning as the same value: each value once, in one order, one value as itself. */
export const inOneForm = (parameters: object): object =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, Array.isArray(value) ? inOrder(value) : value]),
  );

function inOrder(values: readonly unknown[]): unknown {
  const [only, ...others] = [...new Set(values)].sort();
  return others.length === 0 ? only : [only, ...others];
}

function valuesOf(parameters: object, name: string): readonly unknown[] {
  const { [name]: value } = parameters as Readonly<Record<string, unknown>>;
  return Array.isArray(value) ? [...new Set(value)] : [value];
}
