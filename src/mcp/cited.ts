import { z } from 'zod';
import { type Cited as CitedResult, cite } from '../8-services/citations/cite.ts';
import type { ToolContext } from './tool.ts';

/** What every answer says of each document or unit that it names. */
export const Cited = z.object({
  id: z.string().describe('Its id, which all tools take as a reference.'),
  citation: z.string().describe('The citation to paste into a text.'),
  page: z.string().describe('The address of its page, for people.'),
});

/** A document or unit with its text. */
export const CitedText = Cited.extend({ text: z.string() });

export const citedView = (
  { pageOf }: ToolContext,
  { id, citation }: Pick<CitedResult, 'id' | 'citation'>,
): z.output<typeof Cited> => ({ id, citation, page: pageOf(id) });

export const citedTextView = (context: ToolContext, cited: CitedResult): z.output<typeof CitedText> => ({
  ...citedView(context, cited),
  text: cited.text ?? cited.document.title ?? '',
});

/** A function that cites ids: null for an id that there is not. */
export async function citing(context: ToolContext, ids: Iterable<string | null>) {
  const known = await cite(
    context.queries,
    [...new Set(ids)].filter(id => id !== null),
  );
  return (id: string | null): z.output<typeof Cited> | null => {
    const cited = known.get(id ?? '');
    return cited ? citedView(context, cited) : null;
  };
}
