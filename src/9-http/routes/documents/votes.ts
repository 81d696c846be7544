import { z } from 'zod';
import { requireDocument } from '../../../8-services/documents/require.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { BallotList, SponsorList } from '../../schemas/documents/vote.ts';
import { VoteChoice } from '../../schemas/enums.ts';
import { idOf } from '../../schemas/parameters.ts';
import { ballotView, sponsorView } from '../../views/documents/vote.ts';
import { first } from '../examples.ts';

export const listBallots = list({
  operationId: 'listBallots',
  url: '/v1/documents/{id}/ballots',
  tag: 'Documents',
  summary: 'Get who voted how on a document',
  description: 'In the order of the text. Empty where no vote is recorded in it.',
  example: async queries => {
    const document = (await first.votedOn(queries))?.id ?? (await first.document(queries))?.id;
    return document && `${links.document(document)}/ballots?limit=3`;
  },
  params: idOf('document'),
  filters: z.object({ choice: VoteChoice.optional().describe('How they voted.') }),
  several: { exclusive: ['choice'] },
  page: BallotList,
  start: [-1, -1],
  selection: async (queries, { id, choice }) => ({
    document: (await requireDocument(queries, id)).id,
    choice,
  }),
  rows: (queries, selection, page) => queries.votes.ballots(selection, page),
  key: ({ seq, ballot }) => [seq, ballot.ordinal],
  view: async (_queries, _selection, rows) => rows.map(ballotView),
  total: (queries, selection) => queries.votes.countBallots(selection),
});

export const listSponsors = list({
  operationId: 'listSponsors',
  url: '/v1/documents/{id}/sponsors',
  tag: 'Documents',
  summary: 'Get the sponsors of a draft',
  description: 'In the order of the text, those who joined later included. Empty for other documents.',
  example: async queries => {
    const document = await first.document(queries);
    return document && `${links.document(document.id)}/sponsors?limit=3`;
  },
  params: idOf('document'),
  filters: z.object({}),
  page: SponsorList,
  start: [-1],
  selection: async (queries, { id }) => (await requireDocument(queries, id)).id,
  rows: (queries, document, page) => queries.votes.sponsors(document, page),
  key: ({ sponsor }) => [sponsor.ordinal],
  view: async (_queries, _selection, rows) => rows.map(sponsorView),
  total: (queries, document) => queries.votes.countSponsors(document),
});
