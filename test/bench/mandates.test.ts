import t from 'tap';
import { scoreMandates } from '../../bench/accuracy/mandates/measure.ts';
import { mandatesUnder, reportMandates } from '../../bench/accuracy/mandates/report.ts';
import floors from '../../bench/accuracy/structure/floors.json' with { type: 'json' };
import { readAuthority } from '../../src/5-annotations/organization/authority.ts';
import organizations from '../../src/5-annotations/organization/organizations.json' with { type: 'json' };

t.test('labelled mandates are found', async t => {
  const samples = scoreMandates(readAuthority(organizations));
  t.strictSame(mandatesUnder(samples, floors.mandates), []);
  t.ok(samples.every(({ fields }) => fields.every(({ right }) => right > 0)));
});

t.test('precision and recall of each field are shown, with what differs', async t => {
  const field = { field: 'due', right: 3, extra: ['A year 2025'], missing: ['A session 60', 'B session 61'] };
  const samples = [{ sample: 'of some', clauses: 4, fields: [field] }];
  const report = reportMandates(samples);
  t.match(report, /due +5 +4 +0\.750 +0\.600/);
  t.match(report, /due, not in the labels: A year 2025/);
  t.match(report, /due, not found: B session 61/);
  t.strictSame(mandatesUnder(samples, 0.75), ['mandates of some: due is under the floor of 0.75']);
  t.strictSame(mandatesUnder(samples, 0.6), []);
});
