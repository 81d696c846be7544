import t from 'tap';
import { alignClauses } from '../../src/wording/align-clauses.ts';
import { processorTime } from '../processor-time.ts';
import { clausesOf } from './clauses.ts';

const align = (earlier: readonly string[], later: readonly string[], onSameSubject = true) =>
  alignClauses(clausesOf('a', earlier), clausesOf('b', later), onSameSubject);

/** "a1 reworded b2"; with an asterisk if it was also moved. */
const shown = (earlier: readonly string[], later: readonly string[], onSameSubject?: boolean): string[] =>
  align(earlier, later, onSameSubject).map(({ earlier, relation, moved, later }) =>
    [earlier, `${relation}${moved ? '*' : ''}`, later].filter(word => word !== null).join(' '),
  );

const WATER = '1 Urges Governments to provide safe drinking water in all rural schools;';
const ROADS = '2 Invites donors to finance the repair of mountain roads before winter;';
const SEEDS = '3 Encourages farmers to store seeds of traditional barley varieties;';

interface Case {
  readonly name: string;
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly expected: readonly string[];
}

const TABLE: readonly Case[] = [
  {
    name: 'within sections of the like heading, however formulaic',
    earlier: [
      '# Legal affairs',
      '1 Endorses the report of the Committee;',
      '# Conferences',
      '2 Endorses the report of the Committee;',
    ],
    later: [
      '# Conferences',
      '1 Endorses the report of the Committee;',
      '# Legal affairs',
      '2 Endorses the report of the Committee;',
    ],
    expected: ['a2 moved* b1', 'a1 kept b2'],
  },
  {
    name: 'no formula across sections of which each has a like one',
    earlier: ['# Legal affairs', '1 Endorses the report of the Committee;', '# Conferences', ROADS],
    later: ['# Legal affairs for 2025', WATER, '# Conferences', '2 Endorses the report of the Committee;'],
    expected: ['a1 dropped', 'a2 dropped', 'added b1', 'added b2'],
  },
  {
    name: 'a telling clause that went to another section, by its very words',
    earlier: ['# Schools', WATER, '# Transport', ROADS, SEEDS],
    later: ['# Schools', '1 Thanks Peru;', '# Transport', ROADS, SEEDS, WATER.replace('1', '4')],
    expected: ['added b1', 'a2 kept b2', 'a3 kept b3', 'a1 moved* b4'],
  },
  {
    name: 'a section that one text lacks keeps nothing apart',
    earlier: [WATER, ROADS],
    later: ['# Schools', WATER, '# Transport', ROADS],
    expected: ['a1 kept b1', 'a2 kept b2'],
  },
  {
    name: 'the same words, whatever their number',
    earlier: [WATER, ROADS],
    later: ['7 Urges Governments to provide safe drinking water in all rural schools.', ROADS],
    expected: ['a1 kept b7', 'a2 kept b2'],
  },
  {
    name: 'other words',
    earlier: [WATER, ROADS],
    later: ['1 Urges all Governments to provide safe drinking water in rural schools and clinics;', ROADS],
    expected: ['a1 reworded b1', 'a2 kept b2'],
  },
  {
    name: 'another phrase alone',
    earlier: [WATER],
    later: ['1 Also requests Governments to provide safe drinking water in all rural schools;'],
    expected: ['a1 reworded b1'],
  },
  {
    name: 'one that is new and one that is gone, after what it stood behind',
    earlier: [WATER, ROADS, SEEDS],
    later: [WATER, '2 Welcomes the opening of a museum of glass in the capital;', SEEDS],
    expected: ['a1 kept b1', 'a2 dropped', 'added b2', 'a3 kept b3'],
  },
  {
    name: 'what was dropped from the head comes first',
    earlier: [WATER, ROADS],
    later: [ROADS],
    expected: ['a1 dropped', 'a2 kept b2'],
  },
  {
    name: 'the one that left the order of the others was moved, not those that it passed',
    earlier: [WATER, ROADS, SEEDS],
    later: [SEEDS.replace('3', '1'), WATER.replace('1', '2'), ROADS.replace('2', '3')],
    expected: ['a3 moved* b1', 'a1 kept b2', 'a2 kept b3'],
  },
  {
    name: 'from the operative part to the preamble',
    earlier: ['1 Takes note of the report of the Committee on the glaciers of the Andes;', WATER],
    later: ['P1 Taking note of the report of the Committee on the glaciers of the Andes,', WATER],
    expected: ['a1 reworded* bP1', 'a1 kept b1'],
  },
  {
    name: 'two that were merged',
    earlier: [
      '1 Encourages all States to eliminate laws that deny migrant children access to education;',
      '2 Encourages States to foster the integration of migrant children into schools and to remove barriers to their education in host countries;',
      ROADS.replace('2', '3'),
    ],
    later: [
      '1 Encourages all States to eliminate laws that deny migrant children access to education and to foster the integration of migrant children into schools and to remove barriers to their education in host countries;',
      ROADS,
    ],
    expected: ['a1 merged b1', 'a2 merged b1', 'a3 kept b2'],
  },
  {
    name: 'one that was split',
    earlier: [
      '1 Requests States to train public officials who work at borders and in ports, and to prosecute any act of arbitrary detention or torture of persons during their transit;',
      ROADS,
    ],
    later: [
      '1 Requests States to train public officials who work at borders and in ports;',
      '2 Calls upon States to prosecute any act of arbitrary detention or torture of persons during their transit;',
      ROADS.replace('2', '3'),
    ],
    expected: ['a1 split b1', 'a1 split b2', 'a2 kept b3'],
  },
  {
    name: 'one that was said of two things, and is now said of each',
    earlier: [
      '1 Encourages States to further strengthen their cooperation in protecting witnesses in cases of smuggling of glass and theft of organs;',
      ROADS,
    ],
    later: [
      '1 Encourages States to cooperate in protecting witnesses in cases of smuggling of glass;',
      '2 Also encourages States to cooperate in protecting witnesses in cases of theft of organs;',
      ROADS.replace('2', '3'),
    ],
    expected: ['a1 split b1', 'a1 split b2', 'a2 kept b3'],
  },
  {
    name: 'one that lives on as it was is not what another was split from',
    earlier: ['1 Encourages States to cooperate in protecting witnesses of theft of organs in ports;', ROADS],
    later: [
      '1 Encourages States to cooperate in protecting witnesses of theft of organs in ports;',
      '2 Also encourages States to cooperate in protecting witnesses of theft of glass in ports;',
      ROADS.replace('2', '3'),
    ],
    expected: ['a1 kept b1', 'added b2', 'a2 kept b3'],
  },
  {
    name: 'one that was split into lettered parts',
    earlier: [
      '1 Requests States to train public officials who work at borders and in ports, and to prosecute any act of arbitrary detention or torture of persons during their transit;',
    ],
    later: [
      '1 Requests States:',
      '1.a To train public officials who work at borders and in ports;',
      '1.b To prosecute any act of arbitrary detention or torture of persons during their transit;',
    ],
    expected: ['a1 split b1', 'a1 split b1.a', 'a1 split b1.b'],
  },
  {
    name: 'lettered parts align among themselves, and their openings by them',
    earlier: ['1 Requests States:', '1.a To train officials at borders;', '1.b To publish maps of wells;'],
    later: [
      '1 Requests States:',
      '1.a To adopt a code for fishing vessels;',
      '2 Requests States:',
      '2.a To publish maps of wells;',
      '2.b To train all officials at borders;',
    ],
    expected: ['added b1', 'added b1.a', 'a1 kept b2', 'a1.b moved* b2.a', 'a1.a reworded b2.b'],
  },
  {
    name: 'the place in the agenda of another session',
    earlier: [
      WATER,
      '2 Decides to include in the provisional agenda of its sixtieth session the item entitled “Water”.',
    ],
    later: [
      WATER,
      '2 Decides to include in the provisional agenda of its seventy-second session, under the item entitled “Rural development”, the sub-item entitled “Water and sanitation”, unless otherwise agreed.',
    ],
    expected: ['a1 kept b1', 'a2 reworded b2'],
  },
  {
    name: 'a report to another session',
    earlier: [
      WATER,
      '2 Requests the Secretary-General to submit to the General Assembly at its sixtieth session a report on the implementation of the present resolution.',
    ],
    later: [
      WATER,
      '2 Requests the Secretary-General to report to the General Assembly at its sixty-second session on the implementation of the present resolution, including an assessment of the state of wells, pumps and pipes, in a comprehensive report.',
    ],
    expected: ['a1 kept b1', 'a2 reworded b2'],
  },
  {
    name: 'earlier resolutions, of which there are more',
    earlier: ['P1 Recalling its resolution 58/208 of 23 December 2003 on water,', WATER],
    later: [
      'P1 Recalling its resolutions 58/208 of 23 December 2003, 59/241 of 22 December 2004 and 60/227 of 23 December 2005 on water,',
      WATER,
    ],
    expected: ['aP1 reworded bP1', 'a1 kept b1'],
  },
  {
    name: 'a formula about another matter is none of the same',
    earlier: ['1 Invites all Member States to take appropriate measures to protect coral reefs;', ROADS],
    later: ['1 Invites all Member States to take appropriate measures to restore cathedral organs;', ROADS],
    expected: ['a1 dropped', 'added b1', 'a2 kept b2'],
  },
  {
    name: 'a clause that goes on where it ended',
    earlier: [
      'P1 Recognizing also the obligations of countries of origin, transit and destination under international law,',
      WATER,
    ],
    later: [
      'P1 Recognizing also the obligations of countries of origin, transit and destination under international law, as well as the need to adopt a comprehensive approach to trade, fisheries, forestry and tourism, to keep ports open to vessels of all flags and to publish the fees that they charge for pilots and tugs,',
      WATER,
    ],
    expected: ['aP1 reworded bP1', 'a1 kept b1'],
  },
  {
    name: 'reports of different authors',
    earlier: [WATER, '2 Takes note of the report of the Secretary-General on wells, pumps and pipes;'],
    later: [WATER, '2 Takes note of the report of the Special Rapporteur on summary executions;'],
    expected: ['a1 kept b1', 'a2 dropped', 'added b2'],
  },
  { name: 'nothing at all', earlier: [], later: [], expected: [] },
  { name: 'no earlier clause', earlier: [], later: [WATER], expected: ['added b1'] },
  { name: 'no words', earlier: ['1 (a)'], later: ['1 (b)'], expected: ['a1 kept b1'] },
];

