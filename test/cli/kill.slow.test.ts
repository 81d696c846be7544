import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { findDamage } from '../../db/checksum.ts';
import { openForReading } from '../../db/connection.ts';
import { openLastDataSet } from '../../src/pipeline/last-data-set.ts';
import { resolutionFiles } from '../text.ts';
import { run, start } from './run.ts';

t.test(
  'a kill in the middle of seeding leaves the old database whole, and the next run goes well',
  async t => {
    const cwd = t.testdir({ few: resolutionFiles(2), many: resolutionFiles(400) });
    const leftovers = () => readdirSync(cwd).filter(name => name.includes('.building-'));
    t.equal(run(['seed', '--database', 'd.sqlite', 'few'], { cwd }).code, 0);
    const old = readFileSync(join(cwd, 'd.sqlite'));

    const seeding = start(['seed', '--database', 'd.sqlite', 'many'], cwd);
    await once(seeding.stdout, 'data');
    seeding.kill('SIGKILL');
    const [, signal] = await once(seeding, 'exit');
    t.equal(signal, 'SIGKILL', 'it was still running');
    t.equal(leftovers().length, 1);
    t.ok(readFileSync(join(cwd, 'd.sqlite')).equals(old));

    t.match(run(['seed', '--database', 'd.sqlite', 'many'], { cwd }), { code: 0, errors: [] });
    t.same(leftovers(), []);
    const db = openForReading(join(cwd, 'd.sqlite'));
    t.same(db.$client.prepare('select count(*) from documents').pluck().get(), 400);
    db.$client.close();
  },
);

t.test('a kill at any moment of adding leaves a whole database, the old or the new one', async t => {
  const cwd = t.testdir({ few: resolutionFiles(2), many: resolutionFiles(100) });
  const database = join(cwd, 'd.sqlite');
  t.equal(run(['seed', '--database', 'd.sqlite', 'few'], { cwd }).code, 0);
  const old = readFileSync(database);
  let isNew = false;
  for (const afterMs of [300, 900, 1200, 1800, 2400]) {
    const adding = start(['add', '--database', 'd.sqlite', 'many'], cwd);
    const ended = once(adding, 'exit');
    await Promise.race([ended, setTimeout(afterMs)]);
    adding.kill('SIGKILL');
    await ended;
    t.equal(await findDamage(database), undefined, `after ${afterMs} ms`);
    isNew ||= !readFileSync(database).equals(old);
    const { sources, close } = await openLastDataSet(database);
    close();
    t.equal(sources.length, isNew ? 100 : 2);
  }
  t.match(run(['add', '--database', 'd.sqlite', 'many'], { cwd }), { code: 0, errors: [] });
  t.same(readdirSync(cwd).toSorted(), ['d.sqlite', 'few', 'many']);
});
