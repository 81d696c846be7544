import type { Db } from '../../db/connection.ts';
import type { Times } from './measure.ts';
import type { Recall } from './recall.ts';

const WIDTHS = [8, 10, 10, 12, 12, 10, 10, 10, 16, 10];

export const heading = row(
  '',
  'clauses',
  'wordings',
  'index MB',
  'database MB',
  'p50 ms',
  'p95 ms',
  'most ms',
  'text search ms',
  'ratio',
);

export const sizeReport = (
  name: string,
  db: Db,
  { index, search }: { index: Times; search: Times },
): string =>
  row(
    name,
    count(db, 'wording_uses'),
    count(db, 'wordings'),
    megabytes(db, `where name glob 'wording*' or name = 'shingles'`),
    megabytes(db, ''),
    index.p50.toFixed(1),
    index.p95.toFixed(1),
    index.most.toFixed(1),
    search.p50.toFixed(1),
    (search.p50 / index.p50).toFixed(1),
  );

export const recallReport = (name: string, recall: Recall, least: number): string =>
  `${name}: of ${recall.texts} texts ${recall.withNear} have a wording that is ${least} similar or more; the nearest is found for ${recall.nearestFound}, ` +
  `${recall.pairsFound} of all ${recall.pairs} such wordings are found (${(recall.pairsFound / recall.pairs).toFixed(4)})`;

export const LEGEND = `
p50, p95     half of the questions took no longer, 95 of 100 took no longer: each is a clause of the data, varied
text search  p50 of the 200 best hits of the text search for the same words, which are not compared yet
ratio        of the two: how many times as long as agreed language that takes`;

function row(...cells: readonly string[]): string {
  return cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[column] ?? 0)))
    .join('');
}

const count = (db: Db, table: string): string =>
  String(db.$client.prepare(`select count(*) from ${table}`).pluck().get());

const megabytes = (db: Db, which: string): string =>
  (Number(db.$client.prepare(`select sum(pgsize) from dbstat ${which}`).pluck().get()) / 1e6).toFixed(1);
