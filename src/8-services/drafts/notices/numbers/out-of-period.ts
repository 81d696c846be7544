import type { Queries } from '../../../../../db/queries/index.ts';
import { similarIds } from '../../../../citation-rules/mistyped-number.ts';
import { romanValue } from '../../../../model/roman.ts';
import type { PlacedNotice } from '../notice.ts';
import type { NoticeContext } from '../notice-context.ts';
import { type ActCitation, numberNotice, printedNumber } from './number-notice.ts';

/**
 * The Security Council counts its resolutions from year to year, and the General Assembly did so from session to session
 * until 1975: "2181 (2013)" and "5114 (XV)" are of another year or session.
 */
export async function outOfPeriod(
  context: NoticeContext,
  cited: readonly ActCitation[],
): Promise<PlacedNotice[]> {
  const known = await countedResolutions(context.queries);
  return cited.flatMap(citation => {
    const own = countedNumber(citation.symbol);
    if (own === null || citation.target !== null) return [];
    const contradicting = known.filter(
      ({ organ, number, period }) =>
        organ === own.organ &&
        ((number <= own.number && period > own.period) || (number >= own.number && period < own.period)),
    );
    if (contradicting.length < MIN_CONTRADICTING) return [];
    const typos = new Set<string>(similarIds(citation.symbol));
    const meant = known.filter(one => one.period === own.period && typos.has(one.id));
    const [only] = meant.length === 1 ? meant : [];
    return [
      numberNotice(
        context,
        citation,
        `${citation.symbol} cannot be: ${contradicting[0]?.symbol} and others show that the number is of another time`,
        only ? printedNumber(only.symbol) : null,
      ),
    ];
  });
}

/** A single resolution may itself be cited with a wrong year. */
const MIN_CONTRADICTING = 3;

interface CountedResolution {
  readonly organ: string;
  readonly number: number;
  /** The year, or the session. */
  readonly period: number;
}

function countedNumber(symbol: string): CountedResolution | null {
  const [, organ = '', number, year, session] =
    /^([AS])\/RES\/(\d{1,4})(?:\((\d{4})\)|\(([IVXL]+)\))$/.exec(symbol) ?? [];
  const period = year === undefined ? romanValue(session ?? '') : Number(year);
  return number === undefined || period === null ? null : { organ, number: Number(number), period };
}

/** What a single document cites may be wrong there. */
const MIN_DOCUMENTS = 2;
const MOST_WORKS = 5000;
type Counted = CountedResolution & { readonly id: string; readonly symbol: string };
const countedOf = new WeakMap<Queries, Promise<Counted[]>>();

/** The resolutions with such numbers that the data set has or cites; read once. */
function countedResolutions(queries: Queries): Promise<Counted[]> {
  const found = countedOf.get(queries) ?? readCounted(queries);
  countedOf.set(queries, found);
  return found;
}

async function readCounted(queries: Queries): Promise<Counted[]> {
  const works = await Promise.all(
    ['Security Council', 'General Assembly'].map(body =>
      queries.works.list({ kind: 'resolution', body }, { after: [0], limit: MOST_WORKS }),
    ),
  );
  return works.flat().flatMap(({ id, symbol, documentCount }) => {
    const number = countedNumber(symbol ?? '');
    return number && symbol !== null && documentCount >= MIN_DOCUMENTS ? [{ ...number, id, symbol }] : [];
  });
}
