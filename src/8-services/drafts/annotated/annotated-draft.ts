import type { Queries } from '../../../../db/queries/index.ts';
import type { Range } from '../../../model/range.ts';
import { type ReadDraft, readDraft, type SentText } from '../../../pipeline/sent-text.ts';
import type { ClauseWordings } from '../../agreed-language/agreed-language.ts';
import { type PrintedParagraph, printedParagraphs } from '../../documents/printed-paragraph.ts';
import { checkReadDraft, type DraftOptions } from '../check-draft.ts';
import type { Continuation, ContinuedClause } from '../continued/continuation.ts';
import type { DraftCheck, DraftCitation, DraftFinding } from '../draft-check.ts';
import type { Notice } from '../notices/notice.ts';
import { printableUnits } from './printable-units.ts';
import { textPlaces } from './text-places.ts';

/** A draft as it was understood, paragraph by paragraph, with what was found in each. */
export interface AnnotatedDraft {
  readonly check: DraftCheck;
  readonly paragraphs: readonly AnnotatedParagraph[];
}

export interface AnnotatedParagraph extends PrintedParagraph {
  /** Where it stands in the text that was sent, without its number. */
  readonly ranges: readonly Range[];
  /** What is wrong in it. */
  readonly notices: readonly InParagraph<Notice>[];
  /** What is doubtful about how it was read. */
  readonly doubts: readonly InParagraph<DraftFinding>[];
  readonly citations: readonly InParagraph<DraftCitation>[];
  /** The adopted wordings nearest to it, if it is a clause. */
  readonly wordings: ClauseWordings | null;
  /** What it is to the text that the draft continues; null if it continues none, or is no clause of it. */
  readonly continues: ContinuedParagraph | null;
}

export interface ContinuedParagraph {
  readonly clause: ContinuedClause;
  readonly of: Continuation;
  /** Of the clause that it continues; null for one that is new. */
  readonly earlierText: string | null;
}

/**
 * Something with its place in the text of a paragraph; null if it stands at its number, in one of its notes,
 * or nowhere in particular.
 */
export interface InParagraph<Found extends Place> {
  readonly found: Found;
  readonly at: Range | null;
}

/**
 * Checks a draft and puts what was found at its place in the text.
 *
 * @throws ServiceError as `checkDraft` does
 */
export async function annotateDraft(
  queries: Queries,
  text: SentText,
  options: DraftOptions,
): Promise<AnnotatedDraft> {
  const draft = await readDraft(text, options);
  const check = await checkReadDraft(queries, draft, options);
  return { check, paragraphs: annotatedParagraphs(draft, check, await earlierTexts(queries, check)) };
}

function annotatedParagraphs(
  draft: ReadDraft,
  check: DraftCheck,
  earlier: ReadonlyMap<string, string>,
): AnnotatedParagraph[] {
  const { placeIn, rangesOf } = textPlaces(draft);
  const printedIn = notesPrintedIn(draft);
  const byUnit = <Found extends Place>(found: readonly Found[]): Map<string | null, Found[]> =>
    Map.groupBy(found, ({ unit }) => printedIn.get(unit ?? '') ?? unit);
  const notices = byUnit(check.notices);
  const doubts = byUnit(check.findings.filter(({ kind }) => kind === 'parser'));
  const citations = byUnit(check.citations);
  const wordings = new Map(check.agreedLanguage.map(found => [found.clause.id as string, found]));
  const continued = continuedClauses(check, earlier);
  return printedParagraphs(printableUnits(draft)).map(paragraph => {
    const within = <Found extends Place>(found: ReadonlyMap<string | null, readonly Found[]>) =>
      (found.get(paragraph.unit) ?? []).flatMap(one =>
        inParagraph(paragraph, one, one.unit === paragraph.unit ? placeIn(one) : null),
      );
    return {
      ...paragraph,
      ranges: rangesOf(paragraph.unit, {
        start: paragraph.from,
        end: paragraph.from + paragraph.text.length,
      }),
      notices: within(notices),
      doubts: within(doubts),
      citations: within(citations),
      wordings: paragraph.isTail ? null : (wordings.get(paragraph.unit) ?? null),
      continues: paragraph.isTail ? null : (continued.get(paragraph.unit) ?? null),
    };
  });
}

/** Where something stands: in a unit, and in the text that was sent. */
interface Place {
  readonly unit: string | null;
  readonly ranges: readonly Range[];
}

/** What stands in a paragraph; what has no place in the text of its unit stands in the first of it. */
function inParagraph<Found extends Place>(
  { from, text, isTail }: PrintedParagraph,
  found: Found,
  place: Range | null,
): InParagraph<Found>[] {
  if (place === null) return isTail ? [] : [{ found, at: null }];
  const at = { start: place.start - from, end: Math.min(place.end - from, text.length) };
  return at.start >= 0 && at.start < text.length ? [{ found, at }] : [];
}

/** The units that refer to notes, by the notes: what is found in a note is told where that is referred to. */
const notesPrintedIn = ({ documents }: ReadDraft): Map<string, string> =>
  new Map(
    documents
      .flatMap(({ noteReferences }) => noteReferences)
      .flatMap(({ note, unit }) => (note === null ? [] : [[note, unit] as const])),
  );

/** The texts of the clauses of what the drafts continue, by their ids. */
async function earlierTexts(queries: Queries, { continues }: DraftCheck): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const id of new Set(continues.map(({ predecessor }) => predecessor.id)))
    for (const clause of await queries.lineage.textsOfResolution(id)) texts.set(clause.id, clause.text);
  return texts;
}

const continuedClauses = (
  { continues }: DraftCheck,
  earlier: ReadonlyMap<string, string>,
): Map<string, ContinuedParagraph> =>
  new Map(
    continues.flatMap(of =>
      of.clauses.flatMap(clause => {
        const earlierText = earlier.get(clause.earlier ?? '') ?? null;
        return clause.unit === null ? [] : [[clause.unit, { clause, of, earlierText }] as const];
      }),
    ),
  );
