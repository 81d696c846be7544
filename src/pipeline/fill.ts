import { renameSync } from 'node:fs';
import { fitCache, giveUpRollback, openForBuilding } from '../../db/connection.ts';
import type { Db } from '../../db/db.ts';
import { inArray, sql } from '../../db/drizzle.cjs';
import { finish, finishChanged } from '../../db/finish.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { dataset, documents, findings } from '../../db/schema.ts';
import program from '../../package.json' with { type: 'json' };
import { type Counts, type DoubtfulDocument, openStore, type Store } from '../6-tables/store.ts';
import { type LinkOptions, link, relink } from '../7-links/link.ts';
import { unlink } from '../7-links/unlink.ts';
import { prepareUnlinkingOfSource } from '../7-links/unlink-source.ts';
import type { ClausaryError } from '../errors.ts';
import type { SourceId } from '../model/id.ts';
import { STATES } from '../references/states/states.ts';
import { ahead } from './ahead.ts';
import { AUTHORITY } from './authority.ts';
import { type FileToTake, inFixedOrder } from './file-to-take.ts';
import { type Fingerprints, fingerprints } from './fingerprint.ts';
import { type HistoryKeeper, historyKeeper, putHistory } from './history.ts';
import type { LastDataSet } from './last-data-set.ts';
import { type FileParser, IN_THIS_THREAD } from './parse-file.ts';
import { NOTHING_BEFORE, type Outcome, sourceTaker } from './take-in.ts';

export type { DoubtfulDocument } from '../6-tables/store.ts';

export interface FillOptions {
  /** Parses the files; in this thread if nothing else is given. */
  readonly parser?: FileParser;
  readonly onOutcome?: OnOutcome;
  readonly onStep?: OnStep;
}

/** Called after each file with its outcome, the number of files done, and the number of all. */
export type OnOutcome = (outcome: Outcome, done: number, total: number) => void;
/**
 * Called while what follows the files is done: with its name, the parts of it that are done, and all of them.
 */
export type OnStep = (step: string, done: number, total: number) => void;

export interface FillReport {
  /** Of the data set as it is now. */
  readonly counts: Counts;
  /** How many of its sources have been read for it; the others are from the last data set. */
  readonly read: number;
  /** The names of the sources of the last data set that are no longer there. */
  readonly gone: readonly string[];
  readonly failures: readonly ClausaryError[];
  /** The documents that may not have been read well, in the order in which their files were taken in. */
  readonly doubtful: readonly DoubtfulDocument[];
  /** False if no file could be taken in; there is then no new data set, and the last one stays. */
  readonly built: boolean;
  /** Whether it would be the last data set again, which then stays. */
  readonly unchanged: boolean;
}

interface Place {
  readonly building: string;
  /** The file of the last data set. */
  readonly copy: string;
  readonly last: LastDataSet | undefined;
}

/**
 * Fills a database with what files hold, and completes it. Where the last data set was read by this very
 * code, it is what the database begins with.
 *
 * @param filesOf is called before the last data set is closed
 */
export async function fill(
  { building, copy, last }: Place,
  filesOf: () => readonly FileToTake[],
  options: FillOptions,
): Promise<FillReport> {
  const code = fingerprints();
  try {
    const files = inFixedOrder(filesOf());
    const base = last?.readBy === code.readBy ? last : undefined;
    if (base) {
      base.close();
      renameSync(copy, building);
    }
    return await fillFrom(base, building, { files, last, code, ...options });
  } finally {
    last?.close();
  }
}

interface Filling extends FillOptions {
  readonly files: readonly FileToTake[];
  readonly last: LastDataSet | undefined;
  readonly code: Fingerprints;
}

