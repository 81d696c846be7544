/** What happens to a clause from one resolution of a series to the next. */
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
