/** How a text treats a document that it cites. `mentions` is none of the others, as usually in a note. */
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
