import { type PartFinder, partFinder } from '../../citation-rules/part-finder.ts';
import { type Contradiction, citing, wholeUnit } from './contradiction.ts';
import type { Corpus } from './corpus.ts';

/** A pinpoint to what its target certainly does not have (see `partFinder`): "paragraph 31" of a resolution of 26. */
export function pinpointMissing(corpus: Corpus): Contradiction[] {
  const finders = new Map<string, PartFinder>();
  return corpus.citations.flatMap(citation => {
    const { symbol, pinpoint } = citation;
    const target = symbol ? corpus.documentBySymbol.get(symbol) : undefined;
    if (!symbol || !target || pinpoint === null) return [];
    const find =
      finders.get(target.id) ??
      partFinder(
        symbol,
        target.complete && target.isSure,
        (corpus.unitsOf.get(target.id) ?? []).map(({ id }) => id),
      );
    finders.set(target.id, find);
    return find(pinpoint)
      .missing.slice(0, 1)
      .map(({ pinpoint, last }) => ({
        code: 'PINPOINT_MISSING',
        message: `${symbol} is cited for its ${pinpoint}, but ends with ${last}`,
        evidence: [
          citing(citation, `${symbol} has ${pinpoint}`),
          wholeUnit(target.id, corpus.units.get(last) ?? null, `this is the last of its kind in ${symbol}`),
        ],
      }));
  });
}
