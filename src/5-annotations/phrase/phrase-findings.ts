import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import type { Drafts } from '../../4-structure/draft.ts';
import type { FindingDraft } from '../../4-structure/finding-draft.ts';
import { readPhrase } from './phrase.ts';

/**
 * Finds clauses whose phrase belongs to the other part: "Recalling" in the operative part,
 * "Recalls" in the preamble.
 */
export function phraseFindings({ clauses }: Drafts): FindingDraft[] {
  return clauses
    .filter(({ parent }) => parent === null)
    .flatMap(({ id, kind, text: { text } }) => {
      const message = kind === 'operative' ? misplacedPreambular(text) : misplacedOperative(text);
      return message === null
        ? []
        : [{ code: 'PHRASE_OUT_OF_PLACE', kind: 'source', unit: id, message } as const];
    });
}

const misplacedPreambular = (text: string): string | null =>
  readPhrase(text, 'operative', false) === null && opensPreamble(text)
    ? 'a preambular phrase after the operative part has begun'
    : null;

const misplacedOperative = (text: string): string | null =>
  readPhrase(text, 'preambular', false) === null && readPhrase(text, 'operative', false) !== null
    ? 'an operative phrase before the operative part'
    : null;
