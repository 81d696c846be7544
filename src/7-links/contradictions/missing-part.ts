import { type PartFinder, partFinder } from '../../citation-rules/part-finder.ts';
import { memoized } from '../memoized.ts';
import { type Contradiction, citationEvidence, unitEvidence } from './contradiction.ts';
import type { CitationRow, Corpus, DocumentRow } from './corpus.ts';

/** Pinpoints to a part that the target certainly does not have: "paragraph 31" of a resolution with 26. */
export function pinpointMissing(corpus: Corpus): Contradiction[] {
  const finderOf = partFinders(corpus);
  const missingParts = (citation: CitationRow): Contradiction[] => {
    const { symbol, pinpoint } = citation;
    const target = symbol ? corpus.documentBySymbol.get(symbol) : undefined;
    if (!target || pinpoint === null) return [];
    return finderOf(target)(pinpoint)
      .missing.slice(0, 1)
      .map(({ pinpoint, last }) => ({
        code: 'PINPOINT_MISSING',
        message: `${symbol} is cited for its ${pinpoint}, but ends with ${last}`,
        evidence: [
          citationEvidence(citation, `${symbol} has ${pinpoint}`),
          unitEvidence(
            target.id,
            corpus.units.get(last) ?? null,
            `this is the last of its kind in ${symbol}`,
          ),
        ],
      }));
  };
  return Iterator.from(corpus.citations).flatMap(missingParts).toArray();
}

const partFinders = ({ unitsOf }: Corpus): ((document: DocumentRow) => PartFinder) =>
  memoized(
    ({ id }) => id,
    ({ id, symbol, complete, isSure }) => {
      const ids = (unitsOf.get(id) ?? []).map(unit => unit.id);
      return partFinder(symbol, complete && isSure, ids);
    },
  );
