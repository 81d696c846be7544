import type { Db } from '../../db/db.ts';
import { countActions } from './actions.ts';
import { linkAnswers } from './answers/link-answers.ts';
import { storeContradictions } from './contradictions/store-contradictions.ts';
import { learnInstruments } from './instruments/learn-instruments.ts';
import { storeOverlaps } from './overlaps/store-overlaps.ts';
import { setSequence } from './sequence.ts';
import { storeSeries } from './series/store-series.ts';
import { storeStatistics } from './statistics.ts';
import { resolveCitations } from './targets.ts';
import { fillTextSearch } from './text-search.ts';
import { setVersion } from './version.ts';
import { indexWordings } from './wordings.ts';
import { storeWorks } from './works/store-works.ts';

/**
 * Step 7: stores what can be known only once all sources are stored. Runs in one transaction.
 *
 * @param madeBy name and version of the program, which the version of the data set depends on
 * @returns the number of findings that were added
 */
export const link = (db: Db, madeBy: string): number =>
  db.transaction(() => {
    setSequence(db);
    learnInstruments(db);
    resolveCitations(db);
    storeWorks(db);
    const contradictions = storeContradictions(db);
    linkAnswers(db);
    storeSeries(db);
    storeOverlaps(db);
    countActions(db);
    fillTextSearch(db);
    indexWordings(db);
    storeStatistics(db);
    setVersion(db, madeBy);
    return contradictions;
  });
