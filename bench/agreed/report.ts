import type { Db } from '../../db/db.ts';
import type { AnswerTimes, Times } from './measure.ts';
import type { Recall } from './recall.ts';

const WIDTHS = [11, 10, 10, 10, 10, 16, 16, 18, 12];

export const heading = row(
  '',
  'clauses',
  'wordings',
  'index MB',
  'texts MB',
  'wordings ms',
  'matter ms',
  'draft of 20 ms',
  'FTS5 ms',
);

export const sizeReport = (
  name: string,
  db: Db,
  { answers, search }: { answers: AnswerTimes; search: Times },
): string =>
  row(
    name,
    count(db, 'wording_uses'),
    count(db, 'wordings'),
    megabytes(db, `where name glob 'wording*' or name = 'shingles'`),
    megabytes(db, `where name = 'units'`),
    ...[answers.wordings, answers.matter, answers.draft].map(
      ({ p50, p95, busy95 }) => `${p50.toFixed(0)} / ${p95.toFixed(0)} / ${busy95.toFixed(0)}`,
    ),
    search.p50.toFixed(0),
  );

export const recallReport = (name: string, recall: Recall, least: number): string =>
  `${name}: of ${recall.texts} texts ${recall.withNear} have a wording that is ${least} similar or more; the nearest is found for ${recall.nearestFound}, ` +
  `${recall.pairsFound} of all ${recall.pairs} such wordings are found (${(recall.pairsFound / recall.pairs).toFixed(4)})`;

export const LEGEND = `
ms        half of the questions took no longer; 95 of 100 took no longer; of these 95 the time of a processor,
          whatever else the machine does. Each question is a clause of the data, varied
draft     wordings and matter of 20 clauses, with all uses
FTS5      an index of words, for the 200 texts that have most of the same words; they are not compared yet. The median`;

function row(...cells: readonly string[]): string {
  return cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[column] ?? 0)))
    .join('');
}

const count = (db: Db, table: string): string =>
  String(db.$client.prepare(`select count(*) from ${table}`).pluck().get());

const megabytes = (db: Db, which: string): string =>
  (Number(db.$client.prepare(`select sum(pgsize) from dbstat ${which}`).pluck().get()) / 1e6).toFixed(1);
