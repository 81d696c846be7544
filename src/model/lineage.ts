/** What becomes of a clause in a resolution that continues another. */
export const STEP_KINDS = [
  'introduced',
  'kept',
  'moved',
  'reworded',
  'strengthened',
  'weakened',
  'split',
  'merged',
  'dropped',
  'returned',
] as const;

export type StepKind = (typeof STEP_KINDS)[number];
