import { z } from 'zod';
import { CLAUSE_KINDS } from '../../../../db/schema.ts';
import { listOf } from '../common.ts';

const Action = z
  .object({
    action: z.string().describe('The normal form of the phrases: "request".'),
    kind: z.enum(CLAUSE_KINDS),
    count: z.int().min(1).describe('How many clauses do it.'),
    phrases: z
      .array(
        z
          .object({ phrase: z.string(), count: z.int().min(1) })
          .meta({ id: 'PhraseCount', description: 'A phrase, and how many clauses open with it.' }),
      )
      .describe('The most frequent first.'),
    links: z
      .object({ clauses: z.string() })
      .meta({ id: 'ActionLinks', description: 'Addresses, relative to this server.' }),
  })
  .meta({ id: 'Action', description: 'What clauses do, with the phrases that say so.' });

export const ActionList = listOf(Action, 'ActionList', 'A page of actions.');
