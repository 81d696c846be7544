/**
 * How a text treats what it cites. `mentions` says that it does nothing to it that these words name: a note
 * does no more.
 */
export const TREATMENTS = [
  'recalls',
  'reaffirms',
  'notes',
  'welcomes',
  'considers',
  'follows',
  'implements',
  'adopts',
  'endorses',
  'amends',
  'regrets',
  'asks',
  'mentions',
] as const;

export type Treatment = (typeof TREATMENTS)[number];
