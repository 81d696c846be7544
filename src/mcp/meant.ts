import { cite } from '../8-services/citations/cite.ts';
import { findReference, type ReferenceCandidate } from '../8-services/citations/find-reference.ts';
import type { ToolContext } from './tool.ts';
import { ToolError } from './tool-error.ts';

/**
 * The one document or unit that an id or a reference means.
 *
 * @throws ServiceError REFERENCE_UNREADABLE, REFERENCE_UNKNOWN or PART_UNKNOWN; ToolError, if several can be
 *   meant
 */
export async function meant({ queries }: ToolContext, reference: string): Promise<ReferenceCandidate> {
  const exact = (await cite(queries, [reference])).get(reference);
  if (exact) return { id: exact.id, kind: exact.kind, document: exact.document.id, doubts: [] };
  const { candidates, certain } = await findReference(queries, reference);
  const [only, ...others] = candidates;
  if (only && certain && others.length === 0) return only;
  const ids = candidates.map(({ id }) => `"${id}"`).join(' or ');
  throw new ToolError(`"${reference}" is not certain. Give the id of what is meant: ${ids}.`);
}

/**
 * The clause that is meant.
 *
 * @throws as `meant` does; ToolError, if it is none
 */
export async function meantClause(context: ToolContext, reference: string): Promise<ReferenceCandidate> {
  const found = await meant(context, reference);
  if (found.kind === 'clause') return found;
  throw new ToolError(
    `"${reference}" is a ${found.kind}, not a clause. Name a paragraph of a resolution, such as "${found.document}.OP1"; read_document lists those that there are.`,
  );
}

/**
 * The document that is meant, or that holds the unit that is meant.
 *
 * @throws as `meant` does
 */
export const meantDocument = async (context: ToolContext, reference: string): Promise<string> =>
  (await meant(context, reference)).document;
