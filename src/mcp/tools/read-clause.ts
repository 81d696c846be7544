import { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import { cite } from '../../8-services/citations/cite.ts';
import { withAnnotations } from '../../8-services/documents/annotations.ts';
import { argumentsOf, referenceTo } from '../arguments.ts';
import { Cited, CitedText, citedTextView, citedView, citing } from '../cited.ts';
import { meant } from '../meant.ts';
import { type ToolContext, tool } from '../tool.ts';
import { ToolError } from '../tool-error.ts';

export const readClause = tool({
  name: 'read_clause',
  title: 'Read a clause with its context',
  description:
    'The text of a clause, or of a paragraph, note, section or table, with what stands around it: what it is a part of, its own lettered parts, its neighbours, its notes, and what it cites.',
  input: argumentsOf({ reference: referenceTo('clause or paragraph') }),
  output: CitedText.extend({
    kind: z.string().describe('"clause", "paragraph", "note", "section", "table", "part".'),
    tail: z.string().nullable().describe('What follows the lettered parts of a clause.'),
    document: Cited.extend({ title: z.string().nullable(), date: z.string().nullable() }),
    within: CitedText.nullable().describe('What it is a lettered part of.'),
    parts: z.array(CitedText).describe('Its own lettered parts, theirs included.'),
    previous: CitedText.nullable(),
    next: CitedText.nullable(),
    notes: z.array(z.object({ label: z.string(), text: z.string().nullable() })),
    cites: z.array(
      z.object({
        text: z.string().describe('As it is written there.'),
        target: Cited.nullable().describe('What it leads to; null where the data set does not have it.'),
      }),
    ),
    doubts: z.array(z.string()).describe('What in the reference was not understood, or does not fit.'),
  }),
  isCostly: false,
  answer: async (context, { reference }) => {
    const { queries } = context;
    const { id, kind, document, doubts } = await meant(context, reference);
    if (kind === 'document')
      throw new ToolError(
        `"${reference}" is a whole document. Use read_document, or name one of its paragraphs: "${document}.OP1".`,
      );
    const around = await surroundings(queries, id, kind);
    const known = await cite(queries, [id, document, ...around.parts, ...neighboursOf(around)]);
    const own = known.get(id);
    if (!own) throw new TypeError(`${id} has gone`);
    const shown = (other: string | null) => {
      const cited = known.get(other ?? '');
      return cited ? citedTextView(context, cited) : null;
    };
    return {
      ...citedTextView(context, own),
      kind,
      tail: around.tail,
      document: {
        ...documentView(context, known, document),
        title: own.document.title,
        date: own.document.date,
      },
      within: shown(around.parent),
      parts: around.parts.map(shown).filter(part => part !== null),
      previous: shown(around.previous),
      next: shown(around.next),
      ...(await annotations(context, id)),
      doubts: [...doubts],
    };
  },
});

interface Surroundings {
  readonly parent: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly parts: readonly string[];
  readonly tail: string | null;
}

const NOTHING: Surroundings = { parent: null, previous: null, next: null, parts: [], tail: null };

const neighboursOf = ({ parent, previous, next }: Surroundings): string[] =>
  [parent, previous, next].filter(id => id !== null);

async function surroundings(queries: Queries, id: string, kind: string): Promise<Surroundings> {
  if (kind === 'clause') return aroundClause(queries, id);
  const row = kind === 'paragraph' ? await queries.paragraphs.byId(id) : undefined;
  return row ? { ...NOTHING, parent: row.parentId, previous: row.previousId, next: row.nextId } : NOTHING;
}

/** The neighbours of a clause are those of its own level. */
async function aroundClause(queries: Queries, id: string): Promise<Surroundings> {
  const clause = await queries.clauses.byId(id);
  if (!clause) return NOTHING;
  const all = await queries.lineage.textsOfResolution(clause.documentId);
  const level = all.filter(({ parent }) => parent === clause.parentId);
  const at = level.findIndex(other => other.id === id);
  return {
    parent: clause.parentId,
    previous: level[at - 1]?.id ?? null,
    next: level[at + 1]?.id ?? null,
    parts: partsWithin(all, id),
    tail: clause.tail,
  };
}

function partsWithin(
  all: readonly { readonly id: string; readonly parent: string | null }[],
  id: string,
): string[] {
  const within = new Set([id]);
  for (const { id: part, parent } of all) if (within.has(parent ?? '')) within.add(part);
  within.delete(id);
  return [...within];
}

function documentView(context: ToolContext, known: Awaited<ReturnType<typeof cite>>, id: string) {
  const document = known.get(id);
  if (!document) throw new TypeError(`${id} has gone`);
  return citedView(context, document);
}

async function annotations(context: ToolContext, id: string) {
  const [unit] = await withAnnotations(context.queries, [{ id }]);
  const { noteReferences = [], citations = [] } = unit?.annotations ?? {};
  const idOfTarget = ({ targetUnitId, targetId }: (typeof citations)[number]) => targetUnitId ?? targetId;
  const cited = await citing(context, citations.map(idOfTarget));
  return {
    notes: noteReferences.map(({ label, text }) => ({ label, text })),
    cites: citations.map(citation => ({ text: citation.text, target: cited(idOfTarget(citation)) })),
  };
}
