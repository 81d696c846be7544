import fc from 'fast-check';
import { withCountedNumbers } from '../../../src/1-read/markdown-numbers.ts';
import { ClausaryError } from '../../../src/errors.ts';
import { parse } from './outline.ts';
import { brokenPromises } from './promises.ts';
import { HEAD, PIECES, SEED_TEXTS } from './text-pieces.ts';

/** A piece of a seed with pieces put in, and ranges left out. */
const mutated = fc
  .record({
    seed: fc.constantFrom(...SEED_TEXTS.map(({ text }) => text)),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 3000 }),
    changes: fc.array(
      fc.record({ at: fc.nat(), without: fc.nat({ max: 40 }), piece: fc.constantFrom('', ...PIECES) }),
      { maxLength: 12 },
    ),
    withHead: fc.boolean(),
  })
  .map(({ seed, from, length, changes, withHead }) => {
    const start = from % seed.length;
    const text = changes.reduce(
      (before, { at, without, piece }) => {
        const place = at % (before.length + 1);
        return before.slice(0, place) + piece + before.slice(place + without);
      },
      seed.slice(start, start + length),
    );
    return withHead ? HEAD + text : text;
  });

const madeUp = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''));

/** No text makes the parser throw or break a promise. */
export const promisesHold = fc.property(fc.oneof({ weight: 3, arbitrary: mutated }, madeUp), text => {
  try {
    const broken = brokenPromises(withCountedNumbers(text), parse(text));
    if (broken.length > 0) throw new Error(broken.join('; '));
  } catch (error) {
    if (!(error instanceof ClausaryError)) throw error;
  }
});
