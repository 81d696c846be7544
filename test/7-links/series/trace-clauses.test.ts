import t from 'tap';
import { type TracedResolution, traceClauses } from '../../../src/7-links/series/trace-clauses.ts';
import { clausesOf } from '../../wording/clauses.ts';

const stepsOf = (series: readonly TracedResolution[]) => [...traceClauses(series)].flat();

const WATER = '1 Urges Governments to provide safe drinking water in all rural schools;';
const ROADS = '2 Invites donors to finance the repair of mountain roads before winter;';

/** "b: a1 kept b1" */
const shown = (...resolutions: readonly (readonly string[])[]): string[] =>
  stepsOf(
    resolutions.map((lines, index) => {
      const id = 'abcdef'[index] ?? '';
      return { id, clauses: clausesOf(id, lines) };
    }),
  ).map(
    ({ resolution, earlier, kind, scale, later }) =>
      `${resolution}: ${[earlier, kind, scale, later].filter(word => word !== null).join(' ')}`,
  );

t.test('from one resolution to the next', async t => {
  t.strictSame(shown([WATER, ROADS], [WATER, '2 Welcomes the opening of a museum of glass;']), [
    'a: introduced a1',
    'a: introduced a2',
    'b: a1 kept b1',
    'b: a2 dropped',
    'b: introduced b2',
  ]);
});

t.test('an action that changes along a scale', async t => {
  t.strictSame(
    shown(
      [WATER],
      [WATER.replace('Urges', 'Invites')],
      [WATER.replace('Urges', 'Also requests')],
      [WATER.replace('Urges', 'Reaffirms its call upon')],
    ),
    ['a: introduced a1', 'b: a1 weakened asking b1', 'c: b1 strengthened asking c1', 'd: c1 reworded d1'],
  );
});

t.test('a clause that comes back', async t => {
  t.strictSame(
    shown([WATER, ROADS], [WATER], [WATER], [WATER, ROADS], [WATER], [WATER, ROADS]).filter(
      step => !step.includes('1'),
    ),
    ['a: introduced a2', 'b: a2 dropped', 'd: a2 returned d2', 'e: d2 dropped', 'f: d2 returned f2'],
  );
});

t.test('a clause that merely resembles a dropped one has not returned', async t => {
  const other = '2 Invites donors to finance the restoration of cathedral organs before Easter;';
  t.strictSame(shown([WATER, ROADS], [WATER], [WATER, other]).slice(-2), [
    'c: b1 kept c1',
    'c: introduced c2',
  ]);
});

t.test('whether clauses of the first resolution were new is not known', async t => {
  const [first] = stepsOf([{ id: 'a', clauses: clausesOf('a', [WATER]) }]);
  t.match(first, { kind: 'introduced', confidence: 0.5, similarity: null });
  t.strictSame(stepsOf([]), []);
});
