import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { PDF } from '../fetch/samples.ts';
import { file, service, silence, status } from '../fetch/service.ts';
import { run } from './run.ts';
import { ended, from, start } from './run-fetch.ts';

const numbers = (stdout: string): string => stdout.replaceAll(/\d+\.\d s/g, 'N s');

t.test('files come into the folder, and what does not is one line each', async t => {
  const cwd = t.testdir({});
  const server = await service(t, { 'A/RES/79/1': [file(PDF)], 'A/RES/79/3': [file(PDF)] });
  const args = from(server, '--body', 'GA', '--session', '79', '--range', '1-3');
  const first = await ended(start(args, cwd));
  t.match(first, { code: 1, errors: ['A/RES/79/2: not found (404 Not Found)'] });
  t.equal(
    numbers(first.stdout),
    [
      '1/3 A/RES/79/1: A_RES_79_1.pdf, 2 kB',
      '3/3 A/RES/79/3: A_RES_79_3.pdf, 2 kB',
      '2 fetched (3 kB), 1 not found in N s: files\n',
    ].join('\n'),
  );
  t.same(readdirSync(join(cwd, 'files')).sort(), ['A_RES_79_1.pdf', 'A_RES_79_3.pdf', 'manifest.ndjson']);
  t.same(server.asked, ['A/RES/79/1', 'A/RES/79/2', 'A/RES/79/3']);

  const second = await ended(start(from(server, 'A/RES/79/1', 'A_RES_79_3.pdf'), cwd));
  t.match(second, { code: 0, errors: [] });
  t.match(second.stdout, /^1\/2 A\/RES\/79\/1: A_RES_79_1\.pdf, there already$/m);
  t.match(numbers(second.stdout), '0 fetched, 2 there already in N s: files\n');
  t.equal(server.asked.length, 3);
});

t.test('symbols of a list, of the input and of the arguments are fetched once each', async t => {
  const cwd = t.testdir({
    'list.txt': '\u{feff}# what I need\r\nA/79/1\r\n\r\nnonsense here\r\nres. 79/2\r\n',
  });
  const server = await service(t, { 'A/79/1': [file(PDF)], 'A/RES/79/2': [file(PDF)] });
  const listed = await ended(start(from(server, 'A/RES/79/2', 'A/79/1', '--list', 'list.txt'), cwd));
  t.match(listed, {
    code: 1,
    errors: [
      'list.txt:4: "nonsense here": not the symbol of a document; write it as "A/RES/79/1" or "S/RES/2754 (2024)"',
      'list.txt:5: "res. 79/2": taken for A/RES/79/2; it can also mean A/HRC/RES/79/2',
    ],
  });
  t.same(server.asked, ['A/RES/79/2', 'A/79/1']);
  const piped = await ended(start(from(server, '--list', '-'), cwd), 'A/79/1\n');
  t.match(piped, { code: 0, errors: [] });
});

t.test('--dry-run prints addresses, and leaves no folder', async t => {
  const cwd = t.testdir({});
  const { code, stdout, errors } = run(
    ['fetch', '--dry-run', '--format', 'docx', '--language', 'fr', 'S/RES/2754 (2024)', 'A/RES/79/1'],
    { cwd },
  );
  t.match({ code, errors }, { code: 0, errors: [] });
  t.equal(
    stdout,
    [
      'https://documents.un.org/api/symbol/access?s=S/RES/2754(2024)&l=fr&t=docx',
      'https://documents.un.org/api/symbol/access?s=A/RES/79/1&l=fr&t=docx\n',
    ].join('\n'),
  );
  t.same(readdirSync(cwd), []);
});

