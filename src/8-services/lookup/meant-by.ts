import type { Queries } from '../../../db/queries/index.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { readReference } from '../../references/reference.ts';
import { symbolWorkId } from '../../references/work-id.ts';
import { findReference } from '../citations/find-reference.ts';
import { ServiceError } from '../service-error.ts';

/** What somebody wants who typed something, without saying what it is. */
export type MeantBy =
  /** A document, or a part of one, by its symbol or another reference. */
  | { readonly kind: 'text'; readonly id: string }
  /** A document that the data set does not hold, but that documents of it cite. */
  | { readonly kind: 'work'; readonly id: string }
  /** A reference to a document that is not known. */
  | { readonly kind: 'unknown'; readonly symbol: string }
  /** A sentence or a paragraph: has it been agreed before? */
  | { readonly kind: 'wording' }
  /** Words to be found. */
  | { readonly kind: 'words' };

/** From this many words on, a text is a wording to be compared rather than words to be found. */
const WORDS_OF_WORDING = 12;

/** Tells what is meant by words, a reference, or a passage that was pasted. */
export async function meantBy(queries: Queries, typed: string): Promise<MeantBy> {
  const text = typed.trim();
  const reference = readReference(text);
  if (reference?.remainder === '') return meantByReference(queries, text, reference.symbols);
  return { kind: text.split(/\s+/).length >= WORDS_OF_WORDING ? 'wording' : 'words' };
}

async function meantByReference(
  queries: Queries,
  text: string,
  symbols: readonly DocumentSymbol[],
): Promise<MeantBy> {
  try {
    const { candidates } = await findReference(queries, text);
    const [best] = candidates;
    if (best !== undefined) return { kind: 'text', id: best.kind === 'particular' ? best.document : best.id };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (error.code === 'PART_UNKNOWN')
      return { kind: 'text', id: (error as ServiceError<'PART_UNKNOWN'>).facts.document };
  }
  for (const symbol of symbols) {
    const id = symbolWorkId(symbol);
    if (await queries.works.byId(id)) return { kind: 'work', id };
  }
  return { kind: 'unknown', symbol: symbols[0] ?? text };
}
