import { units } from '../../schema.ts';

/** The columns that say where a unit stands in the data set, and where in its document. */
export const UNIT_KEY = { seq: units.seq, position: units.position };
