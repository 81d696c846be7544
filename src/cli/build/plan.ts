import { ClausaryError } from '../../errors.ts';
import { type LastDataSet, openLastDataSet } from '../../pipeline/last-data-set.ts';
import type { FileState, Plan } from '../../pipeline/plan.ts';
import { fail, print } from '../output.ts';

interface PlanOptions {
  /** Whether nothing is taken from the last data set. */
  readonly anew?: boolean;
  /** Whether there must be a last data set. */
  readonly isNeeded?: boolean;
}

/** Prints what would be done, of files that stay as they are only the number; writes nothing. */
export async function printPlan(
  database: string,
  { anew = false, isNeeded = false }: PlanOptions,
  planFrom: (last: LastDataSet | undefined) => Promise<Plan>,
): Promise<void> {
  const last = anew ? undefined : await openLast(database, isNeeded);
  try {
    const plan = await planFrom(last);
    for (const error of plan.failures) fail(error);
    for (const line of planLines(plan)) await print(line);
  } finally {
    last?.close();
  }
}

async function openLast(database: string, isNeeded: boolean): Promise<LastDataSet | undefined> {
  try {
    return await openLastDataSet(database);
  } catch (error) {
    if (isNeeded || !(error instanceof ClausaryError)) throw error;
    return undefined;
  }
}

const STATES: readonly FileState[] = ['new', 'changed', 'to be read again', 'unchanged'];

export function planLines({ files, gone }: Plan): string[] {
  const counts = STATES.map(
    wanted => [files.filter(({ state }) => state === wanted).length, wanted] as const,
  );
  const numbers = [...counts, [gone.length, 'gone'] as const].filter(([number]) => number > 0);
  return [
    ...files.filter(({ state }) => state !== 'unchanged').map(({ path, state }) => `${path}: ${state}`),
    ...gone.map(name => `${name}: gone`),
    `${numbers.map(([number, what]) => `${number} ${what}`).join(', ') || 'no files'}; nothing has been written`,
  ];
}
