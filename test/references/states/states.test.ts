import t from 'tap';
import { STATE_STATUSES } from '../../../src/model/state.ts';
import { STATES, stateCalled, stateNamed } from '../../../src/references/states/states.ts';

t.test('the authority file', async t => {
  const ids = STATES.map(({ id }) => id);
  t.strictSame(ids, [...new Set(ids)].sort(), 'ids are unique and in order');
  for (const { id, alpha2, numeric, status, successors } of STATES) {
    t.match([id, alpha2, numeric], [/^[A-Z]{3}$/, /^[A-Z]{2}$/, /^\d{3}$/], id);
    t.ok(STATE_STATUSES.includes(status), id);
    t.ok(
      successors.every(successor => ids.includes(successor)),
      id,
    );
  }
  t.equal(
    STATES.filter(({ status }) => status === 'member').length,
    193,
    'the Members of the United Nations',
  );
});

t.test('a State by its name', async t => {
  for (const [name, year, expected] of [
    ['Bolivia (Plurinational State of)', null, 'BOL'],
    // a formal name
    ['Hellenic Republic', null, 'GRC'],
    // a former name
    ['Burma', null, 'MMR'],
    ['Byelorussian Soviet Socialist Republic', null, 'BLR'],
    // apostrophes, accents, hyphens, articles and case as people type them
    ['Cote d’Ivoire', null, 'CIV'],
    ['TURKIYE', null, 'TUR'],
    ['Viet-Nam', null, 'VNM'],
    ['the Sudan', null, 'SDN'],
    // one name of two States, by the year
    ['Yugoslavia', 1991, 'YUG'],
    ['Yugoslavia', 1999, 'SCG'],
    ['Ruritania', null, undefined],
  ] as const) {
    t.equal(stateNamed(name, year)?.id, expected, name);
  }
});

t.test('a State by its code', async t => {
  for (const code of ['BOL', 'bo', 'Bolivia']) t.equal(stateCalled(code)?.id, 'BOL', code);
});
