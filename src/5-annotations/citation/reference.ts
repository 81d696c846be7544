import type { Citation } from '../../model/document.ts';
import { symbolFacts } from '../../references/symbol.ts';
import { type Cited, joinPinpoints, type Speaker } from './found.ts';
import { pinpointAfter, pinpointBefore } from './pinpoint.ts';

/**
 * What refers to a document without naming it: "the present resolution", "paragraph 4 of that resolution", "the same
 * resolution". It cites nothing new, so its kind is `reference`.
 *
 * 1. "The present" resolution, decision or report is the one that speaks.
 * 2. The others mean the last of that kind which the same text cites before them, where it cites but one in that sentence's
 *    reach; else their symbol is null, for it cannot be told.
 * 3. "That decision" and "this decision" with nothing cited before are plain words, and no references.
 */
export function findReferences(text: string, speaker: Speaker, cited: readonly Cited[]): Cited[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ 0: printed, index, groups }) => {
    const { which = '', what = '' } = groups ?? {};
    const kind = what as 'resolution' | 'decision' | 'report';
    const symbol = which === 'present' ? speakingAs(kind, speaker) : lastOf(kind, cited, index);
    if (symbol === null && which !== 'present' && (kind !== 'resolution' || WEAK.has(which))) return [];
    const before = pinpointBefore(text, index);
    const after = pinpointAfter(text, index + printed.length, 'act');
    return {
      start: before?.at ?? index,
      end: after?.at ?? index + printed.length,
      kind: 'reference' as const,
      symbol,
      pinpoint: joinPinpoints(before?.text, after?.text),
      citedDate: null,
    };
  });
}

const REFERENCE =
  /\b(?:[Tt]he\s)?(?<which>present|same|said|aforementioned|above-mentioned|[Tt]hat|[Tt]his)\s(?<what>resolution|decision|report)\b(?![\w’'-])/g;
/** Words that mostly open a clause of a sentence, or mean what was decided rather than a document. */
const WEAK: ReadonlySet<string> = new Set(['that', 'That', 'this', 'This']);

const speakingAs = (kind: string, { symbol }: Speaker) => {
  if (symbol === null) return null;
  const isAct = symbolFacts(symbol).kind === kind;
  return isAct || (kind === 'report' && symbolFacts(symbol).kind === 'document') ? symbol : null;
};

/** How far back two different ones leave it open which is meant. */
const REACH = 300;

function lastOf(kind: Citation['kind'] | 'report', cited: readonly Cited[], at: number) {
  const near = cited.filter(one => one.kind === kind && one.end <= at && one.end > at - REACH);
  const symbols = new Set(near.map(({ symbol }) => symbol));
  return symbols.size === 1 ? (near[0]?.symbol ?? null) : null;
}
