import { z } from 'zod';
import { cite } from '../../8-services/citations/cite.ts';
import { argumentsOf, referenceTo } from '../arguments.ts';
import { Cited, CitedText, citedTextView, citedView } from '../cited.ts';
import { meant } from '../meant.ts';
import { type ToolContext, tool } from '../tool.ts';
import { ToolError } from '../tool-error.ts';

export const readDocument = tool({
  name: 'read_document',
  title: 'Read a document',
  description:
    'The text of a resolution, decision or report in reading order, each clause, paragraph, heading and note with its id. A long document comes in pieces: ask again with `next` as `from`.',
  input: argumentsOf({
    reference: referenceTo('document'),
    from: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe('The id of the unit to begin with: `next` of the answer before.'),
  }),
  output: Cited.extend({
    type: z.string(),
    title: z.string().nullable(),
    body: z.string().nullable().describe('The organ that issued or adopted it.'),
    date: z.string().nullable().describe('Date of adoption or issue.'),
    units: z.array(CitedText.extend({ kind: z.string() })),
    next: z.string().nullable().describe('The id of the unit that comes next; null at the end.'),
  }),
  isCostly: false,
  answer: async (context, { reference, from }) => {
    const id = (await meant(context, reference)).document;
    const ids = await unitsOf(context, id, from);
    const document = (await cite(context.queries, [id])).get(id);
    if (!document) throw new TypeError(`${id} has gone`);
    const { type, title, body, date } = document.document;
    return { ...citedView(context, document), type, title, body, date, ...(await pieceOf(context, ids)) };
  },
});

/** The units from the one with the given id on, without the formal lines of the first page. */
async function unitsOf(
  { queries }: ToolContext,
  document: string,
  from: string | undefined,
): Promise<string[]> {
  const units = await queries.units.ofDocuments([document]);
  const ids = units.filter(({ kind }) => kind !== 'particular').map(({ id }) => id);
  if (from === undefined) return ids;
  const at = ids.indexOf(from);
  if (at === -1)
    throw new ToolError(`${document} has no unit "${from}". Leave \`from\` out to begin at its start.`);
  return ids.slice(at);
}

/** Characters of text in one answer, and units that are read at once. */
const MOST_TEXT = 20_000;
const AT_ONCE = 100;

async function pieceOf(context: ToolContext, ids: readonly string[]) {
  const known = await cite(context.queries, ids.slice(0, AT_ONCE));
  const units = [];
  let length = 0;
  for (const id of ids.slice(0, AT_ONCE)) {
    const cited = known.get(id);
    if (!cited) throw new TypeError(`${id} has gone`);
    length += cited.text?.length ?? 0;
    if (length > MOST_TEXT && units.length > 0) break;
    units.push({ ...citedTextView(context, cited), kind: cited.kind });
  }
  return { units, next: ids[units.length] ?? null };
}
