import type { Queries } from '../../../../db/queries/index.ts';
import type { Range } from '../../../model/range.ts';
import type { DraftDocument, ReadDraft } from '../../../pipeline/sent-text.ts';
import { regularSessionNumber, regularSessionPeriod } from '../../../references/regular-session.ts';
import type { DraftCitation, DraftFaults, DraftFinding, DraftUnit } from '../draft-check.ts';

/** What the rules that find notices know of a draft. */
export interface NoticeContext {
  readonly queries: Queries;
  readonly documents: readonly DraftDocument[];
  /** The units of all documents, in the order of the text. */
  readonly units: readonly DraftUnit[];
  readonly textOf: (unit: string) => string;
  readonly citations: readonly DraftCitation[];
  readonly findings: readonly DraftFinding[];
  readonly moment: Moment;
  /** Ids of the draft's own documents, if it has symbols: they are no evidence about themselves. */
  readonly own: ReadonlySet<string>;
  /** The ranges of the sent text that a range of the text of a unit came from. */
  readonly placesOf: (unit: string, range: Range) => readonly Range[];
}

/** When a draft was written, as far as it tells. */
export interface Moment {
  /** The regular session of the General Assembly, if it is a draft of it. */
  readonly session: number | null;
  /** ISO 8601 date of the draft, the first day of its session or, if it has neither, the latest date that it cites. */
  readonly notBefore: string | null;
}

export function noticeContext(
  queries: Queries,
  { documents, placesOf }: ReadDraft,
  { units, citations, findings }: Pick<DraftFaults, 'units' | 'citations' | 'findings'>,
): NoticeContext {
  const texts = new Map(units.map(({ id, text }) => [id, text]));
  return {
    queries,
    documents,
    units,
    citations,
    findings,
    textOf: unit => texts.get(unit) ?? '',
    moment: momentOf(documents, citations),
    own: new Set(documents.flatMap(({ id, symbolMadeUp }) => (symbolMadeUp ? [] : [id]))),
    placesOf: (unit, range) => placesOf(unit as Parameters<typeof placesOf>[0], range),
  };
}

function momentOf(documents: readonly DraftDocument[], citations: readonly DraftCitation[]): Moment {
  const [document, ...others] = documents;
  const session =
    document?.body === 'General Assembly' && others.length === 0
      ? regularSessionNumber(document.session)
      : null;
  const dates = [
    ...documents.flatMap(({ date }) => date ?? []),
    ...citations.flatMap(({ citedDate, corrections }) =>
      corrections.length === 0 && citedDate !== null ? citedDate : [],
    ),
  ];
  const opens = session === null ? null : (regularSessionPeriod(session)?.from ?? null);
  return { session, notBefore: document?.date ?? opens ?? dates.toSorted().at(-1) ?? null };
}
