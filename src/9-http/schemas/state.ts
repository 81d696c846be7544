import { z } from 'zod';
import { listOf } from './common.ts';
import { Vote } from './documents/vote.ts';
import { StateStatus, VoteChoice } from './enums.ts';

const FormerName = z
  .object({
    name: z.string().describe('The name.'),
    from: z.int().nullable().describe('The first year in which it had the name; null where it is not given.'),
    until: z.int().nullable().describe('The last year in which it had the name.'),
  })
  .meta({ id: 'FormerName', description: 'A name that a State no longer has.' });

export const State = z
  .object({
    id: z.string().describe('ISO 3166-1 alpha-3 code; of a State that is no more, the code that it had.'),
    alpha2: z.string().describe('ISO 3166-1 alpha-2 code.'),
    numeric: z.string().describe('ISO 3166-1 numeric code, which is also its M49 code.'),
    name: z.string().describe('The short name that the United Nations uses, or last used.'),
    formalName: z.string().describe('The full form of its name.'),
    otherNames: z.array(z.string()).describe('Other spellings of the present name.'),
    formerNames: z.array(FormerName).describe('The names that it no longer has.'),
    status: StateStatus.describe(
      '`former` is a State that is no more; `non-member` takes part in other organizations only.',
    ),
    until: z.int().nullable().describe('The last year of a State that is no more.'),
    successors: z.array(z.string()).describe('Ids of the States that followed it.'),
    links: z
      .object({
        self: z.string().describe('The State.'),
        votes: z.string().describe('How it voted.'),
        sponsored: z.string().describe('The documents that it sponsored.'),
      })
      .meta({ id: 'StateLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'State', description: 'An authority record of a State.' });

export const StateVote = z
  .object({
    document: z.string().describe('Id of the document that was voted on.'),
    symbol: z.string().describe('Its symbol.'),
    title: z.string().nullable().describe('Its title.'),
    date: z.iso.date().nullable().describe('Its date.'),
    choice: VoteChoice.describe('How it voted.'),
    name: z.string().describe('The State as printed.'),
    vote: Vote.describe('How the document was adopted.'),
    links: z
      .object({
        document: z.string().describe('The document that was voted on.'),
        ballots: z.string().describe('Who voted how on it.'),
      })
      .meta({ id: 'StateVoteLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'StateVote', description: 'How a State voted on a document.' });

export const StateList = listOf(State, 'StateList', 'A page of States.');
export const StateVoteList = listOf(StateVote, 'StateVoteList', 'A page of votes of a State.');
export type State = z.infer<typeof State>;
export type StateVote = z.infer<typeof StateVote>;
