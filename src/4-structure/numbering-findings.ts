import type { UnitId } from '../model/id.ts';
import { romanValue } from '../model/roman.ts';
import { allDrafts, type Drafts } from './draft.ts';
import type { FindingDraft } from './finding-draft.ts';
import { follows, successorsOf } from './sections/counts.ts';

interface Numbered {
  readonly id: UnitId;
  /** As printed, without punctuation: "10", "a", "II". */
  readonly number: string;
}

/**
 * Finds gaps and repetitions in the numbers and letters of paragraphs, clauses, headings and notes:
 * NUMBERING_GAP and NUMBER_REPEATED.
 */
export function numberingFindings(drafts: Drafts): FindingDraft[] {
  const printed = printedEnumerators(drafts);
  return [...seriesOf(drafts), drafts.notes.map(({ id, label }) => ({ id, number: label }))].flatMap(series =>
    series.flatMap((unit, index) => numberFinding(unit, series[index - 1]?.number, printed)),
  );
}

/** The finding about a unit's number, given the one before it in its series. */
function numberFinding(
  { id, number }: Numbered,
  before: string | undefined,
  printed: ReadonlySet<string>,
): FindingDraft[] {
  if (before === undefined) {
    if (!isLateStart(id, number)) return [];
    return [{ code: 'NUMBERING_GAP', kind: 'parser', unit: id, message: `the count begins with ${number}` }];
  }
  if (follows(before, number) || !isOneKind(before, number)) return [];
  if (before === number) {
    return [{ code: 'NUMBER_REPEATED', kind: 'source', unit: id, message: `${number} comes twice` }];
  }
  const kind = successorsOf(before).some(next => printed.has(next)) ? 'parser' : 'source';
  return [{ code: 'NUMBERING_GAP', kind, unit: id, message: `${number} comes after ${before}` }];
}

/**
 * The series of numbers that should each go up by one: those of units of one kind directly under one unit.
 */
function seriesOf({ paragraphs, clauses, sections }: Drafts): Numbered[][] {
  const numbers = [
    ...paragraphs.map(({ id, number }) => ({ id, number })),
    ...clauses
      .filter(({ kind, parent }) => kind === 'operative' || parent !== null)
      .map(({ id, path }) => ({ id, number: path.at(-1) ?? null })),
    ...sections
      .filter(({ enumerator }) => enumerator.text !== '')
      .map(({ id, path }) => ({ id, number: path.at(-1) ?? null })),
  ];
  const series = Map.groupBy(numbers, ({ id }) => seriesId(id));
  return [...series.values()].map(units =>
    units.flatMap(({ id, number }) => (number === null ? [] : [{ id, number }])),
  );
}

/** `A_RES_58_208.OP10.a` -> `A_RES_58_208.OP10.`; `A_RES_58_208.OP10` -> `A_RES_58_208.OP`. */
const seriesId = (id: UnitId): string => id.replace(/(?<=[.](?:OP|PP|P)?)[^.]*$/, '');

/**
 * Operative paragraphs and lettered parts begin with 1, a or i; an excerpt of a report may begin anywhere.
 */
const isLateStart = (id: UnitId, number: string): boolean =>
  /\.OP[^.]*$|\.(?:OP|PP)\d[^.]*\./.test(id) && !/^(?:1|a|i)$/i.test(number);

/**
 * False for two headings that may be of different kinds, as "V" after "G" in an excerpt
 * that lacks what is between.
 */
const isOneKind = (before: string, number: string): boolean =>
  !/^[A-Z]+$/.test(number) || (romanValue(before) === null) === (romanValue(number) === null);

/** Within a text, what may be the enumerator of an overlooked paragraph: " 12. ", " b. ", " (iv) ". */
const PRINTED_ENUMERATOR = / (?:(\d{1,3}|[A-Za-z])\.|\(([a-z]{1,4}|\d{1,2})\))(?= )/g;

const printedEnumerators = (drafts: Drafts): ReadonlySet<string> =>
  new Set(
    allDrafts(drafts).flatMap(({ text }) =>
      [...text.text.matchAll(PRINTED_ENUMERATOR)].map(([, plain, bracketed]) => plain ?? bracketed ?? ''),
    ),
  );
