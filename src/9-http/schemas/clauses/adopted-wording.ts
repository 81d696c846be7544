import { z } from 'zod';
import { CLAUSE_KINDS } from '../../../../db/schema.ts';
import { DEFAULT_OPTIONS } from '../../../8-services/agreed-language/agreed-language.ts';
import { NEAR_VERBATIM } from '../../../wording/near-wordings.ts';
import { Range } from '../common.ts';
import { word } from '../parameters.ts';
import { similarity, WordChange } from './wording.ts';

/** The options of a search for adopted wordings, with their defaults. */
export const wordingOptions = {
  before: z.iso
    .date()
    .optional()
    .describe('Only what was adopted before this day; what has no date is left out then.'),
  least: z
    .number()
    .min(0.5)
    .max(1)
    .default(DEFAULT_OPTIONS.least)
    .describe(
      'The similarity below which no wording is shown, but for what a clause continues in its series; of short ones more is asked.',
    ),
  limit: z
    .int()
    .min(1)
    .max(20)
    .default(DEFAULT_OPTIONS.limit)
    .describe('How many wordings are shown at most.'),
};

export const bodyThatSpeaks = word(
  'The organ that speaks, by its full name: of wordings that are as similar, and of the uses of one, its own come first.',
);

const WordingUse = z
  .object({
    clause: z.string().describe('Id of the clause.'),
    label: z.string().describe('What people write: "PP3", "OP10(a)".'),
    kind: z.enum(CLAUSE_KINDS),
    resolution: z.string().describe('Id of the resolution.'),
    symbol: z.string(),
    title: z.string().nullable(),
    body: z.string().nullable().describe('The organ that adopted it.'),
    date: z.iso.date().nullable().describe('When it was adopted.'),
    citation: z.string().describe('Ready to be pasted.'),
    link: z.string().describe('Address of the clause.'),
  })
  .meta({
    id: 'WordingUse',
    description: 'A clause that has a wording: where, when and by whom it was adopted.',
  });

export const AdoptedWording = z
  .object({
    similarity,
    text: z.string().describe('As it was adopted in the clause that `use` names.'),
    passage: Range.nullable().describe(
      'The stretch of it that is compared, where the text that was asked about stands within it; null where the whole is.',
    ),
    isForebear: z
      .boolean()
      .describe(
        'True where `use` is a clause that the one asked about continues in its series: it comes first.',
      ),
    use: WordingUse.describe(
      'The clause that is continued, for a forebear; else the latest use, or the latest of the organ that speaks, if it used these words.',
    ),
    uses: z
      .object({
        count: z.int().min(1).describe('How many clauses have the same words.'),
        first: WordingUse,
        last: WordingUse,
      })
      .meta({
        id: 'WordingUses',
        description: 'How often the same words were adopted, and where first and last.',
      }),
    changes: z
      .array(WordChange)
      .describe('From the adopted wording to the text that was asked about, word by word.'),
  })
  .meta({
    id: 'AdoptedWording',
    description: 'A wording that was adopted, beside a text that is asked about.',
  });

const SentWordChange = WordChange.extend({
  ranges: z
    .array(Range)
    .describe('Where in the text that was sent these words stand; empty for what was removed.'),
}).meta({
  id: 'SentWordChange',
  description: 'Words that stand in both an adopted wording and a clause that was sent, or in one only.',
});

export const WordingOfSent = AdoptedWording.extend({
  changes: z
    .array(SentWordChange)
    .describe(
      'From the adopted wording to the clause that was sent, word by word; `after` counts in the text of the clause.',
    ),
}).meta({
  id: 'WordingOfSent',
  description: 'A wording that was adopted, beside a clause of a text that was sent.',
});

/** The result for one text, the wordings themselves aside. */
export const foundWordings = {
  reuse: z
    .enum(['same-words', 'near-verbatim', 'passage', 'similar', 'none'])
    .describe(
      `What the nearest wording is: the same word for word; at least ${NEAR_VERBATIM} similar; a longer one in which the text stands all but word for word; less similar; or nothing near was adopted in what the data set has.`,
    ),
  nearVerbatimUses: z
    .int()
    .min(0)
    .describe(
      `How many clauses have these words or nearly these: ${NEAR_VERBATIM} similar at least, among the likeliest 200 wordings.`,
    ),
};

export type AdoptedWording = z.infer<typeof AdoptedWording>;
export type WordingOfSent = z.infer<typeof WordingOfSent>;
export type WordingUse = z.infer<typeof WordingUse>;
