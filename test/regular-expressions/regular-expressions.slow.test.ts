import { cpus } from 'node:os';
import { check, type Diagnostics } from 'recheck';
import t from 'tap';
import { processorTime } from '../processor-time.ts';
import { collectRegularExpressions, type RegularExpression } from './collect.ts';
import measuredRows from './measured.json' with { type: 'json' };

/**
 * Every regular expression of `src` and `db` takes time in proportion to the text that it is matched against.
 *
 * A checker of regular expressions decides most of them. `measured.json` lists the others: those that it finds
 * vulnerable although the code limits the length of the text or of a repetition, and those that it cannot
 * decide in time. All of them are measured on hostile texts as well, and on the attacks that the checker found.
 */

interface MeasuredRow {
  /** The file that it is written or composed in. */
  readonly file: string;
  /** What its source begins with. */
  readonly begins: string;
  /** The most characters that it is ever matched against, if the code limits them. */
  readonly atMost?: number;
  /** Why the time is limited. */
  readonly reason: string;
  /** What hostile texts repeat, beside `REPEATED`. */
  readonly repeats?: readonly string[];
}

const ROWS: readonly MeasuredRow[] = measuredRows;
/** Milliseconds that the checker may take; less for an expression that is listed in `measured.json`. */
const CHECKER_TIMEOUT = 30_000;
const SHORT_CHECKER_TIMEOUT = 2_000;

/** What a hostile text repeats: what the repetitions of most expressions match, and nearly match. */
const REPEATED = [
  ...['a', 'A', '7', ' ', '\t', '\r', '\n', '.', '-', '*', '(', ')', '[', '“', '’', '\u0301', '/'],
  ...['A ', 'a ', 'Aa ', 'a-', 'A-a ', ', ', ' and ', ' of the ', ' to ', '. ', '; ', 'a, ', 'A, ', 'ÀÉ '],
  ...['/AA', 'A/1', '1. ', '(a) ', 'I.', '1/1, ', 'para. ', '](', '[^a', '<b', 'also ', 'that ', 'ly '],
];
/** Characters. */
const SHORT = 4_000;
const LONG = 8 * SHORT;
const MOST_TIMES = 20;
/** Milliseconds of the processor that are too few to be compared. */
const MOMENT = 40;
/** Milliseconds for a text of limited length. */
const MOST_AT_LIMIT = 20;

const expressions = await collectRegularExpressions(exercise);

/** Runs the code that composes expressions only when it is called. */
async function exercise(): Promise<void> {
  const { seedsApp } = await import('../helper.ts');
  const app = await seedsApp();
  for (const url of [
    '/v1/resolve?ref=res. 58/208, paras. 1 and 2',
    '/v1/search?q=migra* OR "human rights"',
    '/v1/graph',
  ])
    await app.inject(encodeURI(url));
  const text = 'Recalling paragraphs 1 (a) and 2 of resolution 58/208,';
  for (const url of ['/v1/citations/lookup', '/v1/drafts/check', '/v1/agreed-language'])
    await app.inject({ method: 'POST', url, payload: { text } });
}

const named = ({ files, source, flags }: RegularExpression): string =>
  `${files[0]}: /${source.length > 80 ? `${source.slice(0, 80)}…` : source}/${flags}`;

const isRowOf =
  ({ files, source }: RegularExpression) =>
  ({ file, begins }: MeasuredRow): boolean =>
    files.includes(file) && source.startsWith(begins);

t.test('literals and composed expressions are collected', async t => {
  t.ok(expressions.length > 500, `${expressions.length} expressions`);
});

t.test('every row of measured.json is about an expression', async t => {
  for (const row of ROWS)
    t.ok(
      expressions.some(expression => isRowOf(expression)(row)),
      `${row.file}: ${row.begins}`,
    );
});

/** A text of any length: what begins it, what it repeats, and what ends it. */
interface Hostile {
  readonly prefix: string;
  readonly piece: string;
  readonly suffix: string;
}

/** What the checker suggests, by expression. */
const attacks = new Map<RegularExpression, readonly Hostile[]>();

