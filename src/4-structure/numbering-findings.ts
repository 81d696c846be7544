import type { UnitId } from '../model/id.ts';
import { romanValue } from '../model/roman.ts';
import { allDrafts, type Draft, type Drafts, draftStart } from './draft.ts';
import type { FindingDraft } from './finding-draft.ts';
import { follows, isFirst, missingBetween, successorsOf } from './sections/counts.ts';

interface Numbered {
  readonly id: UnitId;
  /** As printed, without punctuation: "10", "a", "II". */
  readonly number: string;
}

/**
 * Finds gaps and repetitions in the numbers and letters of paragraphs, clauses, headings and notes:
 * NUMBERING_GAP and NUMBER_REPEATED.
 *
 * The text is blamed only where nothing else can have happened: a paragraph or part may have been overlooked, and
 * then stands within another, or its number was lost. A count that begins anew is no gap, but may show that a
 * heading was overlooked, unless one without a number stands between.
 */
export function numberingFindings(drafts: Drafts): FindingDraft[] {
  const evidence = new Evidence(drafts);
  return [...seriesOf(drafts).flatMap(series => findingsIn(series, evidence)), ...noteFindings(drafts)];
}

function findingsIn(series: readonly Numbered[], evidence: Evidence): FindingDraft[] {
  const [first] = series;
  if (first === undefined) return [];
  const late = isLateStart(first)
    ? [finding('NUMBERING_GAP', 'parser', first, `the count begins with ${first.number}`)]
    : [];
  const isRepeated = (unit: Numbered): boolean => series[series.indexOf(unit) - 1]?.number === unit.number;
  const breaks = series.slice(1).filter((unit, index) => {
    const before = series[index];
    if (before === undefined || goesOn(before.number, unit.number)) return false;
    return !isFirst(unit.number) || !evidence.hasHeadingBetween(before, unit);
  });
  const irregular = breaks.filter(unit => !isFirst(unit.number) || isRepeated(unit)).length;
  return [
    ...late,
    ...breaks.map(unit => {
      const at = series.indexOf(unit);
      const before = series[at - 1]?.number ?? '';
      const isSource = irregular === 1 && isCertain(series, at) && evidence.showsGap(series, at);
      const kind = isSource ? 'source' : 'parser';
      return before === unit.number
        ? finding('NUMBER_REPEATED', kind, unit, `${unit.number} comes twice`)
        : finding('NUMBERING_GAP', kind, unit, `${unit.number} comes after ${before}`);
    }),
  ];
}

const finding = (
  code: 'NUMBERING_GAP' | 'NUMBER_REPEATED',
  kind: 'source' | 'parser',
  { id }: Numbered,
  message: string,
): FindingDraft => ({ code, kind, unit: id, message });

const goesOn = (before: string, number: string): boolean =>
  follows(before, number) || !isOneKind(before, number);

/** More than these are rather a page that is missing, or were not read. */
const MOST_MISSING = 2;

/**
 * True for a gap of one or two numbers, or a number that comes twice, in a count that is regular around it. That a
 * count begins anew is not certain to be wrong, unless there was but a 1: a lone paragraph has no number.
 */
function isCertain(series: readonly Numbered[], at: number): boolean {
  const [before, number, after] = [series[at - 1], series[at], series[at + 1]];
  if (before === undefined || number === undefined) return false;
  if (isFirst(number.number)) return number.number === '1' && before.number === '1';
  if (after !== undefined && !follows(number.number, after.number)) return false;
  if (before.number === number.number) return after !== undefined || at > 1;
  const missing = missingBetween(before.number, number.number);
  return missing.length > 0 && missing.length <= Math.min(at, MOST_MISSING);
}

/** What the text shows about numbers that are missing: where they may be, and how what stands before them ends. */
class Evidence {
  readonly #printed: ReadonlySet<string>;
  readonly #ordered: readonly Draft[];
  readonly #positions: ReadonlyMap<UnitId, number>;
  readonly #headings: ReadonlySet<UnitId>;
  readonly #bareHeadings: ReadonlySet<UnitId>;

