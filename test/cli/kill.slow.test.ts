import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { openForReading } from '../../db/connection.ts';
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
