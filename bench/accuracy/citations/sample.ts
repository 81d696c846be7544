import { Command } from 'commander';
import { print } from '../../../src/cli/output.ts';
import { parsedDocuments } from '../../parsed-documents.ts';
import { Random } from '../../random.ts';
import { randomSeed } from '../../random-seed.ts';
import { wholeNumber } from '../../whole-number.ts';
import { withClearErrors } from '../../with-clear-errors.ts';
import { findCollections } from '../structure/collections.ts';

const MAY_CITE =
  /\d|\b(?:Accord|Agenda|Agreement|Charter|Code|Compact|Convention|Covenant|Declaration|Optional|Pact|Plan|Platform|Principles|Programme|Protocol|Rules|Statute|Strategy|Treaty|resolution)s?\b/;

/**
 * Draws the texts whose citations are to be labelled by hand, without showing what the program finds in them.
 * It draws from the clauses and notes that may hold a citation at all: those with a digit or a word that names
 * an instrument.
 */
await new Command('sample')
  .description('Draw clauses and notes that may cite something, to be labelled by hand')
  .argument('<path...>', 'folders with text/ and structure/, or folders of such')
  .option('--seed <number>', 'the seed of the random numbers', randomSeed, 20260704)
  .option('--clauses <number>', 'how many clauses', wholeNumber, 40)
  .option('--notes <number>', 'how many notes', wholeNumber, 20)
  .action(withClearErrors(sample))
  .parseAsync();

interface SampleOptions {
  readonly seed: number;
  readonly clauses: number;
  readonly notes: number;
}

async function sample(paths: readonly string[], { seed, ...counts }: SampleOptions): Promise<void> {
  const files = paths.flatMap(findCollections).flatMap(({ texts }) => texts);
  const documents = (await parsedDocuments(files)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const random = new Random(seed);
  for (const what of ['clauses', 'notes'] as const) {
    const drawn = documents.flatMap(document => document[what]).filter(({ text }) => MAY_CITE.test(text));
    for (let left = counts[what]; left > 0 && drawn.length > 0; left -= 1) {
      const [unit] = drawn.splice(random.below(drawn.length), 1);
      await print(JSON.stringify({ unit: unit?.id, text: unit?.text }));
    }
  }
}
