import { z } from 'zod';
import { Range } from '../common.ts';

export const similarity = z
  .number()
  .min(0)
  .max(1)
  .describe(
    'Twice the words that stand in both texts in the same order, over the words of both; 1 means that they differ in punctuation and capitals at most.',
  );

export const WordChange = z
  .object({
    kind: z.enum(['same', 'removed', 'added']),
    before: Range.nullable().describe('Where it stands in the earlier text; null for what was added.'),
    after: Range.nullable().describe('Where it stands in the later text; null for what was removed.'),
    text: z.string().describe('The words as printed, in the later text where they stand in both.'),
  })
  .meta({ id: 'WordChange', description: 'Words that stand in both of two texts, or in one of them only.' });
