import { parseArgs } from 'node:util';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { print } from '../../../src/cli/output.ts';
import { readBytes } from '../../../src/pipeline/files.ts';
import { parseSource } from '../../../src/pipeline/parse.ts';
import { findCollections } from '../structure/collections.ts';

/**
 * Draws the texts whose citations a person labels, and shows nothing of what the program finds in them:
 * `node bench/accuracy/citations/sample.ts [--seed 20260704] PATH`. It draws from the clauses and notes that could cite at
 * all, which are those with a figure or with a word that names an instrument.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20260704' },
    clauses: { type: 'string', default: '40' },
    notes: { type: 'string', default: '20' },
  },
});

const COULD_CITE =
  /\d|\b(?:Accord|Agenda|Agreement|Charter|Code|Compact|Convention|Covenant|Declaration|Optional|Pact|Plan|Platform|Principles|Programme|Protocol|Rules|Statute|Strategy|Treaty|resolution)s?\b/;

const authority = readAuthority(organizations);
const documents = positionals
  .flatMap(findCollections)
  .flatMap(({ texts }) => texts)
  .flatMap(
    ({ path, catalogue }) => parseSource(readBytes(path), { name: path, authority, catalogue }).documents,
  )
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));
const random = randomFrom(Number(values.seed));

for (const [what, count] of [
  ['clauses', Number(values.clauses)],
  ['notes', Number(values.notes)],
] as const) {
  const drawn = documents.flatMap(document => document[what]).filter(({ text }) => COULD_CITE.test(text));
  for (let left = count; left > 0 && drawn.length > 0; left -= 1) {
    const [unit] = drawn.splice(Math.floor(random() * drawn.length), 1);
    await print(JSON.stringify({ unit: unit?.id, text: unit?.text }));
  }
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
