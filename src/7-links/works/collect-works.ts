import { citedTitle } from '../../citation-rules/cited-title.ts';
import type { DocumentSymbol, WorkId } from '../../model/id.ts';
import { instrumentNamed } from '../../references/instruments/instruments.ts';
import { symbolWorkId, workId } from '../../references/work-id.ts';
import { wordKeys } from '../../wording/words.ts';
import { counted, type Tally } from './tally.ts';

/** A citation, and the text that it stands in. */
export interface CitationOfWork {
  readonly id: string;
  readonly documentId: string;
  readonly symbol: DocumentSymbol | null;
  readonly instrument: string | null;
  readonly citedDate: string | null;
  readonly end: number;
  readonly text: string;
}

/** What the citations of a data set say of a work. */
export interface CollectedWork {
  readonly id: WorkId;
  readonly symbol: DocumentSymbol | null;
  /** The name of an instrument, as first cited. */
  readonly name: string | null;
  /** Undefined for a work that is only named as what contains another. */
  cited: Tally | undefined;
  readonly dates: Map<string, Tally>;
  /** By their words, so that one title is one, whatever its capitals and punctuation. */
  readonly titles: Map<string, CitedTitleTally>;
  /** What contains an instrument. */
  containedIn: WorkId | null;
}

export interface CitedTitleTally {
  /** In the first spelling. */
  readonly title: string;
  readonly tally: Tally;
}

/**
 * Collects the works that are cited.
 *
 * 1. An instrument is one work, and the document that adopted or published it another.
 * 2. What contains an instrument is taken from the authority file or else from the first citation that says so.
 *
 * @param citations those of one document one after the other
 */
export function collectWorks(citations: Iterable<CitationOfWork>): ReadonlyMap<WorkId, CollectedWork> {
  const works = new Map<WorkId, CollectedWork>();
  for (const citation of citations) addCitation(works, citation);
  return works;
}

function addCitation(works: Map<WorkId, CollectedWork>, citation: CitationOfWork): void {
  const { symbol, instrument, citedDate } = citation;
  const id = workId(citation);
  if (id === null) return;
  const work = workOf(works, id, instrument === null ? { symbol } : { name: instrument });
  work.cited = counted(work.cited, citation);
  if (citedDate !== null) work.dates.set(citedDate, counted(work.dates.get(citedDate), citation));
  addTitle(work, citation);
  if (instrument !== null) work.containedIn ??= containerOf(works, instrument, symbol);
}

function addTitle({ titles }: CollectedWork, citation: CitationOfWork): void {
  const { instrument, text, end } = citation;
  const title = instrument ?? citedTitle(text, end)?.quoted;
  if (title === undefined) return;
  const key = wordKeys(title).join(' ');
  const known = titles.get(key);
  titles.set(key, { title: known?.title ?? title, tally: counted(known?.tally, citation) });
}

function containerOf(
  works: Map<WorkId, CollectedWork>,
  instrument: string,
  cited: DocumentSymbol | null,
): WorkId | null {
  const adoptedBy = instrumentNamed(instrument)?.adoptedBy?.symbol as DocumentSymbol | undefined;
  const symbol = adoptedBy ?? cited;
  return symbol === null ? null : workOf(works, symbolWorkId(symbol), { symbol }).id;
}

function workOf(
  works: Map<WorkId, CollectedWork>,
  id: WorkId,
  { symbol = null, name = null }: { readonly symbol?: DocumentSymbol | null; readonly name?: string | null },
): CollectedWork {
  const known = works.get(id);
  if (known) return known;
  const work = { id, symbol, name, cited: undefined, dates: new Map(), titles: new Map(), containedIn: null };
  works.set(id, work);
  return work;
}
