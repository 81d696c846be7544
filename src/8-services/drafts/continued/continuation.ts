import type { Queries } from '../../../../db/queries/index.ts';
import type { DraftDocument } from '../../../pipeline/sent-text.ts';
import type { Relation } from '../../../wording/align-clauses.ts';
import { compareResolutions } from '../../../wording/compare-resolutions.ts';
import type { ClauseWordings } from '../../agreed-language/agreed-language.ts';
import { findReference } from '../../citations/find-reference.ts';
import { ServiceError } from '../../service-error.ts';
import { type Predecessor, predecessorsByTitle } from './find-predecessor.ts';

/**
 * How it was found what a draft continues: it is named in the request, or has a like title, or like clauses.
 */
export const CONTINUATION_SIGNS = ['named', 'title', 'wording'] as const;

/** A draft compared with the last adopted text that it continues. */
export interface Continuation {
  /** Id of the draft. */
  readonly draft: string;
  readonly predecessor: Predecessor;
  readonly foundBy: (typeof CONTINUATION_SIGNS)[number];
  readonly counts: Readonly<Record<Relation, number>>;
  /** In the order of the draft; a clause that was dropped follows the one that it stood behind. */
  readonly clauses: readonly ContinuedClause[];
}

export interface ContinuedClause {
  readonly relation: Relation;
  /** Whether it left the order of the others. */
  readonly moved: boolean;
  /** Id of the clause of the predecessor; null for one that is new. */
  readonly earlier: string | null;
  /** Id of the unit of the draft; null for one that was dropped. */
  readonly unit: string | null;
  readonly similarity: number | null;
  readonly confidence: number;
}

/**
 * Compares the drafts of a text with what each continues; those that continue nothing are left out.
 *
 * @param named what they continue, written as a person would write it; null to find it
 * @throws ServiceError VALUE_UNKNOWN, if the data set does not have what is named
 */
export async function continuations(
  queries: Queries,
  documents: readonly DraftDocument[],
  agreed: readonly ClauseWordings[],
  named: string | null,
): Promise<Continuation[]> {
  const found: Continuation[] = [];
  for (const document of documents) {
    const continued = await predecessorOf(queries, document, agreed, named);
    if (continued) found.push(await compared(queries, document, continued));
  }
  return found;
}

type Found = Pick<Continuation, 'predecessor' | 'foundBy'>;

async function predecessorOf(
  queries: Queries,
  document: DraftDocument,
  agreed: readonly ClauseWordings[],
  named: string | null,
): Promise<Found | null> {
  if (named !== null) return { predecessor: await predecessorNamed(queries, named), foundBy: 'named' };
  const [latest] = await predecessorsByTitle(queries, document);
  if (latest) return { predecessor: latest, foundBy: 'title' };
  const predecessor = predecessorByWording(document, agreed);
  return predecessor && { predecessor, foundBy: 'wording' };
}

async function predecessorNamed(queries: Queries, value: string): Promise<Predecessor> {
  const unknown = () => new ServiceError('VALUE_UNKNOWN', { kind: 'resolution', value, near: [], all: [] });
  const { candidates } = await findReference(queries, value).catch(error => {
    throw error instanceof ServiceError ? unknown() : error;
  });
  const row = await queries.documents.byId(candidates[0]?.document ?? '');
  if (!row) throw unknown();
  return row.document;
}

/**
 * A resolution is continued if so many clauses, and so large a share of all, are nearest to a clause of it.
 */
const MIN_CLAUSES = 3;
const MIN_SHARE = 0.3;

function predecessorByWording(
  { id, clauses, body }: DraftDocument,
  agreed: readonly ClauseWordings[],
): Predecessor | null {
  const own = new Set<string>(clauses.map(clause => clause.id));
  const uses = agreed
    .filter(({ clause }) => own.has(clause.id))
    .flatMap(({ wordings: [nearest] }) => nearest?.use ?? [])
    .filter(use => use.documentId !== id && use.body === body);
  const [most = []] = [...Map.groupBy(uses, ({ documentId }) => documentId).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [use] = most;
  return use && most.length >= MIN_CLAUSES && most.length >= MIN_SHARE * clauses.length
    ? { id: use.documentId, symbol: use.symbol, title: use.title, date: use.date }
    : null;
}

async function compared(
  queries: Queries,
  { id, clauses, sections }: DraftDocument,
  { predecessor: { id: earlierId, symbol, title, date }, foundBy }: Found,
): Promise<Continuation> {
  const earlier = await queries.lineage.textsOfResolution(earlierId);
  const headings = new Map(sections.map(({ id, text }) => [id, text]));
  const later = clauses.map(clause => ({
    ...clause,
    heading: (clause.section && headings.get(clause.section)) ?? null,
  }));
  const { clauses: rows, counts } = compareResolutions(earlier, later, true);
  return {
    draft: id,
    predecessor: { id: earlierId, symbol, title, date },
    foundBy,
    counts,
    clauses: rows.map(({ relation, moved, earlier, later, similarity, confidence }) => ({
      ...{ relation, moved, earlier, similarity, confidence },
      unit: later,
    })),
  };
}
