import { letterValue } from '../2-blocks/enumerator.ts';
import type { Finding, NoteReference } from '../model/document.ts';
import type { UnitId } from '../model/id.ts';
import { romanValue } from '../references/roman.ts';
import { symbolFacts } from '../references/symbol.ts';
import { allDrafts, type Drafts } from './draft.ts';
import type { StructuredDocument } from './structure-source.ts';

/** A finding before its place in the source is known. */
export type FindingDraft = Omit<Finding, 'ranges'>;

/**
 * What is wrong or doubtful in a document's numbering, its notes and its make-up. It is the text's own fault
 * (`source`) where the text shows what is missing or too much; where a number may have been overlooked, it is ours.
 */
export function structureFindings(drafts: Drafts, references: readonly NoteReference[]): FindingDraft[] {
  const printed = printedNumbers(drafts);
  return [
    ...emptyFindings(drafts),
    ...formulaFindings(drafts),
    ...seriesOf(drafts).flatMap(series => seriesFindings(series, printed)),
    ...seriesFindings(
      drafts.notes.map(({ id, label }) => ({ id, number: label })),
      printed,
    ),
    ...noteFindings(drafts.notes, references),
  ];
}

interface Numbered {
  readonly id: UnitId;
  readonly number: string;
}

function emptyFindings({ clauses, paragraphs, sections, particulars }: Drafts): FindingDraft[] {
  const title = particulars.find(({ kind }) => kind === 'title');
  if (title === undefined || clauses.length + paragraphs.length + sections.length > 0) return [];
  return [
    { code: 'NO_TEXT', kind: 'source', unit: title.id, message: 'the document has a heading but no text' },
  ];
}

/** A symbol that says resolution or decision, over a text in which no clause was found. */
export function clauseFindings({ symbol, type, drafts }: StructuredDocument): FindingDraft[] {
  const first = drafts.particulars[0];
  const isAct = symbolFacts(symbol).kind !== 'document' && type !== 'compendium';
  if (!isAct || drafts.clauses.length > 0 || first === undefined) return [];
  return [
    { code: 'NO_CLAUSES', kind: 'parser', unit: first.id, message: `no clause was found in ${symbol}` },
  ];
}

/** A resolution says who speaks; its clauses are known without that, but whose they are is not. */
function formulaFindings({ clauses, particulars }: Drafts): FindingDraft[] {
  const [first] = clauses;
  if (first === undefined || particulars.some(({ kind }) => kind === 'enacting')) return [];
  const message = 'the organ that speaks is not named before the first clause';
  return [{ code: 'FORMULA_MISSING', kind: 'source', unit: first.id, message }];
}

/** The series of numbers that should each go up by one: what is addressed under the same unit, in the same way. */
function seriesOf({ paragraphs, clauses, sections }: Drafts): Numbered[][] {
  const numbered = [
    ...paragraphs.map(({ id, number }) => ({ id, number })),
    ...clauses
      .filter(({ kind, parent }) => kind === 'operative' || parent !== null)
      .map(({ id, path }) => ({ id, number: path.at(-1) ?? null })),
    ...sections
      .filter(({ enumerator }) => enumerator.text !== '')
      .map(({ id, path }) => ({ id, number: path.at(-1) ?? null })),
  ];
  const series = Map.groupBy(numbered, ({ id }) => seriesId(id));
  return [...series.values()].map(one =>
    one.flatMap(({ id, number }) => (number === null ? [] : [{ id, number }])),
  );
}

/** `A_RES_58_208.OP10.a` -> `A_RES_58_208.OP10.`; `A_RES_58_208.OP10` -> `A_RES_58_208.OP`. */
const seriesId = (id: UnitId): string => id.replace(/(?<=[.](?:OP|PP|P)?)[^.]*$/, '');

function seriesFindings(series: readonly Numbered[], printed: ReadonlySet<string>): FindingDraft[] {
  return series.flatMap(({ id, number }, index): FindingDraft[] => {
    const before = series[index - 1]?.number;
    if (before === undefined && isLateStart(id, number)) {
      return [
        { code: 'NUMBERING_GAP', kind: 'parser', unit: id, message: `the count begins with ${number}` },
      ];
    }
    if (before === undefined || follows(before, number)) return [];
    if (before === number) {
      return [{ code: 'NUMBER_REPEATED', kind: 'source', unit: id, message: `${number} comes twice` }];
    }
    const kind = printed.has(nextOf(before)) ? 'parser' : 'source';
    return [{ code: 'NUMBERING_GAP', kind, unit: id, message: `${number} comes after ${before}` }];
  });
}

/** Operative paragraphs and lettered parts begin with 1, a or i; an excerpt of a report may begin anywhere. */
const isLateStart = (id: UnitId, number: string): boolean =>
  /\.OP[^.]*$|\.(?:OP|PP)\d.*\.[^.]+$/.test(id) && !/^(?:1|a|i)$/i.test(number);

/**
 * True if `number` is the next of the same kind, read as figures, a letter or a numeral; also where two headings are
 * not surely of one kind, as "V" after "G" in a text that lacks what stood between.
 */
function follows(before: string, number: string): boolean {
  const readings = [readFigures, letterValue, romanValue];
  const known = readings.filter(read => read(before) !== null && read(number) !== null);
  const isSureOfKind =
    !/^[A-Z]+$/.test(number) || (romanValue(before) === null) === (romanValue(number) === null);
  return (
    !isSureOfKind || known.length === 0 || known.some(read => (read(number) ?? 0) === (read(before) ?? 0) + 1)
  );
}

const readFigures = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);

/** The number or letter that should come after `before`. */
const nextOf = (before: string): string =>
  /^\d+$/.test(before) ? String(Number(before) + 1) : String.fromCharCode(before.charCodeAt(0) + 1);

/**
 * The numbers and letters that stand within the text in the way that they open paragraphs: one of these may have been
 * overlooked.
 */
const printedNumbers = (drafts: Drafts): ReadonlySet<string> =>
  new Set(
    allDrafts(drafts).flatMap(({ text }) =>
      [...text.text.matchAll(/ (?:(\d{1,3}|[A-Za-z])\.|\(([a-z]{1,4}|\d{1,2})\))(?= )/g)].map(
        match => match[1] ?? match[2] ?? '',
      ),
    ),
  );

function noteFindings(notes: Drafts['notes'], references: readonly NoteReference[]): FindingDraft[] {
  const marked = new Set(references.map(({ note }) => note));
  /** A text without any notes may have had them, and lost them on its way here. */
  const kind = notes.length === 0 ? 'parser' : 'source';
  return [
    ...references
      .filter(({ note }) => note === null)
      .map(({ unit, label }): FindingDraft => {
        return { code: 'MARK_WITHOUT_NOTE', kind, unit, message: `mark ${label} has no note` };
      }),
    ...notes
      .filter(({ id }) => !marked.has(id))
      .map(({ id, label }): FindingDraft => {
        return {
          code: 'NOTE_WITHOUT_MARK',
          kind: 'parser',
          unit: id,
          message: `no mark for note ${label} was found`,
        };
      }),
  ];
}
