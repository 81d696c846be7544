import { z } from 'zod';
import { cite } from '../../8-services/citations/cite.ts';
import { findReference } from '../../8-services/citations/find-reference.ts';
import { argumentsOf, referenceTo } from '../arguments.ts';
import { Cited, citedView } from '../cited.ts';
import { tool } from '../tool.ts';

export const resolveReference = tool({
  name: 'resolve_reference',
  title: 'Resolve a reference',
  description:
    'Finds what a reference means: a document, or a paragraph, clause, annex, section or note of one. Any spelling will do: "GA res 58/208 OP10(a)", "S/RES/2754 (2024), para. 3".',
  input: argumentsOf({ reference: referenceTo('reference') }),
  output: z.object({
    certain: z.boolean().describe('False where several can be meant, or only a like one is there.'),
    candidates: z.array(
      Cited.extend({
        kind: z.string().describe('"document", or the kind of unit: "clause", "paragraph".'),
        title: z.string().nullable().describe('Title of the document.'),
        doubts: z.array(z.string()).describe('What in the reference was not understood, or does not fit.'),
      }),
    ),
  }),
  isCostly: false,
  answer: async (context, { reference }) => {
    const { candidates, certain } = await findReference(context.queries, reference);
    const cited = await cite(
      context.queries,
      candidates.map(({ id }) => id),
    );
    return {
      certain: certain && candidates.length === 1,
      candidates: candidates.flatMap(({ id, kind, doubts }) => {
        const found = cited.get(id);
        if (!found) return [];
        return [{ ...citedView(context, found), kind, title: found.document.title, doubts: [...doubts] }];
      }),
    };
  },
});
