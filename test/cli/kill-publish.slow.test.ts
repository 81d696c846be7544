import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { checksumOf } from '../../db/checksum.ts';
import { readPointer } from '../../src/publish/pointer.ts';
import { POINTER } from '../../src/publish/store.ts';
import { resolutionFiles } from '../text.ts';
import { CLAUSARY, run, start } from './run.ts';

/** Milliseconds after the first file has appeared at which a process is killed; the last are after its end. */
const MOMENTS = [0, 1, 2, 4, 8, 15, 30, 60, 120, 250];

/** Kills a process some time after the first change in a folder, unless it has ended by then. */
async function killedAfter(ms: number, folder: string, run: () => ChildProcess): Promise<void> {
  const watcher = watch(folder);
  const changed = once(watcher, 'change');
  const child = run();
  const ended = once(child, 'exit');
  await Promise.race([ended, changed.then(() => setTimeout(ms))]);
  watcher.close();
  child.kill('SIGKILL');
  await ended;
}

const seeded = (cwd: string, database: string, files: string): unknown =>
  spawnSync(process.execPath, [CLAUSARY, 'seed', '--database', database, files], { cwd });

async function testFolder(t: Test): Promise<string> {
  const cwd = t.testdir({ few: resolutionFiles(2), many: resolutionFiles(300), store: {}, served: {} });
  seeded(cwd, 'few.sqlite', 'few');
  seeded(cwd, 'many.sqlite', 'many');
  run(['publish', '--database', 'few.sqlite', 'store'], { cwd });
  return cwd;
}

t.test('a kill at any moment of publishing leaves a store that points at a whole data set', async t => {
  const cwd = await testFolder(t);
  const store = join(cwd, 'store');
  for (const ms of MOMENTS) {
    await killedAfter(ms, store, () => start(['publish', '--database', 'many.sqlite', 'store'], cwd));
    const pointer = readPointer(readFileSync(join(store, POINTER), 'utf8'));
    t.equal(await checksumOf(join(store, pointer?.file ?? '')), pointer?.checksum, `after ${ms} ms`);
  }
  t.equal(run(['publish', '--database', 'many.sqlite', 'store'], { cwd }).code, 0);
  t.equal(readdirSync(store).length, 3, 'two data sets and the pointer, and nothing that a killed one left');
});

t.test('a kill at any moment of fetching leaves the data set that was served, or the new one', async t => {
  const cwd = await testFolder(t);
  const served = join(cwd, 'served');
  const database = join(served, 'd.sqlite');
  const follow = () =>
    start(['serve', '--port', '0', '--follow', 'store', '--database', 'served/d.sqlite'], cwd);
  const [few, many] = await Promise.all(['few', 'many'].map(name => checksumOf(join(cwd, `${name}.sqlite`))));
  await killedAfter(2000, served, follow);
  t.equal(await checksumOf(database), few);
  run(['publish', '--database', 'many.sqlite', 'store'], { cwd });
  for (const ms of MOMENTS) {
    await killedAfter(ms, served, follow);
    t.ok([few, many].includes(await checksumOf(database)), `after ${ms} ms`);
  }
  await killedAfter(5000, served, follow);
  t.equal(await checksumOf(database), many);
  t.notOk(readdirSync(served).some(name => name.includes('.fetching-')));
});
