import type { WorkRow } from '../../../../db/queries/citations/works.ts';
import { missedPeriod } from '../../../citation-rules/cited-date.ts';
import type { DocumentSymbol } from '../../../model/id.ts';
import { formatDate } from '../../../references/date.ts';
import { symbolFacts } from '../../../references/symbol-facts.ts';
import { symbolWorkId } from '../../../references/work-id.ts';
import type { DraftCitation } from '../draft-check.ts';
import type { PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placeOfDate } from './place-within.ts';

/** A citation with a date of a document that has a symbol. */
type Dated = DraftCitation & { readonly symbol: DocumentSymbol; readonly citedDate: string };

/**
 * Cited dates that nothing refutes for certain, but that are likely to be wrong: all documents that date what
 * is cited give another date, or it would be out of the order in which the organ numbers its resolutions.
 */
export async function doubtfulDates(
  context: NoticeContext,
  citations: readonly DraftCitation[],
): Promise<PlacedNotice[]> {
  const dated = citations.filter(isDated);
  const sayings = await sayingsOf(context, dated);
  const notices: PlacedNotice[] = [];
  for (const citation of dated) {
    const said = sayings.get(symbolWorkId(citation.symbol)) ?? [];
    const notice =
      said.length > 0
        ? saidOtherwise(citation, said)
        : outOfOrder(citation, await neighboursOf(context, citation));
    const isLone = said.length === 1 && said[0]?.documentCount === 1;
    if (isLone && notice && (await isDayOfSession(context, citation))) continue;
    if (notice) notices.push({ ...notice, at: placeOfDate(context.textOf(citation.unit), citation) });
  }
  return notices;
}

const isDated = (citation: DraftCitation): citation is Dated =>
  citation.symbol !== null &&
  citation.citedDate !== null &&
  citation.instrument === null &&
  citation.target === null;

type Saying = Awaited<ReturnType<NoticeContext['queries']['works']['dates']>>[number];
type Doubt = Omit<PlacedNotice, 'at'>;

async function sayingsOf(
  { queries }: NoticeContext,
  citations: readonly Dated[],
): Promise<Map<string, Saying[]>> {
  const ids = new Set(citations.map(({ symbol }) => symbolWorkId(symbol)));
  return Map.groupBy(await queries.works.dates([...ids]), ({ workId }) => workId);
}

function saidOtherwise({ unit, symbol, citedDate }: Dated, said: readonly Saying[]): Doubt | null {
  const [only, ...others] = said.filter(({ date }) => missedPeriod(symbol, date) === null);
  if (!only || others.length > 0 || only.date === citedDate) return null;
  const { date, documentCount, firstCitation } = only;
  const who =
    documentCount === 1
      ? 'the only document of the data set that says'
      : `all ${documentCount} documents of the data set that say`;
  return {
    code: 'CITED_DATE',
    basis: 'data-set',
    confidence: 'likely',
    message: `${symbol} is dated ${formatDate(date)} by ${who}, not ${formatDate(citedDate)}`,
    unit,
    correction: formatDate(date),
    evidence: [firstCitation],
  };
}

/** More than an organ adopts in a session, or the Security Council ever has. */
const MOST_WORKS = 5000;

interface Neighbour {
  readonly date: string;
  readonly symbol: string;
}

/** The dated resolutions of the organ, in the session if it counts by sessions. */
async function neighboursOf({ queries }: NoticeContext, { symbol }: Dated): Promise<Neighbour[]> {
  const { body, session } = symbolFacts(symbol);
  if (body === null) return [];
  const works = await queries.works.list(
    { kind: 'resolution', body, session: session ?? undefined },
    { after: [0], limit: MOST_WORKS },
  );
  return works.flatMap(neighbourOf);
}

/**
 * Whether the organ adopted another resolution of the session on the cited day; one document may well be
 * wrong then.
 */
const isDayOfSession = async (context: NoticeContext, citation: Dated): Promise<boolean> =>
  (await neighboursOf(context, citation)).some(
    ({ date, symbol }) => date === citation.citedDate && symbol !== citation.symbol,
  );

/**
 * The General Assembly numbers its resolutions within a session, and the Security Council all of its
 * resolutions, in the order of adoption.
 */
function outOfOrder({ unit, symbol, citedDate }: Dated, neighbours: readonly Neighbour[]): Doubt | null {
  const number = orderOf(symbol);
  if (number === null) return null;
  const ordered = neighbours.flatMap(one => ({ ...one, number: orderOf(one.symbol) ?? Number.NaN }));
  const before = ordered.filter(one => one.number < number).sort((a, b) => b.number - a.number)[0];
  const after = ordered.filter(one => one.number > number).sort((a, b) => a.number - b.number)[0];
  const wrong = [
    ...(before && citedDate < before.date ? [before] : []),
    ...(after && citedDate > after.date ? [after] : []),
  ][0];
  if (!wrong) return null;
  return {
    code: 'CITED_DATE',
    basis: 'data-set',
    confidence: 'likely',
    message: `${symbol} can hardly be of ${formatDate(citedDate)}: ${wrong.symbol} is of ${formatDate(wrong.date)}`,
    unit,
    correction: before && before.date === after?.date ? formatDate(before.date) : null,
    evidence: [],
  };
}

/** A date that a single document gives may be wrong. */
const MIN_CITING = 2;

const neighbourOf = ({ symbol, date, documentId, documentCount }: WorkRow): Neighbour[] =>
  symbol === null ||
  date === null ||
  (documentId === null && documentCount < MIN_CITING) ||
  missedPeriod(symbol as DocumentSymbol, date) !== null
    ? []
    : [{ date, symbol }];

/** Null for numbers with letters, too, since the parts of one number can be adopted on different days. */
function orderOf(symbol: string): number | null {
  const [, assembly, council] =
    /^(?:A\/RES\/\d{2,3}\/(\d{1,3})|S\/RES\/(\d{1,4})\(\d{4}\))$/.exec(symbol) ?? [];
  const number = assembly ?? council;
  return number === undefined ? null : Number(number);
}
