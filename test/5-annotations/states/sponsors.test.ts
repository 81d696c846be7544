import t from 'tap';
import { readSponsors } from '../../../src/5-annotations/states/sponsors.ts';
import type { OrganizationId } from '../../../src/model/id.ts';

const organizationNamed = (name: string): OrganizationId | null =>
  name === 'President of the General Assembly' ? ('president' as OrganizationId) : null;

const context = { notes: [], organizationNamed, year: null };

t.test('the sponsors of a draft', async t => {
  for (const [line, expected] of [
    ['Chad, Togo and Uruguay: draft resolution', ['TCD', 'TGO', 'URY']],
    ['Chad: revised draft resolution', ['TCD']],
    ['Norway: amendment to draft resolution A/C.3/80/L.20', ['NOR']],
    ['Draft resolution submitted by the President of the General Assembly', ['president']],
    [
      'Draft decision submitted by the Vice-Chair of the Committee, A. Bee (Peru), on the basis of informal consultations',
      ['Vice-Chair of the Committee, A. Bee (Peru)'],
    ],
    // in an addendum
    [
      'Add the following countries to the list of sponsors of the draft resolution: Fiji and Palau',
      ['+FJI', '+PLW'],
    ],
    ['Subsequently joined by Fiji', ['+FJI']],
    // no sponsors
    ['Draft resolution', []],
    ['Question of Palestine', []],
    ['General and complete disarmament: relationship between disarmament and development', []],
  ] as const) {
    t.strictSame(
      readSponsors(line, context).map(
        ({ name, state, organization, joined }) => (joined ? '+' : '') + (state ?? organization ?? name),
      ),
      expected,
      line,
    );
  }
});

t.test('for whom a sponsor acts', async t => {
  const text =
    'On behalf of the States that are members of the Group of 77 and China, taking into account also resolution ES-10/23.';
  const line = 'Chad, Iraq and Togo: draft resolution';
  const sponsors = readSponsors(line, { ...context, notes: [{ at: line.indexOf('Iraq') + 4, text }] });
  t.strictSame(
    sponsors.map(({ onBehalfOf }) => onBehalfOf),
    [null, 'the States that are members of the Group of 77 and China', null],
  );
});
