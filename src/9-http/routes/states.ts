import { z } from 'zod';
import { requireState, stateByCode, statesWithNames } from '../../8-services/states/states.ts';
import { links } from '../framework/links.ts';
import { list } from '../framework/list.ts';
import { okResponse, operation } from '../framework/operation.ts';
import { StateStatus, VoteChoice } from '../schemas/enums.ts';
import { word } from '../schemas/parameters.ts';
import { State, StateList, StateVoteList } from '../schemas/state.ts';
import { stateView, stateVoteView } from '../views/state.ts';
import { first, withQuery } from './examples.ts';

const params = z.object({ id: word('Its alpha-3 or alpha-2 code, or one of its names.') });

export const listStates = list({
  operationId: 'listStates',
  url: '/v1/states',
  tag: 'States',
  summary: 'Find States',
  description: 'By their codes. The authority file is the same in every data set.',
  example: async queries => {
    const { name: q, status } = (await first.state(queries)) ?? {};
    return withQuery('/v1/states', { q, status, limit: 1 });
  },
  params: z.object({}),
  filters: z.object({
    q: word('Part of a name that it has or had, in any case.').optional(),
    status: StateStatus.optional().describe('Whether it is a member of the United Nations.'),
  }),
  several: { exclusive: ['status'] },
  page: StateList,
  start: [''],
  selection: async (_queries, filters) => filters,
  rows: (queries, selection, page) => queries.states.list(selection, page),
  key: ({ id }) => [id],
  view: async (queries, _selection, rows) => (await statesWithNames(queries, rows)).map(stateView),
  total: (queries, selection) => queries.states.count(selection),
});

export const getState = operation({
  operationId: 'getState',
  url: '/v1/states/{id}',
  tag: 'States',
  summary: 'Get a State',
  description: 'Its codes and names, those that it had with their years, and where its votes are.',
  example: async queries => {
    const state = await first.state(queries);
    return state && links.state(state.id);
  },
  params,
  query: z.object({}),
  responses: okResponse(State),
  answer: async ({ queries, params: { id } }) => stateView(await stateByCode(queries, id)),
});

export const listVotesOfState = list({
  operationId: 'listVotesOfState',
  url: '/v1/states/{id}/votes',
  tag: 'States',
  summary: 'Get the votes of a State',
  description: 'In the order of the data set.',
  example: async queries => {
    const state = await first.state(queries);
    return state && `${links.state(state.id)}/votes?limit=1`;
  },
  params,
  filters: z.object({ choice: VoteChoice.optional().describe('How it voted.') }),
  several: { exclusive: ['choice'] },
  page: StateVoteList,
  start: [-1, -1],
  selection: async (queries, { id, choice }) => ({ state: (await requireState(queries, id)).id, choice }),
  rows: (queries, selection, page) => queries.votes.ballots(selection, page),
  key: ({ seq, ballot }) => [seq, ballot.ordinal],
  view: async (_queries, _selection, rows) => rows.map(stateVoteView),
  total: (queries, selection) => queries.votes.countBallots(selection),
});
