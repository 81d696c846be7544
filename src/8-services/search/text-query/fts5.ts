import { replaceWithStems } from '../../../wording/search-words.ts';
import type { Term, TextQuery } from './tree.ts';

type Stems = ReadonlyMap<string, string>;

/**
 * A query as FTS5 has it, over the columns of `unit_text`. A word is looked for by its stem, and as it stands too, so that a
 * text with the very word ranks before one that has another form of it. Nothing but letters and digits gets through.
 */
export function fts5Query(query: TextQuery, stems: Stems): string {
  switch (query.kind) {
    case 'term':
      return query.exact ? asItStands(query) : `(${asItStands(query)} OR ${inAnyForm(query, stems)})`;
    case 'any':
      return joined(query.of, ' OR ', stems);
    case 'all': {
      const all = joined(query.of, ' AND ', stems);
      return query.without.length === 0 ? all : `(${all} NOT ${joined(query.without, ' OR ', stems)})`;
    }
  }
}

/** What is said twice counts once. */
function joined(queries: readonly TextQuery[], by: string, stems: Stems): string {
  const different = new Set(queries.map(query => fts5Query(query, stems)));
  return different.size === 1 ? [...different].join() : `(${[...different].join(by)})`;
}

const asItStands = ({ words, opens }: Term): string =>
  `words : "${words.join(' ').toLowerCase()}"${opens ? '*' : ''}`;

const inAnyForm = ({ words }: Term, stems: Stems): string =>
  `stems : "${replaceWithStems(words.join(' '), stems)}"`;

/** All words that are looked for in any form. */
export function stemmedWords(query: TextQuery): readonly string[] {
  if (query.kind === 'term') return query.exact ? [] : query.words;
  return [...query.of, ...(query.kind === 'all' ? query.without : [])].flatMap(stemmedWords);
}
