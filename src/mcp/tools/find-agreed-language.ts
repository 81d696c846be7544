import { z } from 'zod';
import { agreedLanguage } from '../../8-services/agreed-language/agreed-language.ts';
import { argumentsOf, readText, textOf, wordingArguments } from '../arguments.ts';
import { tool } from '../tool.ts';
import { FoundWordings, foundWordingsView } from '../wordings.ts';

export const findAgreedLanguage = tool({
  name: 'find_agreed_language',
  title: 'Find agreed language',
  description:
    'Has this been agreed before? Reads a text as clauses and gives for each the adopted wordings nearest to it: how similar, what differs word by word, where and when they were adopted, and how often.',
  input: argumentsOf({
    text: textOf('A phrase, a clause or a whole draft; up to 64 kB.'),
    ...wordingArguments,
  }),
  output: z.object({
    clauses: z.array(
      FoundWordings.extend({
        label: z.string().describe('As the text was understood: "PP3", "OP10(a)".'),
        text: z.string(),
      }),
    ),
  }),
  isCostly: true,
  answer: async (context, { text, body = null, before = null, limit }) => {
    const found = await agreedLanguage(context.queries, await readText(text), {
      body,
      before,
      least: null,
      limit,
    });
    return {
      clauses: found.map(({ clause, ...wordings }) => ({
        label: clause.label,
        text: clause.text,
        ...foundWordingsView(context, wordings),
      })),
    };
  },
});
