import { pinpointIds, readPinpoint } from '../../model/pinpoint.ts';
import { symbolFacts } from '../../model/symbol.ts';
import { type Contradiction, citing, wholeUnit } from './contradiction.ts';
import type { Corpus } from './corpus.ts';

/**
 * A pinpoint whose number is beyond the last that its target has: "paragraph 31" of a resolution of 26. The target must
 * be whole and read without doubts, and have units of the kind; and the number must be beyond that of all its series, for
 * "paragraph 49 of resolution 73/195" means the annex.
 */
export function pinpointMissing(corpus: Corpus): Contradiction[] {
  const lastsOf = new Map<string, ReadonlyMap<string, Last>>();
  return corpus.citations.flatMap(citation => {
    const { symbol, pinpoint } = citation;
    const target = symbol ? corpus.documentBySymbol.get(symbol) : undefined;
    if (!symbol || !target?.complete || !target.isSure || pinpoint === null) return [];
    const { steps, rest } = readPinpoint(pinpoint);
    const candidates = pinpointIds(steps, symbolFacts(symbol).kind).map(one => [target.id, ...one].join('.'));
    if (rest !== '') return [];
    const lasts = lastsOf.get(target.id) ?? lastNumbers(corpus, target.id);
    lastsOf.set(target.id, lasts);
    const highest = Math.max(...lasts.values().map(({ number }) => number));
    const [last] = candidates.flatMap(id => {
      const known = lasts.get(seriesOf(id));
      return known && numberOf(id) > highest ? [known] : [];
    });
    if (!last) return [];
    const says = `${symbol} has ${pinpoint}`;
    const lastUnit = corpus.units.get(last.id) ?? null;
    return [
      {
        code: 'PINPOINT_MISSING',
        message: `${symbol} is cited for its ${pinpoint}, but ends with ${last.id}`,
        evidence: [
          citing(citation, says),
          wholeUnit(target.id, lastUnit, `this is the last of its kind in ${symbol}`),
        ],
      },
    ];
  });
}

interface Last {
  readonly id: string;
  readonly number: number;
}

const NUMBERED = /^(.*\.(?:[A-Z]+))(\d+)$/;
const seriesOf = (id: string): string => NUMBERED.exec(id)?.[1] ?? '';
const numberOf = (id: string): number => Number(NUMBERED.exec(id)?.[2] ?? 0);

/** The last of each numbered series of the document: `A_RES_58_208.OP` -> 11. */
function lastNumbers({ unitsOf }: Corpus, documentId: string): ReadonlyMap<string, Last> {
  const lasts = new Map<string, Last>();
  for (const { id } of unitsOf.get(documentId) ?? []) {
    const [series, number] = [seriesOf(id), numberOf(id)];
    if (series !== '' && number > (lasts.get(series)?.number ?? 0)) lasts.set(series, { id, number });
  }
  return lasts;
}
