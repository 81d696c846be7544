import { inStems } from '../../wording/search-words.ts';
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
      return `(${query.of.map(one => fts5Query(one, stems)).join(' OR ')})`;
    case 'all': {
      const all = query.of.map(one => fts5Query(one, stems)).join(' AND ');
      const without = query.without.map(one => fts5Query(one, stems)).join(' OR ');
      return without === '' ? `(${all})` : `((${all}) NOT (${without}))`;
    }
  }
}

const asItStands = ({ words, opens }: Term): string => `words : "${words.join(' ')}"${opens ? '*' : ''}`;

const inAnyForm = ({ words }: Term, stems: Stems): string => `stems : "${inStems(words.join(' '), stems)}"`;

/** All words that are looked for in any form. */
export function stemmedWords(query: TextQuery): readonly string[] {
  if (query.kind === 'term') return query.exact ? [] : query.words;
  return [...query.of, ...(query.kind === 'all' ? query.without : [])].flatMap(stemmedWords);
}
