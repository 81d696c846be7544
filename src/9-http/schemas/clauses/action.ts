import { z } from 'zod';
import { listOf } from '../common.ts';
import { ClauseKind } from '../enums.ts';

const Action = z
  .object({
    action: z.string().describe('The normal form of the phrases: "request".'),
    kind: ClauseKind.describe('Where they stand: in the preamble or the operative part.'),
    count: z.int().min(1).describe('How many clauses do it.'),
    phrases: z
      .array(
        z
          .object({
            phrase: z.string().describe('The phrase.'),
            count: z.int().min(1).describe('How many clauses open with it.'),
          })
          .meta({ id: 'PhraseCount', description: 'A phrase, and how many clauses open with it.' }),
      )
      .describe('The most frequent first.'),
    links: z
      .object({ clauses: z.string().describe('The clauses that do it.') })
      .meta({ id: 'ActionLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Action', description: 'What clauses do, with the phrases that say so.' });

export const ActionList = listOf(Action, 'ActionList', 'A page of actions.');
