import { parseArgs } from 'node:util';
import type { Clause } from '../../../src/model/document.ts';
import { findFiles } from '../../../src/pipeline/files.ts';
import { Random } from '../../../test/pipeline/parse/random.ts';
import { parsedDocuments } from '../../parsed-documents.ts';
import actions from './asking-verbs.json' with { type: 'json' };

/**
 * `node bench/accuracy/labels/pick-requests.ts --seed 78 --count 40 FOLDER`: draws clauses that make a
 * request, to be labelled by hand. They are chosen by their action, or that of their chapeau, and by nothing
 * else the program finds.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '78' },
    count: { type: 'string', default: '40' },
    action: { type: 'string', multiple: true, default: actions },
  },
});

const makesRequest = (clause: Clause | undefined): boolean => values.action.includes(clause?.action ?? '');

const requests = parsedDocuments(findFiles(positionals).files).flatMap(({ body, clauses }) => {
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
});

const random = new Random(Number(values.seed));
for (let left = Number(values.count); left > 0 && requests.length > 0; left -= 1) {
  process.stdout.write(`${JSON.stringify(requests.splice(random.below(requests.length), 1)[0])}\n`);
}
