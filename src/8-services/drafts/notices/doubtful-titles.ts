import { citedTitle } from '../../../citation-rules/cited-title.ts';
import { symbolWorkId } from '../../../references/work-id.ts';
import { wordKeys } from '../../../wording/words.ts';
import type { DraftCitation } from '../draft-check.ts';
import type { PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';

/** So many of the words of the longer of two titles must be the same for one to be meant for the other. */
const MIN_SHARED = 0.6;

/**
 * Titles given to what the data set does not have that nearly are what other texts call it: no document has the title as
 * the draft does.
 */
export async function doubtfulTitles(
  { queries, textOf }: NoticeContext,
  citations: readonly DraftCitation[],
): Promise<PlacedNotice[]> {
  const quoting = citations.flatMap(citation => {
    const { symbol, instrument, target, unit, end } = citation;
    const cited = citedTitle(textOf(unit), end);
    const isOutside = symbol !== null && instrument === null && target === null;
    return cited && isOutside ? [{ unit, cited, symbol, work: symbolWorkId(symbol) }] : [];
  });
  const said = Map.groupBy(
    await queries.works.titles([...new Set(quoting.map(({ work }) => work))]),
    ({ workId }) => workId,
  );
  return quoting.flatMap(({ unit, cited, symbol, work }) => {
    const titles = said.get(work) ?? [];
    const meant = titles.find(({ title }) => isNearly(cited.quoted, title));
    if (!meant || titles.some(({ title }) => beginsAlike(cited.quoted, title))) return [];
    return [
      {
        code: 'CITED_TITLE',
        basis: 'data-set',
        confidence: 'likely',
        message: `${symbol} is entitled “${meant.title}” by ${countOf(meant.documentCount)}, and as it is here by none`,
        unit,
        at: { start: cited.start, end: cited.end },
        correction: meant.title,
        evidence: [],
      },
    ];
  });
}

const countOf = (documents: number): string => (documents === 1 ? 'a document' : `${documents} documents`);

/** A title may be shortened. */
function beginsAlike(one: string, other: string): boolean {
  const [first, second] = [wordKeys(one), wordKeys(other)];
  const length = Math.min(first.length, second.length);
  return first.slice(0, length).join(' ') === second.slice(0, length).join(' ');
}

function isNearly(one: string, other: string): boolean {
  const [first, second] = [wordKeys(one), wordKeys(other)];
  const own = new Set(first.map(beginning));
  const shared = second.filter(word => own.has(beginning(word))).length;
  return shared >= MIN_SHARED * Math.max(first.length, second.length);
}

/** The same for "conflict" and "conflicts". */
const beginning = (word: string): string => word.slice(0, 6);