t.test('the checker finds none vulnerable but those that are measured', { timeout: 600_000 }, async t => {
  const queue = [...expressions];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const isMeasured = ROWS.some(isRowOf(next));
      const verdict = await verdictOn(next, isMeasured ? SHORT_CHECKER_TIMEOUT : CHECKER_TIMEOUT);
      if (verdict.status === 'vulnerable') attacks.set(next, attacksOf(verdict));
      if (!isMeasured && (verdict.status === 'unknown' || isProven(verdict)))
        t.fail(`${named(next)} is ${describe(verdict)}`);
    }
  };
  await Promise.all(cpus().map(work));
  t.equal(queue.length, 0);
});

/** By automata where they are small enough, else, or if that takes too long, by guided fuzzing. */
async function verdictOn({ source, flags }: RegularExpression, timeout: number): Promise<Diagnostics> {
  const [bare, bareFlags] = [withoutNames(source), flags.replace('d', '')];
  const verdict = await check(bare, bareFlags, { timeout });
  const isFinal = verdict.status !== 'unknown' || timeout < CHECKER_TIMEOUT;
  return isFinal ? verdict : check(bare, bareFlags, { timeout, checker: 'fuzz' });
}

/**
 * The checker knows neither group names that alternatives share nor the flag `d`. Without a reference to it, a
 * name does not change what is matched; nor does the flag.
 */
const withoutNames = (source: string): string =>
  source.includes('\\k<') ? source : source.replaceAll(/\(\?<[A-Za-z]\w*>/g, '(');

/**
 * What the automata find is proven. The fuzzer counts steps of an engine without optimizations, and may take a
 * long list of alternatives for growth; its attacks are measured below, on the engine that is used.
 */
const isProven = (verdict: Diagnostics): boolean =>
  verdict.status === 'vulnerable' && verdict.checker === 'automaton';

/** The attack of the checker, once for each part of it that can be repeated. */
function attacksOf(verdict: Diagnostics): Hostile[] {
  if (verdict.status !== 'vulnerable') return [];
  const { pumps, suffix } = verdict.attack;
  const once = pumps.map(({ prefix, pump }) => prefix + pump);
  return pumps.map(({ prefix, pump }, index) => ({
    prefix: once.slice(0, index).join('') + prefix,
    piece: pump,
    suffix: once.slice(index + 1).join('') + suffix,
  }));
}

const describe = (verdict: Diagnostics): string =>
  verdict.status === 'vulnerable'
    ? `${verdict.complexity.summary}: ${verdict.attack.pattern}`
    : `${verdict.status} ${verdict.status === 'unknown' ? JSON.stringify(verdict.error) : ''}`;

t.test('none takes longer than in proportion to the text', { timeout: 600_000 }, async t => {
  for (const expression of expressions) {
    const rows = ROWS.filter(isRowOf(expression));
    const atMost = rows.map(row => row.atMost).find(limit => limit !== undefined);
    const pieces = [...REPEATED, ...rows.flatMap(row => row.repeats ?? [])];
    for (const hostile of [...pieces.flatMap(endings), ...(attacks.get(expression) ?? [])])
      if (
        !(atMost === undefined ? isProportional(expression, hostile) : isQuick(expression, hostile, atMost))
      )
        t.fail(`${named(expression)} on ${JSON.stringify(hostile)}`);
  }
  t.pass(`${expressions.length} expressions`);
});

/** A character that hardly any expression allows, and one that ends no word. */
const endings = (piece: string): Hostile[] => ['\0', '_'].map(suffix => ({ prefix: '', piece, suffix }));

function isProportional(expression: RegularExpression, hostile: Hostile): boolean {
  if (matchingTime(expression, hostile, LONG) < MOMENT) return true;
  const short = matchingTime(expression, hostile, SHORT);
  return matchingTime(expression, hostile, LONG) < MOST_TIMES * Math.max(short, MOMENT / MOST_TIMES);
}

const isQuick = (expression: RegularExpression, hostile: Hostile, length: number): boolean =>
  matchingTime(expression, hostile, length) < MOST_AT_LIMIT ||
  matchingTime(expression, hostile, length) < MOST_AT_LIMIT;

/** The processor time to find all matches in a text of the length. */
function matchingTime(
  { source, flags }: RegularExpression,
  { prefix, piece, suffix }: Hostile,
  length: number,
): number {
  const everyMatch = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const times = Math.max(1, Math.floor((length - prefix.length - suffix.length) / piece.length));
  const text = prefix + piece.repeat(times) + suffix;
  return processorTime(() => text.replaceAll(everyMatch, ''));
}
