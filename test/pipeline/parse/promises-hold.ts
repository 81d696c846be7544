import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { withCountedNumbers } from '../../../src/1-read/markdown-numbers.ts';
import { ClausaryError } from '../../../src/errors.ts';
import { parse } from './outline.ts';
import { brokenPromises } from './promises.ts';

const FOLDER = new URL('../../../seeds/', import.meta.url);
const SEEDS = readdirSync(FOLDER)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(new URL(name, FOLDER), 'utf8'));
const HEAD = '58/208. Title\n\nThe General Assembly,\n\n';

/** What is put into a text, each a sign that some step looks for. */
const PIECES = [
  ...['1. ', '(a) ', 'I. ', '**', '*', '<sup>1</sup>', '²', '[^3], ', '\n² ', '\n[^3]: ', '\n', '\n\n', '\r'],
  ...['---\n', '______\n1 Ibid.\n', '3/7\n', '23-03716\n', 'A/58/98. Title\n', HEAD, 'Recalling ', 'Annex\n'],
  ...['Summary\n', 'inter\u00AD\n', '# ', '\\_', '](x)', '<!-- -->\n', '\u{1F30D}', '\u0301', '/AA', 'PP1 '],
  ...['_', ' _Recalling_ ', '&nbsp;', '&#8217;', 'o\uFB03ce', '\u2011', '\u2212'],
];

/** A piece of a seed with pieces put in, and ranges left out. */
const mutated = fc
  .record({
    seed: fc.constantFrom(...SEEDS),
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
