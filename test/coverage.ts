import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Prints the coverage that the last `npm run test:all` measured: lines, branches and
 * functions of each folder.
 */

interface Count {
  readonly total: number;
  readonly covered: number;
}

type FileCoverage = Readonly<Record<Measure, Count>>;
type Measure = (typeof MEASURES)[number];

const MEASURES = ['lines', 'branches', 'functions'] as const;
const ROOT = join(import.meta.dirname, '..');

const { total, ...files }: Record<string, FileCoverage> = JSON.parse(
  readFileSync(join(ROOT, '.tap/report/coverage-summary.json'), 'utf8'),
);

/** `src/5-annotations` of `src/5-annotations/citation/citation.ts`; `db` is one folder. */
const folderOf = (file: string): string =>
  /^(?:src\/[^/]+(?=\/)|src|db)/.exec(relative(ROOT, file))?.[0] ?? 'other';

const percentage = (coverage: readonly FileCoverage[], measure: Measure): string => {
  const sum = (count: keyof Count) => coverage.reduce((sum, of) => sum + of[measure][count], 0);
  return `${((100 * sum('covered')) / sum('total')).toFixed(1)} %`.padStart(11);
};

const row = (name: string, coverage: readonly FileCoverage[]): string =>
  `${name.padEnd(20)}${MEASURES.map(measure => percentage(coverage, measure)).join('')}`;

const folders = Map.groupBy(Object.entries(files), ([file]) => folderOf(file));

console.log(`${'coverage'.padEnd(20)}${MEASURES.map(measure => measure.padStart(11)).join('')}`);
for (const [folder, inside] of [...folders].toSorted(([a], [b]) => a.localeCompare(b, 'en')))
  console.log(
    row(
      folder,
      inside.map(([, coverage]) => coverage),
    ),
  );
if (total) console.log(row('all', [total]));
