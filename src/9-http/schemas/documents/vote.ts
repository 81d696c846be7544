import { z } from 'zod';
import { listOf } from '../common.ts';
import { VoteChoice, VoteManner } from '../enums.ts';

const count = (what: string) =>
  z.int().min(0).nullable().describe(`${what}, as printed; null where none is.`);

export const Vote = z
  .object({
    manner: VoteManner.describe(
      '`recorded`: by a vote of which it is printed who voted how; `counted`: only the numbers are; `unanimous`; `without-a-vote`.',
    ),
    inFavour: count('Votes in favour'),
    against: count('Votes against'),
    abstaining: count('Abstentions'),
  })
  .meta({ id: 'Vote', description: 'How a document was adopted.' });

const State = z
  .object({ id: z.string().describe('Its alpha-3 code.'), name: z.string().describe('Its present name.') })
  .meta({ id: 'NamedState', description: 'A State, by its code and present name.' });

export const Ballot = z
  .object({
    choice: VoteChoice.describe('How it voted.'),
    name: z.string().describe('As printed.'),
    state: State.nullable().describe('Null for a name that the authority file of States does not have.'),
  })
  .meta({ id: 'Ballot', description: 'How one voted.' });

const Organization = z
  .object({ id: z.string().describe('Id of the organization.'), name: z.string().describe('Its name.') })
  .meta({ id: 'NamedOrganization', description: 'An organization, by its id and name.' });

export const Sponsor = z
  .object({
    name: z.string().describe('As printed.'),
    state: State.nullable().describe('The State that it is, if it is one that the authority file has.'),
    organization: Organization.nullable().describe('The organ or office that it is.'),
    onBehalfOf: z.string().nullable().describe('For whom it acts, as printed.'),
    joined: z.boolean().describe('Whether it joined the sponsors later.'),
  })
  .meta({ id: 'Sponsor', description: 'One of those who submit a draft.' });

export const BallotList = listOf(Ballot, 'BallotList', 'A page of those who voted.');
export const SponsorList = listOf(Sponsor, 'SponsorList', 'A page of sponsors.');
export type Vote = z.infer<typeof Vote>;
export type Ballot = z.infer<typeof Ballot>;
export type Sponsor = z.infer<typeof Sponsor>;
