import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { PDF } from '../fetch/samples.ts';
import { file, service } from '../fetch/service.ts';
import { CLAUSARY } from './run.ts';
import { ended, from, start } from './run-fetch.ts';

t.test('a kill at any moment leaves whole files and a manifest that can be read on', async t => {
  const cwd = t.testdir({});
  const symbols = Array.from({ length: 40 }, (_, index) => `A/79/${index + 1}`);
  const large = Buffer.concat([PDF, Buffer.alloc(300_000, ' '), Buffer.from('%%EOF')]);
  const server = await service(t, Object.fromEntries(symbols.map(symbol => [symbol, [file(large)]])));
  const args = from(server, ...symbols);
  for (const asked of [3, 9, 17, 30]) {
    const child = start(args, cwd);
    const result = ended(child);
    while (server.asked.length < asked) await new Promise(resolve => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    await result;
    const files = readdirSync(join(cwd, 'files')).filter(name => name.endsWith('.pdf'));
    for (const name of files) t.ok(readFileSync(join(cwd, 'files', name)).equals(large), name);
  }
  t.match(await ended(start(args, cwd)), { code: 0, errors: [] });
  const lines = readFileSync(join(cwd, 'files/manifest.ndjson'), 'utf8').trimEnd().split('\n');
  t.same(new Set(lines.map(line => JSON.parse(line).symbol)), new Set(symbols), 'every file has its line');
  t.equal(readdirSync(join(cwd, 'files')).length, symbols.length + 1, 'nothing else is left');
  t.ok(server.asked.length <= symbols.length + 4, 'and nothing that was there was fetched twice');
});

t.test('a full disk ends it with a line, and what is there is whole', async t => {
  const cwd = t.testdir({});
  const large = Buffer.concat([PDF, Buffer.alloc(300_000, ' '), Buffer.from('%%EOF')]);
  const server = await service(t, { 'A/79/1': [file(PDF)], 'A/79/2': [file(large)] });
  // Files may have 100 blocks of 512 bytes; without what tap makes a child load, which writes files of its own.
  const limited = 'unset NODE_OPTIONS NODE_COMPILE_CACHE && ulimit -f 100 && exec "$0" "$@"';
  const args = [
    '-c',
    limited,
    process.execPath,
    CLAUSARY,
    'fetch',
    ...from(server, 'A/79/1', 'A/79/2', 'A/79/3'),
  ];
  t.match(await ended(spawn('sh', args, { cwd })), {
    code: 1,
    stdout: /^1 fetched \(2 kB\), 2 left in/m,
    errors: [/^files: cannot be written to \(EFBIG: /],
  });
  t.same(readdirSync(join(cwd, 'files')).sort(), ['A_79_1.pdf', 'manifest.ndjson']);
});
