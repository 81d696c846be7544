import { z } from 'zod';
import type { DocumentId } from '../../../src/model/id.ts';
import json from './known-faults.json' with { type: 'json' };

/**
 * A place where the text shows that the known structure is wrong:
 *
 * - `not-a-clause`: it counts something else as a preambular clause, so that all clauses
 *   after it have a wrong ordinal;
 * - `left-out`: it lacks a clause of the text, likewise;
 * - `of-a-draft`: it counts what leads in a draft resolution, which the document recommends, as preambular
 *   clauses of the document, and the clauses of the draft as its own;
 * - `nested`: it puts lettered parts below the part that they follow;
 * - `misplaced`: it puts a clause in another place than the text;
 * - `misread`: a clause's words differ from those of the text.
 */
export type FaultKind = 'not-a-clause' | 'left-out' | 'of-a-draft' | 'nested' | 'misplaced' | 'misread';

export interface KnownFault {
  readonly document: DocumentId;
  readonly fault: FaultKind;
  /**
   * "OP10.a", in the count of the known structure; of what is left out or misread, in that of the text. "OP3.•~2"
   * is the second that the known structure has at "OP3.•".
   */
  readonly address: string;
  /** Where a misplaced clause stands in the text; null for any other fault. */
  readonly place: string | null;
  readonly reason: string;
}

/** Ids of clauses: "A_RES_78_230.OP9", "S_RES_1706(2006).OP12.a.–". */
const ID = z.string().regex(/^[\w()]+\.[OP]P\d+(\.[^.\s]+)*$/);
const ADDRESS = z.string().regex(/^[OP]P\d+(\.[^.\s]+)*$/);

const FAULTS = z.array(
  z.union([
    z.strictObject({
      fault: z.enum(['not-a-clause', 'left-out', 'of-a-draft', 'nested', 'misread']),
      reason: z.string().min(1),
      clauses: z.array(ID),
    }),
    z.strictObject({
      fault: z.literal('misplaced'),
      reason: z.string().min(1),
      places: z.record(ID, ADDRESS),
    }),
  ]),
);

export const KNOWN_FAULTS: readonly KnownFault[] = FAULTS.parse(json).flatMap(entry => {
  const { fault, reason } = entry;
  const places: readonly (readonly [string, string | null])[] =
    entry.fault === 'misplaced' ? Object.entries(entry.places) : entry.clauses.map(id => [id, null] as const);
  return places.map(([id, place]) => {
    const [document = '', ...steps] = id.split('.');
    return { document: document as DocumentId, fault, reason, place, address: steps.join('.') };
  });
});
