import type { DocumentSymbol } from '../../../model/id.ts';
import { symbolFacts } from '../../../references/symbol-facts.ts';
import type { CitationMatch, CitingDocument } from '../finder.ts';
import { joinPinpoints, pinpointAfter, pinpointBefore } from '../parts/pinpoint.ts';

/**
 * What refers to a document without naming it: "the present resolution", "paragraph 4 of that resolution",
 * "the same resolution". It cites nothing new, so its kind is `reference`.
 *
 * 1. "The present" resolution, decision or report is the citing document.
 * 2. Any other refers to the last document of its kind that the text cites before it. If there are two
 *    different ones nearby, or none, the symbol is null.
 * 3. "That decision" and "this decision" with no such document before them are plain words, not references.
 */
export function findDocumentReferences(
  text: string,
  citing: CitingDocument,
  cited: readonly CitationMatch[],
): CitationMatch[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: printed, index, groups }) => {
    const { determiner: printedDeterminer = '', kind: printedKind = '' } = groups ?? {};
    const determiner = printedDeterminer.toLowerCase();
    const kind = printedKind as ReferenceKind;
    const isPresent = determiner === 'present';
    const symbol = isPresent ? symbolIfOfKind(kind, citing) : antecedentOf(kind, cited, index);
    if (symbol === null && !isPresent && isPlainWords(determiner, kind)) return [];
    const before = pinpointBefore(text, index);
    const after = pinpointAfter(text, index + printed.length, 'act');
    return {
      start: before?.start ?? index,
      end: after?.end ?? index + printed.length,
      kind: 'reference' as const,
      symbol,
      pinpoint: joinPinpoints(before?.text, after?.text),
      citedDate: null,
    };
  });
}

type ReferenceKind = 'resolution' | 'decision' | 'report';

const DETERMINER = 'present|same|said|aforementioned|above-mentioned|[Tt]hat|[Tt]his';
const REFERENCE = new RegExp(
  String.raw`\b(?:[Tt]he\s)?(?<determiner>${DETERMINER})\s(?<kind>resolution|decision|report)\b(?![\w’'-])`,
  'g',
);

/**
 * "That" mostly opens a clause, and "the said decision" and "the same report" may be
 * what was decided or reported.
 */
const isPlainWords = (determiner: string, kind: ReferenceKind): boolean =>
  kind !== 'resolution' || determiner === 'that' || determiner === 'this';

function symbolIfOfKind(kind: ReferenceKind, { symbol }: CitingDocument): DocumentSymbol | null {
  if (symbol === null) return null;
  const own = symbolFacts(symbol).kind;
  return own === kind || (kind === 'report' && own === 'document') ? symbol : null;
}

/** Within this distance two different documents leave it open to which of them a reference refers. */
const MAX_DISTANCE = 300;

function antecedentOf(
  kind: ReferenceKind,
  cited: readonly CitationMatch[],
  at: number,
): DocumentSymbol | null {
  const nearby = cited.filter(one => one.kind === kind && one.end <= at && one.end > at - MAX_DISTANCE);
  const symbols = new Set(nearby.map(({ symbol }) => symbol));
  return symbols.size === 1 ? (nearby[0]?.symbol ?? null) : null;
}
