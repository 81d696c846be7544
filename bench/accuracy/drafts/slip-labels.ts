import { z } from 'zod';

/** A slip that somebody puts into an adopted text. */
const Slip = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  /** Path of the text in the folder of texts. */
  file: z.string(),
  kind: z.string(),
  /** Words of the text that stand there once, white space aside, and what replaces them. */
  before: z.string().min(1),
  after: z.string(),
  /** What is wrong, for people. */
  what: z.string().default(''),
});

/** Slips, and texts that are checked as they are. */
export const SlipLabels = z.object({
  slips: z.array(Slip),
  unchanged: z.array(z.string()).default([]),
});

export type Slip = z.infer<typeof Slip>;
export type SlipLabels = z.infer<typeof SlipLabels>;
