import fc, { type Arbitrary } from 'fast-check';
import { PIECES, SEED_TEXTS } from './text-pieces.ts';

const pieces = (options: fc.ArrayConstraints): Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...PIECES), options);

const shuffled = (list: readonly string[]): Arbitrary<string[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length });

/** About one of `every` places of a list. */
const someOf = (length: number, every: number): Arbitrary<number[]> =>
  fc.array(fc.nat({ max: Math.max(0, length - 1) }), {
    minLength: Math.floor(length / every / 2),
    maxLength: Math.ceil(length / every),
  });

/** Ways to spoil a text so that no author would have written it. */
const SPOILING: readonly ((text: string) => Arbitrary<string>)[] = [
  // Cut off at both ends.
  text => fc.nat({ max: text.length }).map(from => text.slice(from, from + 2000)),
  // Its lines, or its words, in another order.
  text => shuffled(text.split('\n')).map(lines => lines.join('\n')),
  text => shuffled(text.split(' ')).map(words => words.join(' ')),
  // Without some characters.
  text =>
    someOf(text.length, 50).map(places => {
      const left = new Set(places);
      return text
        .split('')
        .filter((_, index) => !left.has(index))
        .join('');
    }),
  // Pieces in the place of some blanks.
  text => {
    const words = text.split(' ');
    return fc
      .tuple(someOf(words.length, 30), pieces({ minLength: 1, maxLength: 20 }))
      .map(([places, put]) => {
        const blanks = new Set(places);
        return words
          .map((word, index) => (blanks.has(index) ? word + (put[index % put.length] ?? '') : `${word} `))
          .join('');
      });
  },
  // Other numbers of blank lines.
  text => {
    const blocks = text.split(/\n+/);
    return fc
      .array(fc.nat({ max: 2 }), { minLength: blocks.length, maxLength: blocks.length })
      .map(counts => blocks.map((block, index) => block + '\n'.repeat(counts[index] ?? 0)).join(''));
  },
  // Nothing but pieces.
  () => pieces({ minLength: 1, maxLength: 200 }).map(of => of.join('')),
];

/** Bytes, read as Latin-1. */
const bytes = fc.uint8Array({ minLength: 1, maxLength: 400 }).map(of => Buffer.from(of).toString('latin1'));

/** Pieces of the seeds of up to `length` characters, spoiled in every way. */
const spoiled = (length: number): Arbitrary<string> =>
  fc
    .record({ seed: fc.constantFrom(...SEED_TEXTS), from: fc.nat(), spoil: fc.constantFrom(...SPOILING) })
    .chain(({ seed: { text }, from, spoil }) => {
      const start = from % Math.max(1, text.length - length);
      return spoil(text.slice(start, start + length));
    });

/** Texts that no author would write, control characters among them. */
export const spoiledText = (length: number): Arbitrary<string> =>
  fc.oneof({ weight: SPOILING.length, arbitrary: spoiled(length) }, bytes);

/** Such texts without control characters: what can be sent as a draft. */
export const spoiledDraft = spoiled;
