import { pinpointIds, readPinpoint } from '../../model/pinpoint.ts';
import { symbolFacts } from '../../model/symbol.ts';
import { type Contradiction, citing, wholeUnit } from './contradiction.ts';
import type { Corpus } from './corpus.ts';

/**
 * A pinpoint that its target does not have: a number beyond the last, "paragraph 31" of a resolution of 26; a letter, "paragraph
 * 10 (d)" of a paragraph with parts up to (c); an annex or a section beside those that it has. The target must be whole and read
 * without doubts, and have units of the kind. A number must be beyond that of all its series, for "paragraph 49 of resolution
 * 73/195" means the annex.
 */
export function pinpointMissing(corpus: Corpus): Contradiction[] {
  const lastsOf = new Map<string, ReadonlyMap<string, Last>>();
  return corpus.citations.flatMap(citation => {
    const { symbol, pinpoint } = citation;
    const target = symbol ? corpus.documentBySymbol.get(symbol) : undefined;
    if (!symbol || !target?.complete || !target.isSure || pinpoint === null) return [];
    const { steps, rest } = readPinpoint(pinpoint);
    const candidates = pinpointIds(steps, symbolFacts(symbol).kind).map(one => [target.id, ...one].join('.'));
    if (rest !== '' || candidates.some(id => corpus.units.has(id))) return [];
    const lasts = lastsOf.get(target.id) ?? lastNumbers(corpus, target.id);
    lastsOf.set(target.id, lasts);
    const last = beyondLast(candidates, lasts) ?? besideSiblings(corpus, target.id, candidates);
    if (last === undefined) return [];
    const says = `${symbol} has ${pinpoint}`;
    return [
      {
        code: 'PINPOINT_MISSING',
        message: `${symbol} is cited for its ${pinpoint}, but ends with ${last}`,
        evidence: [
          citing(citation, says),
          wholeUnit(target.id, corpus.units.get(last) ?? null, `this is the last of its kind in ${symbol}`),
        ],
      },
    ];
  });
}

function beyondLast(candidates: readonly string[], lasts: ReadonlyMap<string, Last>): string | undefined {
  const highest = Math.max(...lasts.values().map(({ number }) => number));
  return candidates.flatMap(id => (numberOf(id) > highest ? (lasts.get(seriesOf(id))?.id ?? []) : []))[0];
}

/** A letter, an annex or a section that stands in one series with others, of which the last is returned. */
const LETTERED = /^(.*\.(?:OP|PP|P)\d+\.)[a-z]$|^([^.]*\.ANNEX)\d+$|^(.*\.S\.)[IVX]+$/;

function besideSiblings(
  { unitsOf }: Corpus,
  documentId: string,
  candidates: readonly string[],
): string | undefined {
  const ids = (unitsOf.get(documentId) ?? []).map(({ id }) => id);
  return candidates
    .flatMap(candidate => {
      const prefix = LETTERED.exec(candidate)?.slice(1).find(Boolean);
      return prefix === undefined ? [] : ids.filter(id => id.startsWith(prefix) && LETTERED.test(id));
    })
    .at(-1);
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