for (const { name, earlier, later, expected } of TABLE)
  t.test(name, async t => {
    t.strictSame(shown(earlier, later), expected);
  });

t.test('on another subject, only clauses with the same words are aligned', async t => {
  const [earlier, later] = [
    ['1 Decides to include in the provisional agenda of its sixtieth session the item entitled “Glass”.'],
    [
      '1 Decides to include in the provisional agenda of its seventy-second session, under the item entitled “Rural development”, the sub-item entitled “Water and sanitation”, unless otherwise agreed.',
    ],
  ];
  t.strictSame(shown(earlier, later, true), ['a1 reworded b1']);
  t.strictSame(shown(earlier, later, false), ['a1 dropped', 'added b1']);
});

t.test('confidence', async t => {
  const [kept, far] = align([WATER, ROADS], [WATER, SEEDS]);
  t.equal(kept?.confidence, 1, 'of the same words, with none like them');
  t.ok(far && far.relation === 'dropped' && far.confidence > 0.9, 'of one that is like none');
  const [first] = align([WATER, WATER.replace('1', '2')], [WATER]);
  t.equal(first?.confidence, 0.5, 'of the same words, where another has them too');
});

t.test('two thousand clauses are aligned in little time', async t => {
  const lines = Array.from({ length: 2000 }, (_, at) => {
    const words = Array.from({ length: 40 }, (_, word) => `w${(at * 31 + word * word) % 997}`);
    return `${at} Requests ${words.join(' ')}`;
  });
  for (const later of [lines, lines.toReversed(), lines.map(line => `${line} too`), lines.fill(WATER)]) {
    const time = processorTime(() => t.ok(align(lines, later).length >= 2000));
    t.ok(time < 5000);
  }
});

t.test('what a new clause may have come from', async t => {
  const earlier = [WATER, '2 Invites donors to finance clinics in mountain villages that snow cuts off;'];
  const later = [
    WATER,
    '2 Stresses that villages cut off by snow need doctors, clinics and mountain rescue teams in winter;',
  ];
  const added = align(earlier, later).find(({ relation }) => relation === 'added');
  t.match(added, { later: 'b2', perhapsFrom: { clause: 'a2' } });
  t.ok((added?.perhapsFrom?.confidence ?? 1) <= 0.5);
  t.equal(align([WATER], [WATER, ROADS]).find(({ relation }) => relation === 'added')?.perhapsFrom, null);
});
