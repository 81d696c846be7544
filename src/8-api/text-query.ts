import { Problem } from './problems.ts';

/**
 * What people type, as an FTS5 query: all words must be there; words between quotation marks must follow each other;
 * a word that ends in `*` stands for all that begin with it. Nothing of FTS5's own syntax gets through.
 *
 * @throws Problem invalid-parameter where there is no word
 */
export function toTextQuery(typed: string): string {
  const terms = Array.from(typed.matchAll(/"([^"]*)"|[^\s"]+/g), ([term, quoted]) => quoted ?? term)
    .filter(term => /[\p{L}\p{N}]/u.test(term))
    .map(term => `"${term.replace(/\*+$/, '')}"${term.endsWith('*') ? '*' : ''}`);
  if (terms.length > 0) return terms.join(' ');
  const detail = 'should have at least one word';
  throw new Problem('invalid-parameter', `q: ${detail}`, [{ in: 'query', name: 'q', detail }]);
}
