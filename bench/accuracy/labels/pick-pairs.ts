import { parseArgs } from 'node:util';
import type { Clause } from '../../../src/model/document.ts';
import { findFiles } from '../../../src/pipeline/files.ts';
import { Random } from '../../../test/pipeline/parse/random.ts';
import { parsedDocuments } from '../../parsed-documents.ts';

/**
 * `node bench/accuracy/labels/pick-pairs.ts --seed 78 --count 12 --pair 'A_RES_59_241>A_RES_58_208' FOLDER
 * ...`: draws `count` clauses and lettered parts of the later resolution of each pair, whose predecessors in
 * the earlier one are to be labelled by hand. All pairs draw from one sequence of random numbers, so the
 * result depends on their order.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '78' },
    count: { type: 'string', default: '12' },
    pair: { type: 'string', multiple: true, default: [] },
  },
});

const documents = parsedDocuments(findFiles(positionals).files);
const clausesOf = new Map<string, readonly Clause[]>(documents.map(({ id, clauses }) => [id, clauses]));

const random = new Random(Number(values.seed));
for (const [later = '', earlier = ''] of values.pair.map(pair => pair.split('>'))) {
  for (const { id, text } of draw(clausesIn(later), Number(values.count))) {
    process.stdout.write(`${JSON.stringify({ id, earlier, among: clausesIn(earlier).length, text })}\n`);
  }
}

function clausesIn(id: string): readonly Clause[] {
  const clauses = clausesOf.get(id);
  if (!clauses) throw new Error(`None of the files holds ${id}`);
  return clauses;
}

/** Draws `count` clauses at random, and keeps them in the order of the text. */
function draw(clauses: readonly Clause[], count: number): Clause[] {
  const left = [...clauses];
  while (left.length > 0 && clauses.length - left.length < count) left.splice(random.below(left.length), 1);
  return clauses.filter(clause => !left.includes(clause));
}