  constructor(drafts: Drafts) {
    const text = [...drafts.paragraphs, ...drafts.clauses, ...drafts.sections];
    this.#ordered = text.sort((a, b) => draftStart(a) - draftStart(b));
    this.#positions = new Map(this.#ordered.map(({ id }, position) => [id, position]));
    this.#printed = printedEnumerators(drafts);
    this.#headings = new Set(drafts.sections.map(({ id }) => id));
    this.#bareHeadings = new Set(
      drafts.paragraphs.flatMap(({ id, role }) => (role === 'heading' ? [id] : [])),
    );
  }

  /** True where a heading without a number stands between two units of a series, below which the count begins anew. */
  hasHeadingBetween(before: Numbered, unit: Numbered): boolean {
    const [from = 0, to = 0] = [this.#positions.get(before.id), this.#positions.get(unit.id)];
    return this.#ordered.slice(from + 1, to).some(({ id }) => this.#bareHeadings.has(id));
  }

  /** True where what stands before the gap ends as it should, and no missing number stands within a text. */
  showsGap(series: readonly Numbered[], at: number): boolean {
    const [before, number] = [series[at - 1], series[at]];
    if (before === undefined || number === undefined || this.#headings.has(number.id)) return false;
    const missing = [...missingBetween(before.number, number.number), ...successorsOf(before.number)];
    if (missing.some(value => this.#printed.has(value))) return false;
    const above = this.#ordered[(this.#positions.get(number.id) ?? 0) - 1]?.text.text ?? '';
    return ENDS.test(above) && !HOLDS_ANOTHER.test(above);
  }
}

const ENDS = /[;.:,][”"’')\]]*(?: and| or)?$/;

/** A number or a phrase behind the end of a clause: what may be a paragraph that was not told from it. */
const HOLDS_ANOTHER = /[;.] ?\d{1,3}[.)]? ?\p{Lu}|; \p{Lu}\p{L}+s (?:the|that|to|upon)\b/u;

/**
 * The series of numbers that should each go up by one: those of units of one kind directly under one unit. What
 * has no number in the text, and was counted, is in none.
 */
function seriesOf({ paragraphs, clauses, sections }: Drafts): Numbered[][] {
  const isPrinted = ({ enumerator }: Draft): boolean => enumerator.text !== '';
  const numbers = [
    ...paragraphs.filter(isPrinted).map(({ id, number }) => ({ id, number })),
    ...clauses
      .filter(
        ({ kind, parent, ...clause }) =>
          isPrinted(clause as Draft) && (kind === 'operative' || parent !== null),
      )
      .map(({ id, path }) => ({ id, number: path.at(-1) ?? null })),
    ...sections.filter(isPrinted).map(({ id, path }) => ({ id, number: path.at(-1) ?? null })),
  ];
  const series = Map.groupBy(numbers, ({ id }) => seriesId(id));
  return [...series.values()].map(units =>
    units.flatMap(({ id, number }) => (number === null || BULLET.test(number) ? [] : [{ id, number }])),
  );
}

/** The step of an item behind a bullet. */
const BULLET = /^U\d+$/;

/** `A_RES_58_208.OP10.a` -> `A_RES_58_208.OP10.`; `A_RES_58_208.OP10` -> `A_RES_58_208.OP`. */
const seriesId = (id: UnitId): string => id.replace(/(?<=[.](?:OP|PP|P)?)[^.]*$/, '');

/**
 * Operative paragraphs and lettered parts begin with 1, a or i; an excerpt of a report may begin anywhere.
 */
const isLateStart = ({ id, number }: Numbered): boolean =>
  /\.OP[^.]*$|\.(?:OP|PP)\d[^.]*\./.test(id) && !/^(?:1|a|i)$/i.test(number);

/**
 * False for two headings that may be of different kinds, as "V" after "G" in an excerpt
 * that lacks what is between.
 */
const isOneKind = (before: string, number: string): boolean =>
  !/^[A-Z]+$/.test(number) || (romanValue(before) === null) === (romanValue(number) === null);

/** Notes that a page or table counts anew are no gap; one that is missing may have been overlooked. */
const noteFindings = ({ notes }: Drafts): FindingDraft[] =>
  notes.slice(1).flatMap(({ id, label }, index) => {
    const before = notes[index]?.label ?? '';
    if (goesOn(before, label) || isFirst(label) || label === before) return [];
    return [finding('NUMBERING_GAP', 'parser', { id, number: label }, `${label} comes after ${before}`)];
  });

/** Within a text, what may be the enumerator of an overlooked paragraph: " 12. ", " 12 Calls", " b. ", " (iv) ". */
const PRINTED_ENUMERATOR =
  / (?:(\d{1,3}|[A-Za-z])\.|\(([a-z]{1,4}|\d{1,2})\)|(\d{1,3})(?= \p{Lu}\p{Ll}+s ))(?= )/gu;

const printedEnumerators = (drafts: Drafts): ReadonlySet<string> =>
  new Set(
    allDrafts(drafts).flatMap(({ text }) =>
      [...text.text.matchAll(PRINTED_ENUMERATOR)].map(
        ([, plain, bracketed, bare]) => plain ?? bracketed ?? bare ?? '',
      ),
    ),
  );
