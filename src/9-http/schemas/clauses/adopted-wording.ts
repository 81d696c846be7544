import { z } from 'zod';
import { DEFAULT_OPTIONS } from '../../../8-services/agreed-language/agreed-language.ts';
import {
  MIN_NEAR_WORDS,
  MIN_SIMILARITY,
  MIN_SIMILARITY_OF_SHORT,
  NEAR_VERBATIM,
  SHORT,
} from '../../../wording/near-wordings.ts';
import { Range } from '../common.ts';
import { ClauseKind, WordingReuse } from '../enums.ts';
import { word } from '../parameters.ts';
import { similarity, WordChange } from './wording.ts';

/** The options of a search for adopted wordings, with their defaults. */
export const wordingOptions = {
  before: z.iso
    .date()
    .optional()
    .describe('Only wordings adopted before this day; wordings without a date are then left out.'),
  least: z
    .number()
    .min(0.5)
    .max(1)
    .optional()
    .describe(
      `The similarity below which no wording is shown, however short it is, except clauses that the given one continues in its series. By default ${MIN_SIMILARITY}; ${MIN_SIMILARITY_OF_SHORT} for wordings with fewer than ${SHORT} words, and the same words for those with fewer than ${MIN_NEAR_WORDS}.`,
    ),
  limit: z
    .int()
    .min(1)
    .max(20)
    .default(DEFAULT_OPTIONS.limit)
    .meta({ title: 'WordingLimit', description: 'How many wordings are shown at most.' }),
};

export const bodyThatSpeaks = word(
  'The organ that speaks, by its full name: of wordings that are as similar, and of the uses of one, its own come first.',
);

const WordingUse = z
  .object({
    clause: z.string().describe('Id of the clause.'),
    label: z.string().describe('What people write: "PP3", "OP10(a)".'),
    kind: ClauseKind.describe('Preamble or operative part.'),
    resolution: z.string().describe('Id of the resolution.'),
    symbol: z.string().describe('Symbol of the resolution.'),
    title: z.string().nullable().describe('Title of the resolution.'),
    body: z.string().nullable().describe('The organ that adopted it.'),
    date: z.iso.date().nullable().describe('When it was adopted.'),
    citation: z.string().describe('Ready to be pasted.'),
    link: z.string().describe('Address of the clause.'),
  })
  .meta({
    id: 'WordingUse',
    description: 'A clause with a wording: where, when and by whom it was adopted.',
  });

export const AdoptedWording = z
  .object({
    similarity,
    text: z.string().describe('As it was adopted in the clause that `use` names.'),
    passage: Range.nullable().describe(
      'The range of it that was compared, if the given text is a passage of it; null if all of it was.',
    ),
    isForebear: z
      .boolean()
      .describe('True if `use` is a clause that the given one continues in its series; it comes first.'),
    use: WordingUse.describe(
      'The clause that is continued, for a forebear; else the latest use, or the latest of the organ that speaks, if it used these words.',
    ),
    uses: z
      .object({
        count: z.int().min(1).describe('How many clauses have the same words.'),
        first: WordingUse.describe('The first use of these words.'),
        last: WordingUse.describe('The latest use of these words.'),
      })
      .meta({
        id: 'WordingUses',
        description: 'How often the same words were adopted, and where first and last.',
      })
      .describe('Every use of these words, in sum.'),
    changes: z
      .array(WordChange)
      .describe('The changes from the adopted wording to the given text, word by word.'),
  })
  .meta({
    id: 'AdoptedWording',
    description: 'An adopted wording compared with the given text.',
  });

const MatchedWord = z
  .object({
    start: z.int().min(0).describe('Offset of the word in the adopted text.'),
    end: z.int().min(1).describe('Offset after it.'),
    sought: z
      .string()
      .describe('The word of the given text that it stands for: the same, or one of like meaning.'),
    wordings: z
      .int()
      .min(1)
      .describe('How many adopted wordings have the word: the fewer, the more it tells.'),
  })
  .meta({ id: 'MatchedWord', description: 'A word of an adopted wording that the search went by.' });

export const AdoptedMatter = z
  .object({
    text: z.string().describe('As it was adopted in the clause that `use` names.'),
    score: z.number().describe('By BM25 over the stems of words; higher is better, within one answer only.'),
    words: z.array(MatchedWord).describe('What the search went by, in the order of the text.'),
    use: WordingUse.describe(
      'The latest use, or the latest of the organ that speaks, if it used these words.',
    ),
    uses: AdoptedWording.shape.uses,
  })
  .meta({
    id: 'AdoptedMatter',
    description: 'An adopted wording that says the like of the given text in other words.',
  });

const SentWordChange = WordChange.extend({
  ranges: z
    .array(Range)
    .describe('The ranges of the words in the text that was sent; empty for removed words.'),
}).meta({
  id: 'SentWordChange',
  description:
    'Words that an adopted wording and a clause that was sent have in common, or that only one of them has.',
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

const Formula = z
  .object({
    clauses: z.int().min(1).describe('How many clauses have these words, one after the other.'),
    resolutions: z.int().min(1).describe('Of how many resolutions these are.'),
    series: z.int().min(1).describe('Of how many series, a resolution outside any counted as one.'),
    tells: z
      .boolean()
      .describe(
        'Whether a word of it tells a matter all the same. If none does, only the same words are shown, and `matter` is empty: other clauses that have them are about other things.',
      ),
  })
  .meta({
    id: 'Formula',
    description: 'How often the words stand in clauses, which are about many matters.',
  });

/** The result for one text, the wordings themselves aside. */
export const foundWordings = {
  reuse: WordingReuse.describe(
    `What the nearest wording is: the same word for word; at least ${NEAR_VERBATIM} similar; a longer one in which the text stands all but word for word; less similar; or nothing near was adopted in what the data set has.`,
  ),
  nearVerbatimUses: z
    .int()
    .min(0)
    .describe(
      `The number of clauses with these words or nearly the same: ${NEAR_VERBATIM} similar at least, among the likeliest 200 wordings.`,
    ),
  formula: Formula.nullable().describe(
    'For a short text that stands in the clauses of ten series or more: that it is a formula, and how often it is used.',
  ),
  matter: z
    .array(AdoptedMatter)
    .describe(
      'Adopted wordings that say the like in other words, the best first, as many as `limit` allows; none of those that are near word for word.',
    ),
};

const WordingsOfAlternative = z
  .object({
    text: z.string().describe('The clause with this alternative alone.'),
    ranges: z.array(Range).describe('The ranges of the alternative in the text that was sent.'),
    ...foundWordings,
    wordings: z.array(AdoptedWording).describe('The nearest first; `changes` lead to `text`.'),
  })
  .meta({
    id: 'WordingsOfAlternative',
    description:
      'A clause with one of the wordings that stand side by side in brackets, and what was adopted near to it.',
  });

/** What stands in brackets side by side in a clause that was sent. */
export const alternatives = z
  .array(WordingsOfAlternative)
  .describe(
    'Where wordings stand side by side in brackets ("[Requests] [Urges]"), each of them looked up by itself; six at most, of the first such place.',
  );

export type WordingsOfAlternative = z.infer<typeof WordingsOfAlternative>;
export type AdoptedWording = z.infer<typeof AdoptedWording>;
export type AdoptedMatter = z.infer<typeof AdoptedMatter>;
export type WordingOfSent = z.infer<typeof WordingOfSent>;
export type WordingUse = z.infer<typeof WordingUse>;
