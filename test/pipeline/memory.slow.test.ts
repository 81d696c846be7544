import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { resolutionText } from '../text.ts';

const CLAUSARY = fileURLToPath(new URL('../../src/cli/clausary.js', import.meta.url));
/** On exit, prints the most memory that the process took, in KiB, on a line of its own. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(1, '\\n' + process.resourceUsage().maxRSS));
`)}`;

/**
 * What tap and the measurement of coverage load into every Node.js that a test starts takes 35 MiB of its
 * own.
 */
const UNOBSERVED = ['-u', 'NODE_OPTIONS', '-u', 'NODE_V8_COVERAGE', process.execPath];

/** Seeds as the command does; the most memory that it took, in MiB. */
function peakOfSeeding(folder: string): number {
  const args = ['--import', REPORT_PEAK, CLAUSARY, 'seed', folder, '--database', `${folder}.sqlite`];
  const { stdout, status } = spawnSync('env', [...UNOBSERVED, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`seeding ended with ${status}`);
  return Number(stdout.trimEnd().split('\n').at(-1)) / 1024;
}

/** A resolution with words of its own, as different ones have. */
const textOf = (session: number, number: number): string =>
  resolutionText(number)
    .replaceAll('58/', `${session}/`)
    .replaceAll('migration', `migration ${number} in ${session}`);

/** 250 resolutions of each of the given number of sessions, each in a file. */
function writeResolutions(folder: string, sessions: number): void {
  mkdirSync(folder);
  for (let session = 60; session < 60 + sessions; session++)
    for (let number = 1; number <= 250; number++)
      writeFileSync(join(folder, `${session}-${number}.txt`), textOf(session, number));
}

t.test('memory grows much less than the number of sources', async t => {
  const folder = t.testdir({});
  const peaks = [1, 8, 40].map(sessions => {
    const files = join(folder, String(sessions));
    writeResolutions(files, sessions);
    const peak = peakOfSeeding(files);
    t.comment(`${Math.round(peak)} MiB for ${250 * sessions} files`);
    return peak;
  });
  const [few = Number.NaN, many = Number.NaN, most = Number.NaN] = peaks;
  t.ok(many < 1.6 * few, '2,000 files take less than 1.6 times what 250 take');
  t.ok(most < 2.2 * few, '10,000 files take less than 2.2 times what 250 take');
  t.ok(most < 300, '10,000 files take less than 300 MiB');
});
