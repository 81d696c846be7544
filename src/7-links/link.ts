import type { Db } from '../../db/connection.ts';
import { countActions } from './actions.ts';
import { linkAnswers } from './answers/link-answers.ts';
import { setSequence } from './sequence.ts';
import { resolveCitations } from './targets.ts';
import { fillTextSearch } from './text-search.ts';
import { setVersion } from './version.ts';

/**
 * Step 7: with every source in, what can be known only of all of them together.
 *
 * @param madeBy version of the program, a part of the data set's version
 */
export const link = (db: Db, madeBy: string): void =>
  db.transaction(() => {
    setSequence(db);
    resolveCitations(db);
    linkAnswers(db);
    countActions(db);
    fillTextSearch(db);
    setVersion(db, madeBy);
  });
