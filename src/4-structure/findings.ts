import { letterValue } from '../2-blocks/enumerator.ts';
import type { Finding, NoteReference } from '../model/document.ts';
import type { UnitId } from '../model/id.ts';
import { romanValue } from '../model/roman.ts';
import type { Drafts } from './draft.ts';

/** A finding before its place in the source is known. */
export type FindingDraft = Omit<Finding, 'ranges'>;

interface Numbered {
  readonly id: UnitId;
  readonly number: string;
}

/** What is wrong or doubtful in the numbering of a document and in its notes. */
export function structureFindings(drafts: Drafts, references: readonly NoteReference[]): FindingDraft[] {
  return [
    ...seriesOf(drafts).flatMap(countFindings),
    ...countFindings(drafts.notes.map(({ id, label }) => ({ id, number: label }))),
    ...noteFindings(drafts.notes, references),
  ];
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

function countFindings(count: readonly Numbered[]): FindingDraft[] {
  return count.flatMap(({ id, number }, index) => {
    const before = count[index - 1]?.number;
    if (before === undefined || follows(before, number)) return [];
    const repeats = before === number;
    const code = repeats ? 'NUMBER_REPEATED' : 'NUMBERING_GAP';
    const message = repeats ? `${number} comes twice` : `${number} comes after ${before}`;
    return [{ code, kind: 'parser', unit: id, message }];
  });
}

/**
 * True if `number` is the next of the same kind, read as figures, a letter or a numeral; also where the two are not
 * surely of one kind, as "V" after "G" in a text that lacks what stood between.
 */
function follows(before: string, number: string): boolean {
  const readings = [(text: string) => (/^\d+$/.test(text) ? Number(text) : null), letterValue, romanValue];
  const known = readings.filter(read => read(before) !== null && read(number) !== null);
  const isSureOfKind = (romanValue(before) === null) === (romanValue(number) === null);
  return (
    !isSureOfKind || known.length === 0 || known.some(read => (read(number) ?? 0) === (read(before) ?? 0) + 1)
  );
}

function noteFindings(notes: Drafts['notes'], references: readonly NoteReference[]): FindingDraft[] {
  const marked = new Set(references.map(({ note }) => note));
  return [
    ...references
      .filter(({ note }) => note === null)
      .map(
        ({ unit, label }): FindingDraft => ({
          code: 'MARK_WITHOUT_NOTE',
          kind: 'source',
          unit,
          message: `mark ${label} has no note`,
        }),
      ),
    ...notes
      .filter(({ id }) => !marked.has(id))
      .map(
        ({ id, label }): FindingDraft => ({
          code: 'NOTE_WITHOUT_MARK',
          kind: 'parser',
          unit: id,
          message: `no mark for note ${label} was found`,
        }),
      ),
  ];
}
