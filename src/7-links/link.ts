import type { Db } from '../../db/db.ts';
import { countActions } from './actions.ts';
import { linkAnswers } from './answers/link-answers.ts';
import { storeContradictions } from './contradictions/store-contradictions.ts';
import { learnInstruments } from './instruments/learn-instruments.ts';
import { storeOverlaps } from './overlaps/store-overlaps.ts';
import { setSequence } from './sequence.ts';
import type { KeptLineages } from './series/kept-lineages.ts';
import { storeSeries } from './series/store-series.ts';
import { storeStatistics } from './statistics.ts';
import { resolveCitations } from './targets.ts';
import { fillTextSearch } from './text-search.ts';
import { setVersion } from './version.ts';
import { indexWordings } from './wordings.ts';
import { storeWorks } from './works/store-works.ts';

type Run = (db: Db, options: LinkOptions) => void;

/** In this order: most of them need what those before them store. */
const STEPS: readonly { readonly name: string; readonly run: Run }[] = [
  { name: 'the order of the documents', run: setSequence },
  { name: 'instruments', run: learnInstruments },
  { name: 'citations', run: resolveCitations },
  { name: 'works', run: storeWorks },
  { name: 'contradictions', run: storeContradictions },
  { name: 'answers to mandates', run: linkAnswers },
  { name: 'series', run: (db, { lineages }) => storeSeries(db, lineages) },
  { name: 'overlaps of mandates', run: storeOverlaps },
  { name: 'actions', run: countActions },
  { name: 'the text search', run: fillTextSearch },
  { name: 'wordings', run: indexWordings },
  { name: 'statistics', run: storeStatistics },
];

export interface LinkOptions {
  readonly onStep?: OnLinkStep;
  /** What `unlink` has left of the lineages of the last data set. */
  readonly lineages?: KeptLineages;
}

/** Called before each step with its name, the number of steps done, and the number of all. */
export type OnLinkStep = (name: string, done: number, total: number) => void;

/**
 * Step 7: stores what can be known only once all sources are stored. Runs in one transaction. What `unlink`
 * leaves of a data set is linked as if it were new.
 *
 * @param madeBy name and version of the program, which the version of the data set depends on
 */
export const link = (db: Db, madeBy: string, options: LinkOptions = {}): void =>
  db.transaction(() => {
    for (const [done, { name, run }] of STEPS.entries()) {
      options.onStep?.(name, done, STEPS.length);
      run(db, options);
    }
    setVersion(db, madeBy);
  });
