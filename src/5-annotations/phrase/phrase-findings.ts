import { opensOperative } from '../../2-blocks/operative-opening.ts';
import { opensPreamble } from '../../2-blocks/preambular-opening.ts';
import type { Draft, Drafts } from '../../4-structure/draft.ts';
import type { FindingDraft } from '../../4-structure/finding-draft.ts';
import type { Clause } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import { isAttitude } from './action.ts';
import { readPhrase } from './phrase.ts';

/**
 * Finds clauses whose phrase belongs to the other part: "Recalling" in the operative part,
 * "Recalls" in the preamble.
 *
 * A participle alone is no such phrase: "Eradicating poverty is ..." has it for its subject, and "Promoting
 * cooperation;" may be an item of a list. So the clause must be numbered or punctuated as its part is, and the
 * participle must be one with which organs speak.
 */
export function phraseFindings({ clauses }: Drafts): FindingDraft[] {
  const chapeaux = new Set<UnitId | null>(clauses.map(({ parent }) => parent));
  const paragraphs = clauses.filter(({ parent }) => parent === null);
  const speaks = speaksThroughout(paragraphs);
  return paragraphs.flatMap(clause => {
    const message =
      clause.kind === 'preambular'
        ? misplacedOperative(clause)
        : speaks && !chapeaux.has(clause.id)
          ? misplacedPreambular(clause)
          : null;
    return message === null
      ? []
      : [{ code: 'PHRASE_OUT_OF_PLACE', kind: 'source', unit: clause.id, message } as const];
  });
}

type Paragraph = Drafts['clauses'][number];

/** True where half of the operative paragraphs have a phrase; those of declarations and plans are sentences. */
function speaksThroughout(paragraphs: readonly Paragraph[]): boolean {
  const operative = paragraphs.filter(({ kind }) => kind === 'operative');
  return operative.filter(({ text }) => opensOperative(text.text)).length * 2 >= operative.length;
}

const hasPhrase = ({ text, kind }: Pick<Clause, 'kind'> & Pick<Draft, 'text'>): boolean =>
  readPhrase(text.text, kind, false) !== null;

const misplacedPreambular = (clause: Paragraph): string | null =>
  clause.enumerator.text !== '' &&
  !hasPhrase(clause) &&
  opensPreamble(clause.text.text) &&
  isAttitude(readPhrase(clause.text.text, 'preambular', false) ?? '') &&
  !isSubject(clause.text.text)
    ? 'a preambular phrase after the operative part has begun'
    : null;

const LONGEST_SUBJECT = 200;

/** "Recognizing cultural diversity is essential": the verb comes before any clause that "that" opens. */
function isSubject(text: string): boolean {
  const [beginning = ''] = text.slice(0, LONGEST_SUBJECT).split(/\bthat\b|[,;:]/, 1);
  return / (?:is|are|was|were|requires?|remains?|should|shall|must|will|can|may) /.test(beginning);
}

/** The comma shows that the text itself takes it for a preambular paragraph. */
const misplacedOperative = ({ text, kind }: Paragraph): string | null =>
  text.text.endsWith(',') &&
  readPhrase(text.text, kind, false) === null &&
  readPhrase(text.text, 'operative', false) !== null
    ? 'an operative phrase before the operative part'
    : null;
