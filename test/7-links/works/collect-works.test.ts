import t from 'tap';
import { type CitationOfWork, collectWorks } from '../../../src/7-links/works/collect-works.ts';
import { symbol } from '../../fixture.ts';

/** A citation at the beginning of a text, from the document that its id begins with. */
const citation = (
  id: string,
  cited: { readonly symbol?: string; readonly instrument?: string },
  { citedDate = null, after = '' }: { readonly citedDate?: string | null; readonly after?: string } = {},
): CitationOfWork => ({
  id,
  documentId: id.split('.')[0] ?? '',
  symbol: cited.symbol === undefined ? null : symbol(cited.symbol),
  instrument: cited.instrument ?? null,
  citedDate,
  end: 4,
  text: `text${after}`,
});

const collect = (...citations: readonly CitationOfWork[]) =>
  collectWorks(citations)
    .values()
    .map(({ id, cited, dates, titles, containedIn }) => ({
      id,
      citations: cited?.citationCount ?? 0,
      documents: cited?.documentCount ?? 0,
      dates: [...dates].map(([date, { documentCount }]) => [date, documentCount]),
      titles: titles
        .values()
        .map(({ title, tally }) => [title, tally.documentCount, tally.firstCitation])
        .toArray(),
      containedIn,
    }))
    .toArray();

const NOTHING = { dates: [], titles: [], containedIn: null };

t.test('citations and documents are counted', async t => {
  const cited = { symbol: 'A/RES/1/1' };
  t.strictSame(collect(citation('a.C1', cited), citation('a.C2', cited), citation('b.C1', cited)), [
    { ...NOTHING, id: 'A_RES_1_1', citations: 3, documents: 2 },
  ]);
});

t.test('dates are counted by document, titles by their words', async t => {
  const cited = { symbol: 'A/RES/1/1' };
  const [work] = collect(
    citation('a.C1', cited, { citedDate: '1946-02-13', after: ', entitled “Rights of States”' }),
    citation('a.C2', cited, { citedDate: '1946-02-13' }),
    citation('b.C1', cited, { citedDate: '1946-02-14', after: ' entitled “rights of states”' }),
  );
  t.strictSame(work?.dates, [
    ['1946-02-13', 1],
    ['1946-02-14', 1],
  ]);
  t.strictSame(work?.titles, [['Rights of States', 2, 'a.C1']]);
});

t.test('an instrument is a work of its own, and so is what contains it', async t => {
  const convention = 'Convention on the Rights of the Child';
  const container = { ...NOTHING, id: 'A_RES_44_25', citations: 0, documents: 0 };
  const instrument = {
    dates: [],
    id: 'convention-on-the-rights-of-the-child',
    citations: 1,
    documents: 1,
    titles: [[convention, 1, 'a.C1']],
    containedIn: 'A_RES_44_25',
  };
  t.strictSame(collect(citation('a.C1', { symbol: 'A/RES/44/25', instrument: convention })), [
    instrument,
    container,
  ]);
});

t.test('what has neither symbol nor name is no work', async t => {
  t.strictSame(collect(citation('a.C1', {})), []);
});
