import type { Clause, ParsedDocument } from '../../../src/model/document.ts';

/** How many clauses of a kind open with a known phrase, and how the others open. */
export interface PhraseCount {
  readonly kind: string;
  readonly clauses: number;
  readonly withPhrase: number;
  readonly without: readonly { readonly id: string; readonly opening: string }[];
}

const KINDS: readonly (readonly [name: string, matches: (clause: Clause) => boolean])[] = [
  ['preambular clauses', ({ kind, parent }) => kind === 'preambular' && parent === null],
  ['operative clauses', ({ kind, parent }) => kind === 'operative' && parent === null],
  ['lettered parts', ({ parent }) => parent !== null],
];

export function countPhrases(documents: readonly ParsedDocument[]): PhraseCount[] {
  const all = documents.flatMap(({ clauses }) => clauses);
  return KINDS.map(([kind, matches]) => {
    const clauses = all.filter(matches);
    const without = clauses.filter(({ phrase }) => phrase === null);
    return {
      kind,
      clauses: clauses.length,
      withPhrase: clauses.length - without.length,
      without: without.map(({ id, text }) => ({ id, opening: firstWords(text) })),
    };
  });
}

/** Enough of a text to recognize it. */
export function firstWords(text: string, count = 8): string {
  const words = text.split(' ');
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : text;
}
