import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { resolutionText } from '../text.ts';

const SEED = new URL('../../src/pipeline/seed.ts', import.meta.url).href;

/** Seeds in a process of its own; the most memory that it took, in MiB. */
function peakOfSeeding(folder: string): number {
  const program = `
    import { seed } from ${JSON.stringify(SEED)};
    const { counts } = await seed([${JSON.stringify(folder)}], { database: ${JSON.stringify(`${folder}.sqlite`)} });
    console.log(counts.sources, process.resourceUsage().maxRSS / 1024);`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  const [sources, peak] = output.split(' ').map(Number);
  if (!sources || !peak) throw new Error(output);
  return peak;
}

/** A resolution with words of its own, as different ones have. */
const textOf = (session: number, number: number): string =>
  resolutionText(number)
    .replaceAll('58/', `${session}/`)
    .replaceAll('migration', `migration ${number} in ${session}`);

t.test('memory grows much less than the sources do', async t => {
  const folder = t.testdir({});
  for (const [name, sessions] of [
    ['few', 1],
    ['many', 8],
  ] as const) {
    mkdirSync(join(folder, name));
    for (let session = 60; session < 60 + sessions; session++)
      for (let number = 1; number <= 250; number++)
        writeFileSync(join(folder, name, `${session}-${number}.txt`), textOf(session, number));
  }
  const [few, many] = [peakOfSeeding(join(folder, 'few')), peakOfSeeding(join(folder, 'many'))];
  t.comment(`${Math.round(few)} MiB for 250 files, ${Math.round(many)} MiB for 2,000`);
  t.ok(many < 1.6 * few);
  t.ok(many < 300);
});
