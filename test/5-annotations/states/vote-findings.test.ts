import t from 'tap';
import { sponsorFindings, voteFindings } from '../../../src/5-annotations/states/vote-findings.ts';
import type { UnitId } from '../../../src/model/id.ts';
import type { StateId } from '../../../src/model/state.ts';
import type { Sponsor, Vote } from '../../../src/model/vote.ts';

const unit = 'A_RES_58_1.REMARK' as UnitId;
const inFavour = (name: string, state: string | null) =>
  ({ choice: 'in-favour', name, state: state as StateId | null }) as const;
const vote: Vote = { manner: 'recorded', inFavour: 2, against: 0, abstaining: 0, ballots: [], unit };

t.test('the numbers and the names of a vote', async t => {
  const chad = inFavour('Chad', 'TCD');
  for (const [construct, ballots, expected] of [
    ['agree', [chad, inFavour('Togo', 'TGO')], []],
    ['are not both printed', [], []],
    ['differ', [chad], ['source VOTE_COUNT_DIFFERS']],
    // the list may be divided wrongly
    [
      'have an unknown name',
      [inFavour('Chad Togo', null)],
      ['parser VOTE_COUNT_DIFFERS', 'parser STATE_UNKNOWN'],
    ],
    ['name one twice', [chad, chad], ['source VOTED_TWICE']],
  ] as const) {
    const findings = voteFindings({ ...vote, ballots });
    t.strictSame(
      findings.map(({ kind, code }) => `${kind} ${code}`),
      expected,
      construct,
    );
  }
});

t.test('an unknown name among sponsors', async t => {
  const sponsor = (name: string, state: string | null): Sponsor => ({
    name,
    state: state as StateId | null,
    organization: null,
    onBehalfOf: null,
    joined: false,
    unit,
  });
  const ruritania = sponsor('Ruritania', null);
  t.match(sponsorFindings([sponsor('Chad', 'TCD'), ruritania]), [{ code: 'STATE_UNKNOWN', kind: 'parser' }]);
  t.strictSame(sponsorFindings([ruritania]), [], 'one that may be an office');
});
