import { z } from 'zod';
import { lookUp } from '../../8-services/lookup/lookup.ts';
import { argumentsOf, readText, textOf, wordingArguments } from '../arguments.ts';
import { citationsView, FoundCitation } from '../citations.ts';
import { tool } from '../tool.ts';

export const lookUpCitations = tool({
  name: 'look_up_citations',
  title: 'Look up the citations in a text',
  description:
    'Finds every citation of a document in a text, and says what it leads to, whether that is in the data set, and what would be right where the number, date, title or paragraph is wrong.',
  input: argumentsOf({ text: textOf('The text; up to 64 kB.'), body: wordingArguments.body }),
  output: z.object({ citations: z.array(FoundCitation) }),
  isCostly: true,
  answer: async (context, { text, body = null }) => {
    const { citations } = await lookUp(context.queries, await readText(text), body);
    return { citations: await citationsView(context, citations) };
  },
});
