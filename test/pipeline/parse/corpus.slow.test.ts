import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from './outline.ts';
import { brokenPromises } from './promises.ts';

/**
 * A larger corpus of real documents that is not part of the project: none of its text may be printed here.
 */
const { CLAUSARY_CORPUS: CORPUS = join(import.meta.dirname, '../../../../shared/corpus') } = process.env;
const FOLDERS = ['ga-78/text', 'migration'];
const skip = existsSync(CORPUS) ? false : `no corpus at ${CORPUS}: set CLAUSARY_CORPUS to its path`;

for (const folder of FOLDERS) {
  t.test(`the promises hold for all of ${folder}`, { skip }, async t => {
    const files = readdirSync(join(CORPUS, folder)).filter(name => name.endsWith('.txt'));
    t.not(files.length, 0, 'there are documents');
    for (const name of files) {
      const text = readFileSync(join(CORPUS, folder, name), 'utf8');
      const parsed = parse(text, name);
      // Pages of official records are a compendium of the resolutions on them.
      const resolutions = parsed.documents.filter(({ type }) => type !== 'compendium');
      const broken = [
        ...brokenPromises(text, parsed),
        ...(resolutions.length > 0 ? [] : ['no resolution']),
        ...resolutions
          .filter(({ type, clauses }) => type !== 'resolution' || clauses.length === 0)
          .map(({ symbol }) => `${symbol} is no resolution with a clause`),
        ...parsed.furniture
          .filter(({ kind }) => kind === 'unplaced')
          .map(({ start }) => `${start} has no place`),
      ];
      t.same(broken, [], name);
    }
  });
}
