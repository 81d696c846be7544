import { replaceWithStems } from '../../../wording/search-words.ts';
import type { Term, TextQuery } from './tree.ts';

type Stems = ReadonlyMap<string, string>;

/**
 * A query in the syntax of FTS5, over the columns of `unit_text`. A word is matched by its stem and also as
 * written, so that a text with the very word ranks before one with another form of it. Only letters and
 * digits get through.
 */
export function fts5Query(query: TextQuery, stems: Stems): string {
  switch (query.kind) {
    case 'term':
      return query.exact ? asWritten(query) : `(${asWritten(query)} OR ${inAnyForm(query, stems)})`;
    case 'any':
      return joined(query.operands, ' OR ', stems);
    case 'all': {
      const all = joined(query.operands, ' AND ', stems);
      return query.without.length === 0 ? all : `(${all} NOT ${joined(query.without, ' OR ', stems)})`;
    }
  }
}

/** Equal operands count once. */
function joined(queries: readonly TextQuery[], separator: string, stems: Stems): string {
  const different = new Set(queries.map(query => fts5Query(query, stems)));
  return different.size === 1 ? [...different].join() : `(${[...different].join(separator)})`;
}

const asWritten = ({ words, isPrefix }: Term): string =>
  `words : "${words.join(' ').toLowerCase()}"${isPrefix ? '*' : ''}`;

const inAnyForm = ({ words }: Term, stems: Stems): string =>
  `stems : "${replaceWithStems(words.join(' '), stems)}"`;

/** The words that are matched by their stems. */
export function stemmedWords(query: TextQuery): readonly string[] {
  if (query.kind === 'term') return query.exact ? [] : query.words;
  return [...query.operands, ...(query.kind === 'all' ? query.without : [])].flatMap(stemmedWords);
}
