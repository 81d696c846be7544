import type { Queries } from '../../../db/queries/index.ts';
import type { CitedDocument } from '../../citation-rules/cited-document.ts';
import { pinpointInTarget } from '../../citation-rules/cited-instrument.ts';
import { type PartFinder, type PinpointTarget, partFinder } from '../../citation-rules/part-finder.ts';
import type { TargetDocuments } from '../../citation-rules/resolve-target.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import type { FoundCitation } from '../../pipeline/sent-text.ts';
import { documentId } from '../../references/address.ts';
import type { UnitAddress } from './lookup-result.ts';

/** What the data set has of the documents that a text cites. */
export interface CitedDocuments extends TargetDocuments {
  readonly byId: (id: string) => CitedDocument | undefined;
  readonly unitById: (id: string) => UnitAddress | undefined;
  /** What the citation's pinpoint leads to in the document of its symbol. */
  readonly partOf: (citation: FoundCitation) => PinpointTarget;
}

/** Reads what citations need with one query for each kind of row. */
export async function readCitedDocuments(
  queries: Queries,
  citations: readonly FoundCitation[],
): Promise<CitedDocuments> {
  const ids = citedIds(citations);
  const documents = await readDocuments(queries, ids);
  const lettered = await queries.documents.withLetterSuffix(ids);
  const withLetters = new Set(lettered.map(({ id }) => id.slice(0, -1)));
  const pinpointed = citations.filter(citation => pinpointInTarget(citation) !== null);
  const units = await queries.units.ofDocuments(citedIds(pinpointed));
  const unitById = new Map<string, UnitAddress>(units.map(unit => [unit.id, unit]));
  const byId = (id: string) => documents.get(id);
  return {
    byId,
    hasLettered: id => withLetters.has(id),
    unitById: id => unitById.get(id),
    partOf: partsIn(
      byId,
      Map.groupBy(units, ({ documentId }) => documentId),
    ),
  };
}

/** Documents by their ids; ids that the data set does not have are left out. */
export async function readDocuments(
  queries: Queries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CitedDocument>> {
  const rows = await queries.documents.byIds(ids);
  return new Map(rows.map(row => [row.id, { ...row, symbol: row.symbol as DocumentSymbol }]));
}

const citedIds = (citations: readonly FoundCitation[]): string[] => [
  ...new Set(citations.flatMap(({ symbol }) => (symbol === null ? [] : documentId(symbol)))),
];

const NO_PART: PinpointTarget = { part: null, missing: [] };

/** Makes the finder of each document once. */
function partsIn(
  byId: CitedDocuments['byId'],
  unitsOf: ReadonlyMap<string, readonly UnitAddress[]>,
): CitedDocuments['partOf'] {
  const finders = new Map<string, PartFinder>();
  return citation => {
    const pinpoint = pinpointInTarget(citation);
    const target = citation.symbol === null ? undefined : byId(documentId(citation.symbol));
    if (pinpoint === null || !target) return NO_PART;
    const { id, symbol, complete, isSure } = target;
    const ids = () => (unitsOf.get(id) ?? []).map(unit => unit.id);
    const finder = finders.get(id) ?? partFinder(symbol, complete && isSure, ids());
    finders.set(id, finder);
    return finder(pinpoint);
  };
}
