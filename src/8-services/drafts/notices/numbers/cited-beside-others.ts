import { similarIds } from '../../../../citation-rules/mistyped-number.ts';
import type { DocumentSymbol } from '../../../../model/id.ts';
import { documentId } from '../../../../references/address.ts';
import type { PlacedNotice } from '../notice.ts';
import type { NoticeContext } from '../notice-context.ts';
import { citingDocuments } from './citing-documents.ts';
import { type ActCitation, numberNotice, printedNumber } from './number-notice.ts';

/** So many documents, and so large a share of all that cite the similar number, must cite it beside what the text cites. */
const MIN_DOCUMENTS = 2;
const MIN_SHARE = 0.5;
/** What more documents cite is cited beside anything. */
const MOST_DOCUMENTS = 30;

/**
 * Numbers that differ in a digit, or in the order of two, from that of a resolution of the same day, where documents
 * cite that one beside others that the same text cites, and none cites the number as it is beside any of them.
 */
export async function citedBesideOthers(
  context: NoticeContext,
  cited: readonly ActCitation[],
): Promise<PlacedNotice[]> {
  const dated = cited.filter(({ citedDate }) => citedDate !== null);
  const meant = await ofSameDay(context, dated);
  const citing = await citingDocuments(context, [
    ...cited.map(({ symbol }) => symbol),
    ...[...meant.values()].flat(),
  ]);
  return dated.flatMap(citation => {
    const beside = cited
      .filter(other => other.unit === citation.unit && other.symbol !== citation.symbol)
      .map(({ symbol }) => citing.get(symbol) ?? new Set<string>())
      .filter(({ size }) => size <= MOST_DOCUMENTS);
    const countBeside = (symbol: string): number =>
      [...(citing.get(symbol) ?? [])].filter(id => beside.some(ids => ids.has(id))).length;
    const [right, ...others] = (meant.get(citation) ?? []).filter(
      symbol => countBeside(symbol) >= Math.max(MIN_DOCUMENTS, MIN_SHARE * (citing.get(symbol)?.size ?? 0)),
    );
    if (right === undefined || others.length > 0 || countBeside(citation.symbol) > 0) return [];
    const message = `${countBeside(right)} documents cite ${right} beside what is cited here, and none cites ${citation.symbol} so`;
    return [numberNotice(context, citation, message, printedNumber(right))];
  });
}

/** For each citation the similar numbers that have its date, and that the draft does not cite. */
async function ofSameDay(
  { queries, own }: NoticeContext,
  dated: readonly ActCitation[],
): Promise<Map<ActCitation, DocumentSymbol[]>> {
  const citedIds = new Set<string>(dated.map(({ symbol }) => documentId(symbol)));
  const similar = new Map(dated.map(citation => [citation, similarIds(citation.symbol)]));
  const works = await queries.works.byIds([...new Set([...similar.values()].flat())]);
  const byId = new Map(works.map(work => [work.id as string, work]));
  return new Map(
    [...similar].map(([citation, ids]) => [
      citation,
      ids.flatMap(id => {
        const work = citedIds.has(id) || own.has(id) ? undefined : byId.get(id);
        return work?.symbol && work.date === citation.citedDate ? [work.symbol as DocumentSymbol] : [];
      }),
    ]),
  );
}
