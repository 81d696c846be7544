import type { Db } from '../../db/db.ts';
import type { Times } from './measure.ts';
import type { Recall } from './recall.ts';

const WIDTHS = [8, 10, 10, 12, 12, 10, 10, 10, 14, 14, 10];

export const heading = row(
  '',
  'clauses',
  'wordings',
  'index MB',
  'texts MB',
  'p50 ms',
  'p95 ms',
  'most ms',
  'p95 busy ms',
  'FTS5 p50 ms',
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
    megabytes(db, `where name = 'units'`),
    index.p50.toFixed(1),
    index.p95.toFixed(1),
    index.most.toFixed(1),
    index.busy95.toFixed(1),
    search.p50.toFixed(1),
    (search.p50 / index.p50).toFixed(1),
  );

export const recallReport = (name: string, recall: Recall, least: number): string =>
  `${name}: of ${recall.texts} texts ${recall.withNear} have a wording that is ${least} similar or more; the nearest is found for ${recall.nearestFound}, ` +
  `${recall.pairsFound} of all ${recall.pairs} such wordings are found (${(recall.pairsFound / recall.pairs).toFixed(4)})`;

export const LEGEND = `
p50, p95  half of the questions took no longer, 95 of 100 took no longer: each is a clause of the data, varied
busy      the time of a processor, whatever else the machine does
FTS5      an index of words, for the 200 texts that have most of the same words; they are not compared yet
ratio     of the medians: how many times as long that takes`;

function row(...cells: readonly string[]): string {
  return cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[column] ?? 0)))
    .join('');
}

const count = (db: Db, table: string): string =>
  String(db.$client.prepare(`select count(*) from ${table}`).pluck().get());

const megabytes = (db: Db, which: string): string =>
  (Number(db.$client.prepare(`select sum(pgsize) from dbstat ${which}`).pluck().get()) / 1e6).toFixed(1);
