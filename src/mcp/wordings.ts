import { z } from 'zod';
import type { ClauseWordings } from '../8-services/agreed-language/agreed-language.ts';
import { WORDING_REUSES } from '../8-services/agreed-language/similar-wordings.ts';
import { markedChanges } from '../wording/marked-changes.ts';
import { Cited, CitedText, citedView } from './cited.ts';
import { rounded } from './rounded.ts';
import type { ToolContext } from './tool.ts';

const Uses = z.object({
  count: z.int().describe('How many clauses have this very wording.'),
  first: Cited,
  last: Cited,
});

/** The adopted language nearest to a clause. */
export const FoundWordings = z.object({
  reuse: z
    .enum(WORDING_REUSES)
    .describe('How similar the nearest wording is; "passage" if the text is a part of it.'),
  nearVerbatimUses: z.int().describe('How many clauses have these words or nearly the same.'),
  wordings: z
    .array(
      CitedText.extend({
        similarity: z.number().describe('From 0 to 1; 1 is the same words.'),
        differences: z
          .string()
          .nullable()
          .describe('From the adopted wording to the text: [-removed-], {+added+}; null for the same words.'),
        uses: Uses,
      }),
    )
    .describe('The nearest first; empty where nothing is near.'),
  inOtherWords: z
    .array(CitedText.extend({ uses: Uses }))
    .describe('Adopted wordings that say the like in other words.'),
});

type Found = Pick<ClauseWordings, 'reuse' | 'nearVerbatimUses' | 'wordings' | 'matter'>;
type UsesResult = Found['wordings'][number]['uses'];

export const foundWordingsView = (
  context: ToolContext,
  { reuse, nearVerbatimUses, wordings, matter }: Found,
): z.output<typeof FoundWordings> => ({
  reuse,
  nearVerbatimUses,
  wordings: wordings.map(({ use, uses, text, similarity, changes }) => ({
    ...citedView(context, use),
    text,
    similarity: rounded(similarity),
    differences: similarity === 1 ? null : markedChanges(changes),
    uses: usesView(context, uses),
  })),
  inOtherWords: matter.map(({ use, uses, text }) => ({
    ...citedView(context, use),
    text,
    uses: usesView(context, uses),
  })),
});

const usesView = (context: ToolContext, { count, first, last }: UsesResult): z.output<typeof Uses> => ({
  count,
  first: citedView(context, first),
  last: citedView(context, last),
});
