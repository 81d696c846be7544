import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t from 'tap';
import { serveMetrics } from '../../src/9-http/metrics/metrics-server.ts';
import { ROOT, tableHeaded } from '../docs/document.ts';
import { build } from '../helper.ts';

t.test('requests are measured by route, however they are answered', async t => {
  const app = await build(t, { measured: true, threads: 1, timeLimit: 100 });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask = async (path: string, init?: RequestInit): Promise<Response> => {
    const answer = await fetch(`${address}${path}`, init);
    await answer.arrayBuffer();
    return answer;
  };
  const clause = '/v1/clauses/A_RES_58_1.OP1';
  for (const number of [1, 2]) t.equal((await ask(clause)).status, 200, `${number}`);
  const etag = String((await ask(clause)).headers.get('etag'));
  t.equal((await ask(clause, { headers: { 'if-none-match': etag } })).status, 304);
  await ask(clause, { method: 'HEAD' });
  await ask(clause, { method: 'PROPFIND' });
  for (const path of ['/v1/clauses?limit=2', '/v1/clauses/nothing', '/v0/nowhere', '/also/nowhere'])
    await ask(path);
  await ask('/v1/search?q=migrants');

  const text = (await app.metrics.registry?.metrics()) ?? '';
  const count = (labels: string): number =>
    Number(
      new RegExp(`^clausary_request_duration_seconds_count\\{${labels}\\} (\\d+)$`, 'm').exec(text)?.[1],
    );
  const counted = (method: string, route: string, status: number): number =>
    count(`method="${method}",route="${route}",status="${status}"`);
  t.equal(counted('GET', '/v1/clauses/{id}', 200), 3);
  t.equal(counted('GET', '/v1/clauses/{id}', 304), 1);
  t.equal(counted('GET', '/v1/clauses/{id}', 404), 1);
  t.equal(counted('HEAD', '/v1/clauses/{id}', 200), 1);
  t.equal(counted('GET', '/v1/clauses', 200), 1);
  t.equal(counted('GET', '/v1/search', 200), 1);
  t.equal(counted('GET', 'none', 404), 2, 'what is not there is one route');
  t.notMatch(text, 'PROPFIND');
  t.match(text, /^clausary_answers_total\{from="memory"\} [3-9]/m);
  t.match(text, /^clausary_answers_total\{from="unchanged"\} 1$/m);
  t.match(text, /^clausary_worker_threads 1$/m);
  t.match(text, /^clausary_worker_tasks_waiting 0$/m);
  t.match(text, /^clausary_dataset_built_timestamp_seconds\{version="\w+",made_by="clausary test"\} \d{10}/m);
  t.match(text, /^clausary_dataset_replacements_total 0$/m);
  t.match(text, /^clausary_store_failing 0$/m);
  t.match(text, /^nodejs_eventloop_lag_p99_seconds /m);
});

t.test('the documentation lists every metric, and the dashboard shows each, and no other', async t => {
  const app = await build(t, { measured: true });
  const metrics = (await app.metrics.registry?.getMetricsAsJSON()) ?? [];
  const own = metrics.map(({ name }) => name).filter(name => name.startsWith('clausary_'));
  const listed = tableHeaded('Metric', 'docs/operation.md').map(([name]) => name);
  t.strictSame(listed.toSorted(), own.toSorted());
  const shown = readFileSync(join(ROOT, 'docs/dashboard.json'), 'utf8').match(
    /\b(?:clausary|nodejs|process)_\w+/g,
  );
  const names = shown?.map(name => name.replace(/_(?:count|sum|bucket)$/, ''));
  const known = new Set(metrics.map(({ name }) => name));
  t.strictSame(
    names?.filter(name => !known.has(name)),
    [],
  );
  t.strictSame(
    own.filter(name => !names?.includes(name)),
    [],
  );
});

t.test('nothing is measured unless that is asked', async t => {
  t.equal((await build(t)).metrics.registry, null);
});

t.test('metrics have an address of their own', async t => {
  const server = await serveMetrics({ host: '127.0.0.1', port: 0 }, async () => 'up 1\n');
  t.teardown(() => server.close());
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  t.match(answer.headers.get('content-type'), 'text/plain; version=0.0.4');
  t.equal(await answer.text(), 'up 1\n');
  t.equal((await fetch(`http://127.0.0.1:${port}/v1`)).status, 404);
  t.equal((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status, 405);
  await t.rejects(
    serveMetrics({ host: '127.0.0.1', port }, async () => ''),
    { code: 'ADDRESS_UNUSABLE' },
  );
});
