import t from 'tap';
import type { Tally } from '../../bench/soak/load.ts';
import { trendOf } from '../../bench/soak/memory.ts';
import { loadReport } from '../../bench/soak/report.ts';

t.test('memory is flat if it does not grow once the caches are full', async t => {
  for (const [rss, isFlat, why] of [
    [[100, 100, 100, 100, 100, 100], true, 'it never grows'],
    [[100, 200, 300, 300, 300, 300], true, 'it grows in the first third only'],
    [[100, 200, 300, 300, 310, 310], true, 'it grows a little'],
    [[300, 300, 300, 300, 100, 100], true, 'it shrinks'],
    [[100, 120, 140, 160, 180, 200], false, 'it grows all the time'],
    [[100, 100, 100, 200, 100, 300], true, 'it comes and goes'],
    [[100, 100, 100, 200, 120, 300], false, 'it does not fall back as far'],
  ] as const) {
    const samples = rss.map((mib, minutes) => ({ minutes, own: mib, mapped: 0, heap: 50, external: 70 }));
    t.equal(trendOf(samples).isFlat, isFlat, why);
  }
  const growing = Array.from({ length: 60 }, (_, minutes) => ({
    minutes,
    own: 100 + 2 * minutes,
    mapped: 0,
    heap: 50,
    external: 70,
  }));
  t.match(trendOf(growing), {
    thirds: [{ least: 100 }, { least: 140 }, { least: 180, most: 218 }],
    mibPerHour: 120,
  });
});

t.test('what was answered, by kind of request', async t => {
  const tally = (kind: string, milliseconds: number[], errors: [string | number, number][]): Tally => ({
    kind,
    milliseconds,
    errors: new Map(errors),
  });
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  const report = loadReport([tally('by id', hundred, []), tally('search', [5, 7], [[500, 1]])]);
  t.match(report, /^by id +100 +0 +50\.0 +99\.0 +100\.0$/m);
  t.match(report, /^all +102 +1 /m);
  t.match(report, /^error: search: 500, 1 times$/m);
  t.match(report, /^error rate: 0\.9804 %$/m);
});
