import t from 'tap';
import { readNameList } from '../../../src/5-annotations/states/name-list.ts';
import { readVote } from '../../../src/5-annotations/states/vote.ts';

t.test('names in a list', async t => {
  for (const [construct, list, expected] of [
    ['commas and "and"', 'Chad, Togo and Uruguay', ['TCD', 'TGO', 'URY']],
    ['"and" within a name', 'Bosnia and Herzegovina and Trinidad and Tobago', ['BIH', 'TTO']],
    ['a list that a name with "and" ends', 'Chad, Saint Kitts and Nevis', ['TCD', 'KNA']],
    ['a comma within a name', 'Germany, Federal Republic of, Ghana', ['DEU', 'GHA']],
    ['brackets', 'Iran (Islamic Republic of) and Iraq', ['IRN', 'IRQ']],
    ['note marks', 'Gabon,** Nigeria*', ['GAB', 'NGA']],
    ['an unknown name among known ones', 'Cameron and Chad', ['Cameron', 'TCD']],
    ['an unknown name with "and"', 'Ruritania and Graustark', ['Ruritania and Graustark']],
    ['nothing', '', []],
  ] as const) {
    t.strictSame(
      readNameList(list).map(({ name, state }) => state ?? name),
      expected,
      construct,
    );
  }
});

const COUNTS = { inFavour: null, against: null, abstaining: null };

t.test('how a text was adopted', async t => {
  for (const [line, expected] of [
    ['[Adopted without a vote.]', { manner: 'without-a-vote', ...COUNTS }],
    ['Adopted by consensus.', { manner: 'without-a-vote', ...COUNTS }],
    ['Adopted unanimously at the 9527th meeting.', { manner: 'unanimous', ...COUNTS }],
    // the Security Council's volumes
    [
      'Adopted at the 5903rd meeting by 14 votes to none, with 1 abstention (Chad).',
      { manner: 'counted', inFavour: 14, against: 0, abstaining: 1 },
    ],
    ['Adopted by 8 votes to two.', { manner: 'counted', inFavour: 8, against: 2, abstaining: 0 }],
    // the General Assembly's
    [
      'Adopted by a recorded vote of 121 in favour to 1 against, with no abstentions',
      { manner: 'recorded', inFavour: 121, against: 1, abstaining: 0 },
    ],
    [
      'Adopted by 44 votes in favour, 3 against and 5 abstentions',
      { manner: 'counted', inFavour: 44, against: 3, abstaining: 5 },
    ],
    [
      'Adopted by a roll-call vote of 30 to 6, with 2 abstentions',
      { manner: 'recorded', inFavour: 30, against: 6, abstaining: 2 },
    ],
    // a meeting, not a vote
    ['78th plenary meeting', null],
    ['[on the report of the Second Committee (A/58/483/Add.3)]', null],
  ] as const) {
    t.match(readVote(line, null, null), expected, line);
  }
});

t.test('who voted how', async t => {
  const listing = 'In favour: Chad, Togo and Uruguay. Against: None. Abstaining: Fiji';
  const expected = ['in-favour TCD', 'in-favour TGO', 'in-favour URY', 'abstaining FJI'];
  for (const [construct, line, note] of [
    [
      'in brackets',
      `[Adopted by a recorded vote of 3 to 0, with 1 abstention. As follows: ${listing}]`,
      null,
    ],
    [
      'in lists below, without colons',
      'Adopted by a recorded vote of 3 to 0, with 1 abstention.',
      'In favour Chad, Togo and Uruguay\nAbstaining\nFiji',
    ],
    ['in a note', 'Adopted by a recorded vote of 3 to 0, with 1 abstention', `The voting was: ${listing}.`],
  ] as const) {
    const { ballots = [] } = readVote(line, note, null) ?? {};
    t.strictSame(
      ballots.map(({ choice, state }) => `${choice} ${state}`),
      expected,
      construct,
    );
  }
});

t.test('those who did not vote in favour, named beside their number', async t => {
  for (const [line, expected] of [
    [
      'Adopted by 12 votes to 2 (Cuba, Yemen), with 1 abstention (China).',
      ['against CUB', 'against YEM', 'abstaining CHN'],
    ],
    // no States
    ['Adopted by 12 votes to 2 (see below), with 1 abstention (resolution 7).', []],
  ] as const) {
    const { manner, ballots = [] } = readVote(line, null, null) ?? {};
    t.equal(manner, 'counted', line);
    t.strictSame(
      ballots.map(({ choice, state }) => `${choice} ${state}`),
      expected,
      line,
    );
  }
});
