import type { Clause } from '../model/document.ts';
import type { UnitId } from '../model/id.ts';
import { romanValue } from '../model/roman.ts';
import { follows, isFirst, successorsOf } from './sections/counts.ts';

/** A number or letter that is not the one that should stand there. */
export interface NumberSlip {
  readonly unit: UnitId;
  /** As printed: "5.", "(c)". */
  readonly enumerator: string;
  /** What should stand there, printed in the same way. */
  readonly expected: string;
  readonly message: string;
}

/**
 * The first number or letter out of order among the operative paragraphs of a draft, and among the parts of each
 * clause. If one number alone breaks the count, it is that one; otherwise the first after which the count no
 * longer goes on, since all that follow it may be right.
 */
export function numberSlips(clauses: readonly Clause[]): NumberSlip[] {
  const numbered = clauses.filter(
    ({ enumerator, kind, parent }) => enumerator && (kind === 'operative' || parent),
  );
  const series = Map.groupBy(numbered, ({ parent, part, section, path }) =>
    [parent ?? '', part ?? '', parent === null ? '' : (section ?? ''), /^U\d/.test(path.at(-1) ?? '')].join(
      '|',
    ),
  );
  return [...series.values()].flatMap(units => slipIn(units.map(toNumbered)) ?? []);
}

interface Numbered {
  readonly unit: UnitId;
  readonly enumerator: string;
  readonly value: string;
}

const toNumbered = ({ id, enumerator, path }: Clause): Numbered => ({
  unit: id,
  enumerator: enumerator ?? '',
  value: (/[\p{L}\p{N}]+/u.exec(enumerator ?? '')?.[0] ?? path.at(-1) ?? '').replace(/^OP/i, ''),
});

function slipIn(series: readonly Numbered[]): NumberSlip | null {
  const values = series.map(({ value }) => value);
  const first = brokenAt(values, 0);
  if (first === -1 || isRestart(values, first)) return null;
  const lone = [first - 1, first].find(at => isRegular(values.with(at, expectedAt(values, at)))) ?? first;
  return slipAt(series, values, lone);
}

/** Where the count does not go on; -1 if it does. */
const brokenAt = (values: readonly string[], from: number): number =>
  values.findIndex((value, index) => index > from && !follows(values[index - 1] ?? '', value));

const isRegular = (values: readonly string[]): boolean =>
  isFirst(values[0] ?? '') && brokenAt(values, 0) === -1;

/** A count that begins anew is that of another list. */
const isRestart = (values: readonly string[], at: number): boolean =>
  isFirst(values[at] ?? '') && values[at - 1] !== values[at];

/** What should stand at a place: the first of a count is of the kind of the second, others follow the one before. */
function expectedAt(values: readonly string[], at: number): string {
  const [own = '', next = ''] = [values[at], values[at + 1]];
  if (at === 0)
    return isFirst(own) ? own : (FIRST.find(value => isSameKind(value, own) && follows(value, next)) ?? own);
  const successors = successorsOf(values[at - 1] ?? '');
  const inNumerals = successors.filter(value => isNumeral(values.slice(0, at)) === isNumeral([value]));
  return inNumerals[0] ?? successors[0] ?? own;
}

const FIRST = ['1', 'a', 'i', 'A', 'I'];

const isSameKind = (one: string, other: string): boolean => /^\d/.test(one) === /^\d/.test(other);

/** Whether values can be numerals: "i" after nothing, and "ii" after "i". */
const isNumeral = (values: readonly string[]): boolean =>
  /^i$/i.test(values[0] ?? '') || values.every(value => value.length > 1 && romanValue(value) !== null);

function slipAt(series: readonly Numbered[], values: readonly string[], at: number): NumberSlip | null {
  const slip = series[at];
  const expected = expectedAt(values, at);
  if (slip === undefined || expected === slip.value) return null;
  const message =
    at === 0
      ? `the count begins with ${slip.value}, not with ${expected}`
      : slip.value === values[at - 1]
        ? `${slip.value} comes twice; ${expected} should follow`
        : `${slip.value} comes after ${values[at - 1]}, where ${expected} should follow`;
  return {
    unit: slip.unit,
    enumerator: slip.enumerator,
    expected: slip.enumerator.replace(slip.value, expected),
    message,
  };
}
