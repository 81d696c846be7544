/**
 * Damaged copies of a file: bytes changed, cut out, doubled, or moved, and the end cut off. The same for the same
 * seed.
 */
export function* mutants(bytes: Uint8Array, count: number, seed: number): Generator<Uint8Array> {
  const random = randomNumbers(seed);
  for (let index = 0; index < count; index++) yield mutate(bytes, random);
}

/** Whole numbers from 0 to below `limit`, by a linear congruence (Numerical Recipes, 7.1). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Random = (limit: number) => number;

function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutant: Uint8Array = Uint8Array.from(bytes);
  for (let times = 1 + random(4); times > 0; times--)
    mutant = DAMAGES[random(DAMAGES.length)]?.(mutant, random) ?? mutant;
  return mutant;
}

const DAMAGES: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.with(random(bytes.length), random(256)),
  (bytes, random) => bytes.with(random(bytes.length), EXTREMES[random(EXTREMES.length)] ?? 0),
  (bytes, random) => {
    const at = random(bytes.length - 4);
    return joined(bytes.subarray(0, at), Uint8Array.of(255, 255, 255, 127), bytes.subarray(at + 4));
  },
  (bytes, random) => bytes.subarray(0, 1 + random(bytes.length)),
  (bytes, random) => {
    const at = random(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + random(64)));
  },
  (bytes, random) => {
    const at = random(bytes.length);
    const end = at + random(256);
    return joined(bytes.subarray(0, end), bytes.subarray(at));
  },
  (bytes, random) =>
    bytes.slice().copyWithin(random(bytes.length), random(bytes.length), random(bytes.length)),
];

/** Bytes at which lengths and signs turn over. */
const EXTREMES: readonly number[] = [0, 1, 127, 128, 254, 255];

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
