import type { Queries } from '../../../db/queries/index.ts';
import { citedDateOfTarget } from '../../citation-rules/cited-instrument.ts';
import { type CitationTarget, resolveTarget } from '../../citation-rules/resolve-target.ts';
import {
  citationsIn,
  type FoundCitation,
  type SentCitation,
  type SentText,
} from '../../pipeline/sent-text.ts';
import { symbolWorkId } from '../../references/work-id.ts';
import type { CitationInText } from './citation-in-text.ts';
import { type CitedDocuments, readCitedDocuments } from './cited-documents.ts';
import { readCitedWorks } from './cited-works.ts';
import { correctionsOf } from './corrections.ts';
import { findIntendedDocuments } from './intended-documents.ts';
import { findIntendedWorks } from './intended-works.ts';
import type { LookupResult, ResolvedCitation } from './lookup-result.ts';

/**
 * Finds the citations in a text or file that was sent, and resolves them by the same rules as those of the data set.
 * Nothing of the text is kept.
 *
 * @param body full name of the organ that speaks, where the text does not name it
 */
export async function lookUp(queries: Queries, sent: SentText, body: string | null): Promise<LookupResult> {
  const found = await citationsIn(sent, { body });
  const resolved = await resolveCitations(queries, found);
  const citations = resolved.map((citation, index) => ({ ...citation, ...rangeOf(found[index]) }));
  return { citations, counts: countStatuses(citations) };
}

/** Resolves citations against the data set and corrects those that are wrong; keeps their order. */
export async function resolveCitations(
  queries: Queries,
  citations: readonly CitationInText[],
): Promise<ResolvedCitation[]> {
  const found = citations.map(({ citation }) => citation);
  const documents = await readCitedDocuments(queries, found);
  const works = await readCitedWorks(queries, found);
  const intended = await findIntendedDocuments(queries, citations, documents);
  const intendedWorks = await findIntendedWorks(queries, citations);
  return citations.map(one => {
    const { text, citation } = one;
    const { status, targetId } = targetOf(one, documents);
    const { part, missing } = documents.partOf(citation);
    const target = documents.byId(targetId ?? '');
    return {
      ...ownFields(one),
      status,
      target: targetId,
      targetUnit: documents.unitById(part ?? '') ?? null,
      corrections: correctionsOf(text, citation, {
        target,
        missing,
        intended: intended.get(one) ?? [],
        work: works.get(citation.symbol === null ? '' : symbolWorkId(citation.symbol)),
        intendedWork: intendedWorks.get(one),
      }),
    };
  });
}

const rangeOf = (found: SentCitation | undefined) => ({
  start: found?.range.start ?? 0,
  end: found?.range.end ?? 0,
});

function ownFields({ text, citation }: CitationInText): FoundCitation & { readonly text: string } {
  const { start, end, kind, symbol, pinpoint, citedDate, instrument, treatment } = citation;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    symbol,
    pinpoint,
    citedDate,
    instrument,
    treatment,
  };
}

/**
 * "That resolution" without an antecedent means a document mentioned nearby, so it is
 * ambiguous rather than outside.
 */
function targetOf({ text, citation }: CitationInText, documents: CitedDocuments): CitationTarget {
  const { kind, symbol, instrument, end } = citation;
  if (kind === 'reference' && symbol === null && instrument === null)
    return { status: 'ambiguous', targetId: null };
  return resolveTarget({ symbol, citedDate: citedDateOfTarget(citation), place: { text, end } }, documents);
}

/** How many citations have each status; references are not counted. */
export function countStatuses(
  citations: readonly Pick<ResolvedCitation, 'kind' | 'status'>[],
): LookupResult['counts'] {
  const counts = { resolved: 0, outside: 0, ambiguous: 0, conflict: 0 };
  for (const { kind, status } of citations) if (kind !== 'reference') counts[status] += 1;
  return counts;
}
