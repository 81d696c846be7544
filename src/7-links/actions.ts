import type { Db } from '../../db/db.ts';
import { isNotNull, sql } from '../../db/drizzle.cjs';
import { prepareInsert } from '../../db/insert.ts';
import { actions, clauses } from '../../db/schema.ts';
import { compareText } from '../references/natural-order.ts';

/** Stores how often clauses have each action and each phrase of it, ranked by frequency. */
export function countActions(db: Db): void {
  const byAction = Map.groupBy(phraseCounts(db), ({ kind, action }) => `${kind} ${action}`);
  const rows = [...byAction.values()]
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [actionRow([first, ...rest])]))
    .sort((a, b) => b.count - a.count || compareText(a.action, b.action) || compareText(a.kind, b.kind));
  const insert = prepareInsert(db, actions);
  for (const [index, row] of rows.entries()) insert.run({ ...row, rank: index + 1 });
}

interface PhraseCount {
  readonly kind: string;
  readonly action: string | null;
  readonly phrase: string | null;
  readonly count: number;
}

const phraseCounts = (db: Db): PhraseCount[] =>
  db
    .select({
      kind: clauses.kind,
      action: clauses.action,
      phrase: clauses.phrase,
      count: sql<number>`count(*)`,
    })
    .from(clauses)
    .where(isNotNull(clauses.action))
    .groupBy(clauses.kind, clauses.action, clauses.phrase)
    .all();

function actionRow(phrases: readonly [PhraseCount, ...PhraseCount[]]) {
  const [{ kind, action }] = phrases;
  return {
    kind,
    action: action ?? '',
    count: phrases.reduce((sum, { count }) => sum + count, 0),
    phrases: phrases
      .map(({ phrase, count }) => ({ phrase: phrase ?? '', count }))
      .sort((a, b) => b.count - a.count || compareText(a.phrase, b.phrase)),
  };
}
