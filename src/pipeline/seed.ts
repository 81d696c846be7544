import { giveUpRollback, openForBuilding } from '../../db/connection.ts';
import type { Db } from '../../db/db.ts';
import { finish } from '../../db/finish.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import program from '../../package.json' with { type: 'json' };
import { replaceDatabase } from '../6-tables/replace-database.ts';
import { type Counts, openStore } from '../6-tables/store.ts';
import { link } from '../7-links/link.ts';
import type { ClausaryError } from '../errors.ts';
import { compareNaturally } from '../references/natural-order.ts';
import { STATES } from '../references/states/states.ts';
import { ahead } from './ahead.ts';
import { AUTHORITY } from './authority.ts';
import { findFiles, type SourceFile } from './files.ts';
import { type FileParser, IN_THIS_THREAD } from './parse-file.ts';
import { richness } from './richness.ts';
import { type DoubtfulDocument, type Outcome, sourceTaker } from './take-in.ts';

export interface SeedOptions {
  readonly database: string;
  /** Parses the files; in this thread if nothing else is given. */
  readonly parser?: FileParser;
  readonly onOutcome?: OnOutcome;
}

/** Called after each file with its outcome, the number of files done, and the number of all. */
export type OnOutcome = (outcome: Outcome, done: number, total: number) => void;

export interface SeedReport {
  readonly counts: Counts;
  readonly failures: readonly ClausaryError[];
  /** The documents that may not have been read well, in the order in which their files were taken in. */
  readonly doubtful: readonly DoubtfulDocument[];
  /** False if no file could be taken in; the database is then left as it was. */
  readonly built: boolean;
}

/**
 * Builds the database from the files and folders in `paths`, from bytes to links. The same files give the
 * same bytes, in whatever order they are given.
 *
 * @throws DATABASE_UNWRITABLE
 */
export async function seed(
  paths: readonly string[],
  { database, parser = IN_THIS_THREAD, onOutcome }: SeedOptions,
): Promise<SeedReport> {
  const { files, failures } = findFiles(paths);
  const outcomes: Outcome[] = [];
  let contradictions = 0;
  const built =
    files.length > 0 &&
    (await replaceDatabase(database, async building => {
      contradictions = await fill(building, { files: inFixedOrder(files), parser }, outcome => {
        outcomes.push(outcome);
        onOutcome?.(outcome, outcomes.length, files.length);
      });
      return outcomes.some(({ kind }) => kind === 'taken');
    }));
  return {
    counts: outcomes.map(countsOf).reduce(add, { ...NONE, findings: contradictions }),
    failures: [...failures, ...outcomes.flatMap(outcome => (outcome.kind === 'failed' ? outcome.error : []))],
    doubtful: outcomes.flatMap(outcome => (outcome.kind === 'taken' ? outcome.doubtful : [])),
    built,
  };
}

/** Fills a new database; returns the number of contradictions found between its documents. */
async function fill(
  database: string,
  { files, parser }: { readonly files: readonly SourceFile[]; readonly parser: FileParser },
  onOutcome: (outcome: Outcome) => void,
): Promise<number> {
  const db = openForBuilding(database);
  try {
    migrateDatabase(db);
    const store = openStore(db);
    store.putAuthorities(AUTHORITY.organizations, STATES);
    const { prepare, takeIn } = sourceTaker(store, parser);
    for await (const [file, preparing] of ahead(files, parser.atOnce, prepare))
      onOutcome(await takeIn(file, preparing));
    giveUpRollback(db);
    const contradictions = link(db, `${program.name} ${program.version}`);
    await writeRepresentations(db);
    finish(db);
    return contradictions;
  } finally {
    db.$client.close();
  }
}

/** The modules that it takes are many, and the parser needs none of them. */
async function writeRepresentations(db: Db): Promise<void> {
  const { storeRepresentations } = await import('../9-http/representations/store-representations.ts');
  await storeRepresentations(db);
}

/**
 * Sorts files so that of two kinds of file with the same document the richer one comes first, and then by name,
 * so that moving their folder changes nothing; files of one name by path.
 */
function inFixedOrder(files: readonly SourceFile[]): SourceFile[] {
  const ranks = new Map(files.map(file => [file, richness(file.path)]));
  const rank = (file: SourceFile): number => ranks.get(file) ?? 0;
  return files.toSorted(
    (a, b) => rank(a) - rank(b) || compareNaturally(a.name, b.name) || compareNaturally(a.path, b.path),
  );
}

const NONE: Counts = { sources: 0, documents: 0, units: 0, findings: 0 };

const countsOf = (outcome: Outcome): Counts => (outcome.kind === 'taken' ? outcome.counts : NONE);

const add = (a: Counts, b: Counts): Counts => ({
  sources: a.sources + b.sources,
  documents: a.documents + b.documents,
  units: a.units + b.units,
  findings: a.findings + b.findings,
});