t.test('a wrong option is one line and exit code 2', async t => {
  const cwd = t.testdir({});
  for (const [args, says] of [
    [[], /nothing to fetch: name symbols/],
    [['--session', '79'], /'--session' and '--range' go together, and need '--body'/],
    [['--session', '79', '--range', '1-3'], /need '--body'/],
    [['--body', 'XYZ', 'A/79/1'], /no organ is called 'XYZ'/],
    [['--body', 'GA', '--session', '79', '--range', '3-1'], /'3-1' is no range of numbers/],
    [['--body', 'SC', '--session', '79', '--range', '1'], /the Security Council .* '79'; give the year/],
    [
      ['--body', 'UNCTAD', '--session', '15', '--range', '1'],
      /has no numbered resolutions; name the symbols/,
    ],
    [['--format', 'html', 'A/79/1'], /Allowed choices are pdf, docx, doc/],
    [['--language', 'de', 'A/79/1'], /Allowed choices are ar, zh, en, fr, ru, es/],
    [['--address', 'http://x/', 'A/79/1'], /--address: "http:\/\/x\/" .* with \{symbol\} in it/],
    [['--into', '', 'A/79/1'], /'--into <folder>' argument '' is invalid. It should not be empty/],
    [['--pause', '-1', 'A/79/1'], /--pause: "-1" is not allowed/],
  ] as const) {
    const { code, errors, stdout } = run(['fetch', ...args], { cwd });
    t.equal(code, 2, args.join(' '));
    t.equal(errors.length, 1, errors.join('\n'));
    t.match(errors[0], says);
    t.equal(stdout, '');
  }
  t.same(readdirSync(cwd), []);
});

t.test('what cannot be used is one line', async t => {
  const cwd = t.testdir({ file: '', bad: { 'manifest.ndjson': 'no manifest\n' } });
  const address = ['--address', 'http://127.0.0.1:9/{symbol}'];
  for (const [args, says] of [
    [['--into', 'file', 'A/79/1'], /^file: cannot be written to \(ENOTDIR: /],
    [['--into', 'bad', 'A/79/1'], /^bad\/manifest\.ndjson: not a manifest .*: line 1: it is not JSON/],
    [['--list', 'none.txt'], /^none\.txt: no such file or folder/],
    [['nonsense'], /^"nonsense": not the symbol of a document/],
    [['--into', 'new', 'A/79/1'], /^stopped at A\/79\/1 \(bad port\); the same command goes on from here/],
  ] as const) {
    const { code, errors } = run(['fetch', ...address, ...args], { cwd });
    t.equal(code, 1, args.join(' '));
    t.equal(errors.length, 1, errors.join('\n'));
    t.match(errors[0], says);
  }
});

t.test('Ctrl-C ends it with a line, and the same command goes on', async t => {
  for (const [signal, reply] of [
    // while it waits for an answer
    ['SIGINT', silence],
    // while it waits to ask again
    ['SIGTERM', status(503, { 'retry-after': '60' })],
  ] as const) {
    const cwd = t.testdir({});
    const server = await service(t, { 'A/79/1': [file(PDF)], 'A/79/2': [reply, file(PDF)] });
    const args = from(server, 'A/79/1', 'A/79/2', 'A/79/3');
    const child = start(args, cwd);
    const result = ended(child);
    while (server.asked.length < 2) await new Promise(resolve => setTimeout(resolve, 20));
    child.kill(signal);
    t.match(await result, {
      code: 1,
      stdout: /^1 fetched \(2 kB\), 2 left in .* s: files$/m,
      errors: ['interrupted; the same command goes on from here'],
    });
    t.same(readdirSync(join(cwd, 'files')).sort(), ['A_79_1.pdf', 'manifest.ndjson']);
    t.match((await ended(start(args, cwd))).stdout, /^1 fetched \(2 kB\), 1 there already, 1 not found in/m);
  }
});

t.test('a second run in the same folder is refused, and the first goes on', async t => {
  const cwd = t.testdir({});
  const server = await service(t, {
    'A/79/1': [(request, response) => setTimeout(() => file(PDF)(request, response), 1500)],
  });
  const first = ended(start(from(server, 'A/79/1'), cwd));
  while (server.asked.length < 1) await new Promise(resolve => setTimeout(resolve, 20));
  t.match(await ended(start(from(server, 'A/79/2'), cwd)), {
    code: 1,
    stdout: '',
    errors: [/^files: another "clausary fetch" is at work in it \(process \d+\); wait for it/],
  });
  t.match(await first, { code: 0, errors: [] });
  t.same(server.asked, ['A/79/1']);
});

t.test('errors that pass are waited out', async t => {
  const cwd = t.testdir({});
  const server = await service(t, { 'A/79/1': [status(503, { 'retry-after': '1' }), file(PDF)] });
  const { code, stdout } = await ended(start(from(server, 'A/79/1'), cwd));
  t.equal(code, 0);
  t.match(stdout, /^1\/1 A\/79\/1: 503 Service Unavailable; next try in 1 s$/m);
});
