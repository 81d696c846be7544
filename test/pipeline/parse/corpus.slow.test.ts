import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { ClausaryError } from '../../../src/errors.ts';
import type { ParsedSource } from '../../../src/model/document.ts';
import { parse } from './outline.ts';
import { brokenPromises } from './promises.ts';

/**
 * A larger corpus of real documents that is not part of the project: none of its text may be printed here.
 */
const { CLAUSARY_CORPUS: CORPUS = join(import.meta.dirname, '../../../../shared/corpus') } = process.env;
const FOLDERS = ['ga-78/text', 'migration'];
const TEXTS = [...FOLDERS, 'word-like/text', 'old-and-other'];
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

t.test('no numbered unit is empty', { skip }, async t => {
  for (const folder of TEXTS) {
    const files = readdirSync(join(CORPUS, folder)).filter(name => name.endsWith('.txt'));
    const empty = files.flatMap(name => {
      const { documents } = parseIfDocument(readFileSync(join(CORPUS, folder, name), 'utf8'), name);
      return documents
        .flatMap(({ clauses, paragraphs }) => [...clauses, ...paragraphs])
        .filter(({ enumerator, text }) => enumerator !== null && text === '')
        .map(({ id }) => id);
    });
    t.not(files.length, 0, `there are texts in ${folder}`);
    t.same(empty, [], folder);
  }
});

/** Without documents, where a text has none. */
function parseIfDocument(text: string, name: string): Pick<ParsedSource, 'documents'> {
  try {
    return parse(text, name);
  } catch (error) {
    if (error instanceof ClausaryError && error.code === 'NO_DOCUMENT') return { documents: [] };
    throw error;
  }
}
