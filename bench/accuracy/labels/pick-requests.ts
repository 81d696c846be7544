import { parseArgs } from 'node:util';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import type { Clause } from '../../../src/model/document.ts';
import { findFiles, readBytes } from '../../../src/pipeline/files.ts';
import { parseSource } from '../../../src/pipeline/parse.ts';
import { Random } from '../../../test/pipeline/parse/random.ts';
import actions from './asking-verbs.json' with { type: 'json' };

/**
 * `node bench/accuracy/labels/pick-requests.ts --seed 78 --count 40 FOLDER`: clauses to be labelled by hand. What asks is
 * told by the action of the clause or of the one that it is a part of, and by nothing else that the program finds.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '78' },
    count: { type: 'string', default: '40' },
    action: { type: 'string', multiple: true, default: actions },
  },
});

const asks = (clause: Clause | undefined): boolean => values.action.includes(clause?.action ?? '');

const authority = readAuthority(organizations);
const asking = findFiles(positionals).files.flatMap(({ path, catalogue }) =>
  parseSource(readBytes(path), { name: path, authority, catalogue }).documents.flatMap(
    ({ body, clauses }) => {
      const byId = new Map(clauses.map(clause => [clause.id, clause]));
      return clauses
        .map(({ parent, ...clause }) => ({ clause, parent: byId.get(parent ?? clause.id) }))
        .filter(({ clause, parent }) => clause.kind === 'operative' && asks(parent))
        .map(({ clause: { id, text }, parent }) => ({
          id,
          body,
          ...(parent && parent.id !== id ? { chapeau: parent.text } : {}),
          text,
        }));
    },
  ),
);

const random = new Random(Number(values.seed));
for (let left = Number(values.count); left > 0 && asking.length > 0; left -= 1) {
  process.stdout.write(`${JSON.stringify(asking.splice(random.below(asking.length), 1)[0])}\n`);
}
