import { z } from 'zod';
import { CITATION_STATUSES } from '../../db/schema.ts';
import type { ResolvedCitation } from '../8-services/lookup/lookup-result.ts';
import { Cited, citing } from './cited.ts';
import type { ToolContext } from './tool.ts';

/** A citation in a text that was sent, and what it leads to. */
export const FoundCitation = z.object({
  text: z.string().describe('As it is written.'),
  symbol: z.string().nullable().describe('The symbol that it means.'),
  status: z
    .enum(CITATION_STATUSES)
    .describe(
      '`resolved`: in the data set; `conflict`: there, but with another date or title; `outside`: not in the data set; `ambiguous`: not certain which is meant.',
    ),
  target: Cited.nullable(),
  corrections: z.array(z.string()).describe('What would be right, if it is wrong.'),
});

export async function citationsView(
  context: ToolContext,
  citations: readonly ResolvedCitation[],
): Promise<z.output<typeof FoundCitation>[]> {
  const idOf = ({ target, targetUnit }: ResolvedCitation) => targetUnit?.id ?? target;
  const cited = await citing(context, citations.map(idOf));
  return citations.map(citation => ({
    text: citation.text,
    symbol: citation.symbol,
    status: citation.status,
    target: cited(idOf(citation)),
    corrections: citation.corrections.map(({ detail }) => detail),
  }));
}
