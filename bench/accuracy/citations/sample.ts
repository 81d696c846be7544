import { parseArgs } from 'node:util';
import { print } from '../../../src/cli/output.ts';
import { Random } from '../../../test/pipeline/parse/random.ts';
import { parsedDocuments } from '../../parsed-documents.ts';
import { findCollections } from '../structure/collections.ts';

/**
 * Draws the texts whose citations are to be labelled by hand, without showing what the program finds in them:
 * `node bench/accuracy/citations/sample.ts [--seed 20260704] PATH`. It draws from the clauses and notes that
 * may hold a citation at all: those with a digit or a word that names an instrument.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20260704' },
    clauses: { type: 'string', default: '40' },
    notes: { type: 'string', default: '20' },
  },
});

const MAY_CITE =
  /\d|\b(?:Accord|Agenda|Agreement|Charter|Code|Compact|Convention|Covenant|Declaration|Optional|Pact|Plan|Platform|Principles|Programme|Protocol|Rules|Statute|Strategy|Treaty|resolution)s?\b/;

const documents = parsedDocuments(
  positionals.flatMap(findCollections).flatMap(({ texts }) => texts),
).toSorted((a, b) => (a.id < b.id ? -1 : 1));
const random = new Random(Number(values.seed));

for (const [what, count] of [
  ['clauses', Number(values.clauses)],
  ['notes', Number(values.notes)],
] as const) {
  const drawn = documents.flatMap(document => document[what]).filter(({ text }) => MAY_CITE.test(text));
  for (let left = count; left > 0 && drawn.length > 0; left -= 1) {
    const [unit] = drawn.splice(random.below(drawn.length), 1);
    await print(JSON.stringify({ unit: unit?.id, text: unit?.text }));
  }
}
