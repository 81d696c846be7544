import type { Queries } from '../../../db/queries/index.ts';
import type { CitedDocument } from '../../citation-rules/cited-document.ts';
import { citedDateOfTarget, pinpointInTarget } from '../../citation-rules/cited-instrument.ts';
import { type PartFinder, type PinpointTarget, partFinder } from '../../citation-rules/part-finder.ts';
import { resolveTarget } from '../../citation-rules/resolve-target.ts';
import { citationsIn, type FoundCitation } from '../../pipeline/sent-text.ts';
import { documentId } from '../../references/address.ts';
import { correctionsOf } from './corrections.ts';
import type { LookupResult, ResolvedCitation } from './lookup-result.ts';
import { numbersMeant } from './numbers-meant.ts';

/**
 * Finds the citations in a text that somebody sends, and what they lead to.
 *
 * Here the API takes a step of the parser, as it does for drafts: what is sent is no document, is not kept and has no place
 * in the data, so no table can have its citations. The step is pure and takes a time in proportion to the text, and what
 * it finds is held against the data by the same rules as in step 7.
 */
export async function lookUp(queries: Queries, text: string, body: string | null): Promise<LookupResult> {
  const found = citationsIn(text, { body });
  const citations = await whatTheyLeadTo(
    queries,
    found.map(citation => ({ text, citation })),
  );
  return { citations, counts: countsOf(citations) };
}

/** A citation, and the text in which it stands. */
export interface PlacedCitation {
  readonly text: string;
  readonly citation: FoundCitation;
}

/** What the data set says of a document that is cited, or that may be. */
export type KnownDocument = Omit<CitedDocument, 'symbol'> & { readonly symbol: string };

/** What citations lead to by the data set, and what would be right where they are wrong; in their order. */
export async function whatTheyLeadTo(
  queries: Queries,
  placed: readonly PlacedCitation[],
): Promise<ResolvedCitation[]> {
  const known = await knownOf(
    queries,
    placed.map(({ citation }) => citation),
  );
  const meant = await numbersMeant(queries, placed, known.documents);
  return placed.map(one => {
    const { text, citation } = one;
    const { start, end, kind, symbol, pinpoint, citedDate, instrument, treatment } = citation;
    const target = resolveTarget(
      { symbol, citedDate: citedDateOfTarget(citation), place: { text, end } },
      { byId: id => known.documents.get(id), hasLettered: id => known.lettered.has(id) },
    );
    const { part: partId, missing } = known.pinpointed(citation);
    const part = partId === null ? undefined : known.units.get(partId);
    const isUntied = kind === 'reference' && symbol === null && instrument === null;
    return {
      ...{
        start,
        end,
        text: text.slice(start, end),
        kind,
        symbol,
        pinpoint,
        citedDate,
        instrument,
        treatment,
      },
      status: isUntied ? ('ambiguous' as const) : target.status,
      target: target.targetId,
      targetUnit: part ?? null,
      corrections: correctionsOf(
        text,
        citation,
        target,
        known.documents.get(target.targetId ?? ''),
        missing,
        meant.get(one) ?? [],
      ),
    };
  });
}

/** What the data set has of all that is cited. */
async function knownOf(queries: Queries, found: readonly FoundCitation[]) {
  const ids = [...new Set(found.flatMap(({ symbol }) => (symbol === null ? [] : [documentId(symbol)])))];
  const cited = await queries.documents.byIds(ids);
  const lettered = await queries.documents.withLetterSuffix(ids);
  const documents = new Map<string, KnownDocument>(cited.map(document => [document.id, document]));
  const units = await queries.units.ofDocuments([
    ...new Set(
      found.flatMap(citation =>
        citation.symbol === null || pinpointInTarget(citation) === null ? [] : documentId(citation.symbol),
      ),
    ),
  ]);
  return {
    documents,
    lettered: new Set(lettered.map(({ id }) => id.slice(0, -1))),
    units: new Map<string, (typeof units)[number]>(units.map(unit => [unit.id, unit])),
    pinpointed: pinpointer(
      documents,
      Map.groupBy(units, ({ documentId }) => documentId),
    ),
  };
}

/** Finds the parts that citations name, in the units of the documents that they lead to. */
function pinpointer(
  documents: ReadonlyMap<string, KnownDocument>,
  unitsOf: ReadonlyMap<string, readonly { readonly id: string }[]>,
): (citation: FoundCitation) => PinpointTarget {
  const finders = new Map<string, PartFinder>();
  return citation => {
    const pinpoint = pinpointInTarget(citation);
    const target = citation.symbol === null ? undefined : documents.get(documentId(citation.symbol));
    if (citation.symbol === null || pinpoint === null || !target) return { part: null, missing: [] };
    const ids = () => (unitsOf.get(target.id) ?? []).map(({ id }) => id);
    const find =
      finders.get(target.id) ?? partFinder(citation.symbol, target.complete && target.isSure, ids());
    finders.set(target.id, find);
    return find(pinpoint);
  };
}

export function countsOf(citations: readonly ResolvedCitation[]): LookupResult['counts'] {
  const counts = { resolved: 0, outside: 0, ambiguous: 0, conflict: 0 };
  for (const { kind, status } of citations) if (kind !== 'reference') counts[status] += 1;
  return counts;
}
