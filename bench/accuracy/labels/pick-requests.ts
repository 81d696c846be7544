import { Command } from 'commander';
import { fail, print } from '../../../src/cli/output.ts';
import type { Clause, ParsedDocument } from '../../../src/model/document.ts';
import { findFiles } from '../../../src/pipeline/files.ts';
import { parsedDocuments } from '../../parsed-documents.ts';
import { Random } from '../../random.ts';
import { randomSeed } from '../../random-seed.ts';
import { wholeNumber } from '../../whole-number.ts';
import { withClearErrors } from '../../with-clear-errors.ts';
import actions from './asking-verbs.json' with { type: 'json' };

/**
 * Draws clauses that make a request, to be labelled by hand. They are chosen by their action, or that of their
 * chapeau, and by nothing else the program finds.
 */
await new Command('pick-requests')
  .description('Draw operative clauses that may ask somebody for something, to be labelled by hand')
  .argument('<path...>', 'files, or folders with .txt and .md files')
  .option('--seed <number>', 'the seed of the random numbers', randomSeed, 78)
  .option('--count <number>', 'how many clauses', wholeNumber, 40)
  .option('--action <action...>', 'the actions that make a request', actions)
  .action(withClearErrors(pick))
  .parseAsync();

interface PickOptions {
  readonly seed: number;
  readonly count: number;
  readonly action: readonly string[];
}

async function pick(paths: readonly string[], { seed, count, action }: PickOptions): Promise<void> {
  const { files, failures } = findFiles(paths);
  for (const error of failures) fail(error);
  const requests = (await parsedDocuments(files)).flatMap(document => requestsIn(document, action));
  const random = new Random(seed);
  for (let left = count; left > 0 && requests.length > 0; left -= 1)
    await print(JSON.stringify(requests.splice(random.below(requests.length), 1)[0]));
}

function requestsIn({ body, clauses }: ParsedDocument, actions: readonly string[]) {
  const makesRequest = (clause: Clause | undefined) => actions.includes(clause?.action ?? '');
  const byId = new Map(clauses.map(clause => [clause.id, clause]));
  return clauses
    .map(({ parent, ...clause }) => ({ clause, parent: byId.get(parent ?? clause.id) }))
    .filter(({ clause, parent }) => clause.kind === 'operative' && makesRequest(parent))
    .map(({ clause: { id, text }, parent }) => ({
      id,
      body,
      ...(parent && parent.id !== id ? { chapeau: parent.text } : {}),
      text,
    }));
}