async function fillFrom(
  base: LastDataSet | undefined,
  building: string,
  { files, last, code, onStep = () => undefined, ...options }: Filling,
): Promise<FillReport> {
  const db = openForBuilding(building);
  try {
    const isLinked = base?.builtBy === code.builtBy;
    const touched = new Set<string>();
    const store = base ? openStore(db) : openNewStore(db);
    if (last && !base) putHistory(db, last.history());
    const taker = sourceTaker(
      isLinked ? unlinking(store, prepareUnlinkingOfSource(db, touched)) : store,
      options.parser ?? IN_THIS_THREAD,
      base ?? NOTHING_BEFORE,
    );
    const outcomes = await takeAll(files, taker, options);
    taker.removeOthers();
    const report = reportOf(outcomes, last);
    if (report.counts.sources === 0) return { ...report, built: false, unchanged: false };
    const isSame = isLinked && !taker.hasChanged();
    if (!isSame) {
      for (const id of documentsOf(db, taker.renamed())) touched.add(id);
      const history = historyKeeper(db, last ? new Date().toISOString() : null);
      await linkAndWrite(db, { base, touched: isLinked ? touched : undefined, history, code, onStep });
      history.noteDepartures();
    }
    const counts = { ...report.counts, findings: countFindings(db) };
    onStep('completing the file', 0, 1);
    if (!isSame) (isLinked ? finishChanged : finish)(db);
    return { ...report, counts, built: true, unchanged: isSame };
  } finally {
    db.$client.close();
  }
}

function openNewStore(db: Db): Store {
  migrateDatabase(db);
  const store = openStore(db);
  store.putAuthorities(AUTHORITY.organizations, STATES);
  return store;
}

/** A store in which a source is unlinked before it is removed. */
const unlinking = (store: Store, unlinkSource: (id: SourceId) => void): Store => ({
  ...store,
  removeSource: id => {
    unlinkSource(id);
    store.removeSource(id);
  },
});

const documentsOf = (db: Db, sources: readonly SourceId[]): string[] =>
  db
    .select({ id: documents.id })
    .from(documents)
    .where(inArray(documents.sourceId, [...sources]))
    .all()
    .map(({ id }) => id);

async function takeAll(
  files: readonly FileToTake[],
  { prepare, takeIn }: ReturnType<typeof sourceTaker>,
  { parser = IN_THIS_THREAD, onOutcome }: FillOptions,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const [file, preparing] of ahead(files, parser.atOnce, prepare)) {
    const outcome = await takeIn(file, preparing);
    outcomes.push(outcome);
    onOutcome?.(outcome, outcomes.length, files.length);
  }
  return outcomes;
}

interface LinkingOptions extends Pick<Filling, 'code'> {
  readonly base: LastDataSet | undefined;
  /** Documents of which something has changed since the base was linked; undefined if all is to be linked anew. */
  readonly touched: Set<string> | undefined;
  readonly history: HistoryKeeper;
  readonly onStep: OnStep;
}

async function linkAndWrite(db: Db, { base, touched, history, code, onStep }: LinkingOptions): Promise<void> {
  giveUpRollback(db);
  fitCache(db);
  const madeBy = `${program.name} ${program.version}`;
  const options: LinkOptions = {
    builtBy: code.builtBy,
    onStep: (step, done, total) => onStep(`linking: ${step}`, done, total),
  };
  const isRelinked = touched !== undefined && relink(db, madeBy, touched, options);
  if (!isRelinked) {
    if (base) unlink(db);
    link(db, madeBy, options);
  }
  db.update(dataset).set(code).run();
  // The modules that this takes are many, and the parser needs none of them.
  const { storeRepresentations } = await import('../9-http/representations/store-representations.ts');
  await storeRepresentations(db, {
    isWritten: id => !isRelinked || touched.has(id),
    onWritten: history.note,
    onDocument: (done, total) => onStep('writing answers', done, total),
  });
}

const countFindings = (db: Db): number =>
  db.select({ total: sql<number>`count(*)` }).from(findings).get()?.total ?? 0;

function reportOf(
  outcomes: readonly Outcome[],
  last: LastDataSet | undefined,
): Omit<FillReport, 'built' | 'unchanged'> {
  const taken = outcomes.filter(outcome => outcome.kind === 'taken');
  const stays = new Set<string>(taken.flatMap(({ id, name }) => [id, name]));
  return {
    counts: taken.map(({ counts }) => counts).reduce(add, NONE),
    read: taken.filter(({ isRead }) => isRead).length,
    gone: (last?.sources ?? [])
      .filter(({ id, name }) => !stays.has(id) && !stays.has(name))
      .map(({ name }) => name),
    failures: outcomes.flatMap(outcome => (outcome.kind === 'failed' ? outcome.error : [])),
    doubtful: taken.flatMap(({ doubtful }) => doubtful),
  };
}

const NONE: Counts = { sources: 0, documents: 0, units: 0, findings: 0 };

const add = (a: Counts, b: Counts): Counts => ({
  sources: a.sources + b.sources,
  documents: a.documents + b.documents,
  units: a.units + b.units,
  findings: a.findings + b.findings,
});
