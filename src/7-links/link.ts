import type { Db } from '../../db/db.ts';
import { countActions } from './actions.ts';
import { linkAnswers } from './answers/link-answers.ts';
import { storeContradictions } from './contradictions/store-contradictions.ts';
import { setSequence } from './sequence.ts';
import { storeSeries } from './series/store-series.ts';
import { resolveCitations } from './targets.ts';
import { fillTextSearch } from './text-search.ts';
import { setVersion } from './version.ts';
import { indexWordings } from './wordings.ts';

/**
 * Step 7: with every source in, what can be known only of all of them together.
 *
 * @param madeBy version of the program, a part of the data set's version
 * @returns how many findings were added to those of the sources
 */
export const link = (db: Db, madeBy: string): number =>
  db.transaction(() => {
    setSequence(db);
    resolveCitations(db);
    const contradictions = storeContradictions(db);
    linkAnswers(db);
    storeSeries(db);
    countActions(db);
    fillTextSearch(db);
    indexWordings(db);
    setVersion(db, madeBy);
    return contradictions;
  });
