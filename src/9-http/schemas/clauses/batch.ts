import { z } from 'zod';
import { LONGEST_WORD } from '../parameters.ts';
import { Clause } from './clause.ts';

/** The most clauses that can be asked for at once. */
export const MOST_CLAUSES = 500;

export const ClauseBatchRequest = z
  .object({
    ids: z
      .array(z.string().min(1).max(LONGEST_WORD))
      .min(1)
      .max(MOST_CLAUSES)
      .describe('Ids of clauses, in any spelling: "A_RES_58_208.OP10.a", "58/208, para. 10 (a)".'),
  })
  .strict()
  .meta({ id: 'ClauseBatchRequest', description: 'The clauses that are asked for.' });

export const BatchedClause = z
  .object({
    asked: z.string().describe('The id as it was given.'),
    clause: Clause.nullable().describe('The clause; null if there is none with the id.'),
    near: z
      .array(z.string())
      .describe('Where there is none: the addresses of what may have been meant, for the first 20 of them.'),
  })
  .meta({ id: 'BatchedClause', description: 'One of the clauses that are asked for.' });

export const ClauseBatch = z
  .object({
    data: z.array(BatchedClause).describe('One for each id, in the order of the ids.'),
    notFound: z.array(z.string()).describe('The ids for which there is no clause, as they were given.'),
  })
  .meta({ id: 'ClauseBatch', description: 'The clauses that were asked for at once.' });
