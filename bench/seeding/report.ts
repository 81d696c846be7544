import type { Measured } from './child.ts';

/** A data set that has been built, and how much it holds. */
export interface Grown extends Measured {
  readonly clauses: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const secondsOf = ({ steps }: Grown): number => sum(Object.values(steps));

/** What one data set took, and by which steps. */
export function sizeReport(name: string, grown: Grown): string {
  const { steps, seconds, memory, bytes, clauses } = grown;
  const head = [
    `${clauses} clauses`,
    `${secondsOf(grown).toFixed(1)} s of processor`,
    `${seconds.toFixed(1)} s by the clock`,
    `${memory.toFixed(0)} MiB of memory`,
    `${(bytes / 1e6).toFixed(0)} MB (${Math.round(bytes / clauses)} bytes a clause)`,
  ];
  const lines = Object.entries(steps)
    .filter(([, seconds]) => seconds >= 0.05)
    .map(([step, seconds]) => `  ${step.padEnd(40)} ${seconds.toFixed(1).padStart(8)} s`);
  return [`${name}: ${head.join(', ')}`, ...lines].join('\n');
}

/**
 * By what power of the number of clauses the time of each step grows, from the smallest to the largest data
 * set: 1 is in proportion.
 */
export function growthReport(all: readonly Grown[]): string {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return '';
  const exponent = (one: number, other: number): string =>
    (Math.log(other / one) / Math.log(last.clauses / first.clauses)).toFixed(2);
  const steps = Object.entries(last.steps).filter(([, seconds]) => seconds >= 0.5);
  return [
    'exponents (1 is in proportion to the clauses)',
    ...steps.map(([step, seconds]) => `  ${step.padEnd(40)} ${exponent(first.steps[step] ?? 0, seconds)}`),
    `  ${'links'.padEnd(40)} ${exponent(linksOf(first), linksOf(last))}`,
    `  ${'all'.padEnd(40)} ${exponent(secondsOf(first), secondsOf(last))}`,
    `  ${'memory'.padEnd(40)} ${exponent(first.memory, last.memory)}`,
  ].join('\n');
}

const linksOf = ({ steps }: Grown): number =>
  sum(Object.entries(steps).flatMap(([step, seconds]) => (step.startsWith('linking') ? seconds : [])));
