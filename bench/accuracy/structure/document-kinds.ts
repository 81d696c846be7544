import type { ParsedDocument } from '../../../src/model/document.ts';

type Kind = readonly [name: string, matches: (document: ParsedDocument) => boolean];

const SPECIAL: readonly Kind[] = [
  ['with lettered parts', ({ clauses }) => clauses.some(({ path }) => path.length > 1)],
  ['  at two levels or more', ({ clauses }) => clauses.some(({ path }) => path.length > 2)],
  ['with headings', ({ sections }) => sections.some(({ part }) => part === null)],
  ['with an annex', ({ parts }) => parts.some(({ kind }) => kind === 'annex')],
  ['without numbered paragraphs', ({ clauses }) => clauses.every(({ enumerator }) => enumerator === null)],
];

/** Kinds of documents by their make-up; a document can be of several, and is plain if it is of no other. */
export const DOCUMENT_KINDS: readonly Kind[] = [
  ['plain', document => SPECIAL.every(([, matches]) => !matches(document))],
  ...SPECIAL,
];
