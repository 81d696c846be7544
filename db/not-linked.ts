/* The values of columns that step 7 sets, until it does so once all sources are stored. */

export const NOT_RESOLVED = { targetId: null, targetUnitId: null, status: 'outside' } as const;
export const NOT_ANSWERED = { status: 'not-in-data-set', reason: 'no-document-says-so' } as const;
/** A `seq`. */
export const NOT_ORDERED = 0;
