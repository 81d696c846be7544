import { z } from 'zod';
import { Range } from '../common.ts';
import { WordChangeKind } from '../enums.ts';

const HOW_SIMILAR =
  'Twice the words that stand in both texts in the same order, over the words of both; 1 means that they differ in punctuation and capitals at most.';

export const similarity = z.number().min(0).max(1).describe(HOW_SIMILAR);

/** The same, where one of the texts may be missing. */
export const similarityOrNull = similarity
  .nullable()
  .describe(`${HOW_SIMILAR} Null where one of them is missing.`);

export const WordChange = z
  .object({
    kind: WordChangeKind.describe('Whether both texts have the words, or which of them.'),
    before: Range.nullable().describe('Its range in the earlier text; null if added.'),
    after: Range.nullable().describe('Its range in the later text; null if removed.'),
    text: z.string().describe('The words as printed, in the later text if both have them.'),
  })
  .meta({
    id: 'WordChange',
    description: 'Words that two texts have in common, or that only one of them has.',
  });
