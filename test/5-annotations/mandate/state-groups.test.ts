import t from 'tap';
import { stateGroupsIn } from '../../../src/5-annotations/mandate/addressee/state-groups.ts';
import { STATE_GROUPS } from '../../../src/references/states/state-groups.ts';

/** The words for an addressee, and the groups of States among them. */
const TABLE: readonly [why: string, addressee: string, ...groups: string[]][] = [
  ['a group', 'all Member States', 'member-states: Member States'],
  ['with others', 'States, donors and the Secretary-General', 'states: States'],
  [
    'those who fight',
    'all parties to the conflict and neighbouring States',
    'parties-to-conflict: parties to the conflict',
    'neighbouring-states: neighbouring States',
  ],
  [
    'the longer name',
    'the least developed countries',
    'least-developed-countries: least developed countries',
  ],
  ['two groups', 'developed and developing countries', 'developing-countries: developing countries'],
  ['some States', 'affected States and States members of the Council'],
  ['all States, whatever follows', 'States, as appropriate', 'states: States'],
  ['part of a name', 'the United States'],
  ['the Governments of some', 'the Governments of the region'],
  ['and of all', 'Governments and the private sector', 'governments: Governments'],
];

for (const [why, addressee, ...groups] of TABLE)
  t.strictSame(
    stateGroupsIn(addressee, { start: 0, end: addressee.length }).map(
      ({ group, start, end }) => `${group}: ${addressee.slice(start, end)}`,
    ),
    groups,
    why,
  );

t.strictSame(
  stateGroupsIn('Urges Member States to act', { start: 6, end: 19 }),
  [{ group: 'member-states', start: 6, end: 19 }],
  'the offsets are those of the text',
);

const names = STATE_GROUPS.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]);
t.equal(new Set(names).size, names.length, 'a name belongs to one group');
t.strictSame(
  STATE_GROUPS.map(({ id }) => id).toSorted(),
  STATE_GROUPS.map(({ id }) => id),
  'ids are in order',
);
