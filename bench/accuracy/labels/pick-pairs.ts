import { parseArgs } from 'node:util';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import type { Clause } from '../../../src/model/document.ts';
import { findFiles, readBytes } from '../../../src/pipeline/files.ts';
import { parseSource } from '../../../src/pipeline/parse.ts';
import { Random } from '../../../test/pipeline/parse/random.ts';

/**
 * `node bench/accuracy/labels/pick-pairs.ts --seed 78 --count 12 --pair 'A_RES_59_241>A_RES_58_208' FOLDER ...`:
 * clauses of the later resolution of each pair, whole ones and lettered parts, whose predecessors in the earlier one are
 * to be labelled by hand; all of them where there are no more than `count`. The pairs draw from one row of random
 * numbers, so what is drawn hangs on their order.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '78' },
    count: { type: 'string', default: '12' },
    pair: { type: 'string', multiple: true, default: [] },
  },
});

const authority = readAuthority(organizations);
const documents = findFiles(positionals).files.flatMap(
  ({ path, catalogue }) => parseSource(readBytes(path), { name: path, authority, catalogue }).documents,
);
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

/** `count` of the clauses at random, in the order in which they stand. */
function draw(clauses: readonly Clause[], count: number): Clause[] {
  const left = [...clauses];
  while (left.length > 0 && clauses.length - left.length < count) left.splice(random.below(left.length), 1);
  return clauses.filter(clause => !left.includes(clause));
}
