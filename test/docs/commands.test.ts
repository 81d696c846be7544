import t from 'tap';
import program from '../../package.json' with { type: 'json' };
import { ERROR_CODES } from '../../src/errors.ts';
import { SETTINGS } from '../../src/settings.ts';
import { README, tableHeaded } from './readme.ts';

t.test('README.md lists every setting', async t => {
  const settings = SETTINGS.map(({ flag, env, default: byDefault, help }) => [flag, env, byDefault, help]);
  t.strictSame(tableHeaded('Flag'), settings);
});

t.test('README.md lists every error, and no other', async t => {
  const told = tableHeaded('Code').map(([code]) => code);
  t.strictSame(told.toSorted(), ERROR_CODES.toSorted());
});

t.test('README.md names every npm script, and no other', async t => {
  const told = README.matchAll(/npm (?:run ([\w:]+)|(start|test))/g).map(([, run, other]) => run ?? other);
  t.strictSame([...new Set(told)].sort(), Object.keys(program.scripts).sort());
});
