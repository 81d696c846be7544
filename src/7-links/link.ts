import type { Db } from '../../db/db.ts';
import { asc, eq, getTableName } from '../../db/drizzle.cjs';
import { DERIVED_TABLES } from '../../db/insert.ts';
import { NOT_ORDERED } from '../../db/not-linked.ts';
import { documents, seriesMembers } from '../../db/schema.ts';
import { withoutForeignKeys } from '../../db/without-foreign-keys.ts';
import { countActions } from './actions.ts';
import { linkAnswers } from './answers/link-answers.ts';
import { storeContradictions } from './contradictions/store-contradictions.ts';
import { relearnInstruments } from './instruments/learn-instruments.ts';
import { storeOverlaps } from './overlaps/store-overlaps.ts';
import { setSequence, setSequenceOfAdded } from './sequence.ts';
import { type KeptLineages, keepLineages } from './series/kept-lineages.ts';
import { storeSeries } from './series/store-series.ts';
import { storeStatistics } from './statistics.ts';
import { resolveCitations } from './targets.ts';
import { addToTextSearch, fillTextSearch } from './text-search.ts';
import { setVersion } from './version.ts';
import { addWordings } from './wordings/changed-wordings.ts';
import { indexWordings } from './wordings/index-wordings.ts';
import { storeWorks } from './works/store-works.ts';

/** What has changed since the data set was linked. */
interface Changes {
  /** The documents that were added. */
  readonly added: readonly string[];
  readonly lineages: KeptLineages;
}

interface Linking {
  /** Undefined if nothing is linked yet. */
  readonly changes: Changes | undefined;
  readonly touched: Set<string>;
}

type Run = (db: Db, linking: Linking) => void;

/** In this order: most of them need what those before them store. */
const STEPS: readonly { readonly name: string; readonly run: Run }[] = [
  { name: 'the order of the documents', run: (db, { changes }) => changes || setSequence(db) },
  { name: 'instruments', run: (db, { touched }) => relearnInstruments(db, touched) },
  { name: 'citations', run: (db, { touched }) => resolveCitations(db, touched) },
  { name: 'works', run: storeWorks },
  { name: 'contradictions', run: (db, { touched }) => storeContradictions(db, touched) },
  { name: 'answers to mandates', run: linkAnswers },
  { name: 'series', run: (db, { changes }) => storeSeries(db, changes?.lineages) },
  { name: 'overlaps of mandates', run: storeOverlaps },
  { name: 'actions', run: countActions },
  {
    name: 'the text search',
    run: (db, { changes }) => (changes ? addToTextSearch(db, changes.added) : fillTextSearch(db)),
  },
  {
    name: 'wordings',
    run: (db, { changes }) => (changes ? addWordings(db, changes.added) : indexWordings(db)),
  },
  { name: 'statistics', run: storeStatistics },
];

export interface LinkOptions {
  /** The fingerprint of the code that links, which the version of the data set depends on. */
  readonly builtBy?: string;
  readonly onStep?: OnLinkStep;
}

/** Called before each step with its name, the number of steps done, and the number of all. */
export type OnLinkStep = (name: string, done: number, total: number) => void;

/**
 * Step 7: stores what can be known only once all sources are stored. Runs in one transaction. What `unlink`
 * leaves of a data set is linked as if it were new.
 *
 * @param madeBy name and version of the program, which the version of the data set depends on, too
 */
export const link = (db: Db, madeBy: string, options: LinkOptions = {}): void =>
  db.transaction(() => runSteps(db, { changes: undefined, touched: new Set() }, madeBy, options));

/**
 * The same for a data set that was linked, from which sources have been removed since, each after what
 * `prepareUnlinkingOfSource` makes, and to which others have been added: what depends on one document alone is stored for
 * those, and the rest anew. The result is what `link` would store, but for numbers that nobody sees: `seq`, which is in
 * the same order, and the ids of wordings and of search profiles.
 *
 * @param touched gets the documents of which something is stored that another has changed, and those that were added
 * @returns false, with nothing done, if there is no room in the order of the documents for those that were added
 */
export const relink = (db: Db, madeBy: string, touched: Set<string>, options: LinkOptions = {}): boolean =>
  withoutForeignKeys(db, () =>
    db.transaction(() => {
      const added = addedDocuments(db);
      if (!setSequenceOfAdded(db)) return false;
      for (const id of added) touched.add(id);
      const [lineages, seriesBefore] = [keepLineages(db), seriesOfResolutions(db)];
      for (const table of STORED_ANEW) db.$client.exec(`delete from "${getTableName(table)}"`);
      runSteps(db, { changes: { added, lineages }, touched }, madeBy, options);
      const seriesAfter = seriesOfResolutions(db);
      for (const id of new Set([...seriesBefore.keys(), ...seriesAfter.keys()]))
        if (seriesBefore.get(id) !== seriesAfter.get(id)) touched.add(id);
      return true;
    }),
  );

const {
  lineageSteps: _,
  searchProfiles: __,
  searchTexts: ___,
  wordings: ____,
  wordingUses: _____,
  ...OTHERS
} = DERIVED_TABLES;
const STORED_ANEW = Object.values(OTHERS);

const seriesOfResolutions = (db: Db): ReadonlyMap<string, string> =>
  new Map(
    db
      .select({ id: seriesMembers.resolutionId, series: seriesMembers.seriesId })
      .from(seriesMembers)
      .all()
      .map(({ id, series }) => [id, series]),
  );

const addedDocuments = (db: Db): string[] =>
  db
    .select({ id: documents.id })
    .from(documents)
    .where(eq(documents.seq, NOT_ORDERED))
    .orderBy(asc(documents.id))
    .all()
    .map(({ id }) => id);

function runSteps(db: Db, linking: Linking, madeBy: string, { builtBy = '', onStep }: LinkOptions): void {
  for (const [done, { name, run }] of STEPS.entries()) {
    onStep?.(name, done, STEPS.length);
    run(db, linking);
  }
  setVersion(db, { madeBy, builtBy });
}
