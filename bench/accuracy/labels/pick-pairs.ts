import { Command, InvalidArgumentError } from 'commander';
import { fail, print } from '../../../src/cli/output.ts';
import type { Clause } from '../../../src/model/document.ts';
import { findFiles } from '../../../src/pipeline/files.ts';
import { parsedDocuments } from '../../parsed-documents.ts';
import { Random } from '../../random.ts';
import { randomSeed } from '../../random-seed.ts';
import { wholeNumber } from '../../whole-number.ts';
import { withClearErrors } from '../../with-clear-errors.ts';

/**
 * Draws clauses and lettered parts of the later resolution of each pair, whose predecessors in the earlier one
 * are to be labelled by hand. All pairs draw from one sequence of random numbers, so the result depends on their
 * order.
 */
await new Command('pick-pairs')
  .description('Draw clauses of later resolutions, to be aligned by hand with earlier ones')
  .argument('<path...>', 'files, or folders with .txt and .md files')
  .requiredOption(
    '--pair <ids>',
    "'LATER>EARLIER', as in 'A_RES_59_241>A_RES_58_208'; may be repeated",
    addPair,
  )
  .option('--seed <number>', 'the seed of the random numbers', randomSeed, 78)
  .option('--count <number>', 'how many clauses of each', wholeNumber, 12)
  .action(withClearErrors(pick))
  .parseAsync();

interface Pair {
  readonly later: string;
  readonly earlier: string;
}

interface PickOptions {
  readonly seed: number;
  readonly count: number;
  readonly pair: readonly Pair[];
}

async function pick(paths: readonly string[], { seed, count, pair }: PickOptions): Promise<void> {
  const { files, failures } = findFiles(paths);
  for (const error of failures) fail(error);
  const clausesOf = new Map<string, readonly Clause[]>(
    (await parsedDocuments(files)).map(({ id, clauses }) => [id, clauses]),
  );
  const random = new Random(seed);
  for (const { later, earlier } of pair) {
    const [among, before] = [clausesOf.get(later), clausesOf.get(earlier)];
    if (among === undefined || before === undefined) {
      fail({ message: `none of the files has ${among === undefined ? later : earlier}` });
      return;
    }
    for (const { id, text } of draw(among, count, random))
      await print(JSON.stringify({ id, earlier, among: before.length, text }));
  }
}

/** Draws `count` clauses at random, and keeps them in the order of the text. */
function draw(clauses: readonly Clause[], count: number, random: Random): Clause[] {
  const left = [...clauses];
  while (left.length > 0 && clauses.length - left.length < count) left.splice(random.below(left.length), 1);
  return clauses.filter(clause => !left.includes(clause));
}

/** Adds the value of an option `--pair` to those before it, for commander. */
function addPair(text: string, pairs: readonly Pair[] = []): Pair[] {
  const [later = '', earlier = '', ...more] = text.split('>');
  if (later === '' || earlier === '' || more.length > 0)
    throw new InvalidArgumentError("should be two ids, as in 'A_RES_59_241>A_RES_58_208'.");
  return [...pairs, { later, earlier }];
}
