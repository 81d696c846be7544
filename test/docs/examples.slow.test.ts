import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { build, seedsDatabase } from '../helper.ts';
import { documentText, ROOT } from './document.ts';

const execute = promisify(execFile);

/** Where the examples say that a server is. */
const SERVER = 'http://127.0.0.1:3000';

const TSC = join(ROOT, 'node_modules/typescript/lib/tsc.js');

const database = await seedsDatabase(t);
const app = await build(t, { database });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
/** Where the programs run; not where the database is, which one of them fetches. */
const folder = mkdtempSync(join(dirname(database), 'examples-'));

/** How the programs of a language are run; none where this machine cannot. */
const LANGUAGES = {
  sh: { file: 'example.sh', run: ['sh'], needs: ['curl', 'jq'] },
  ts: { file: 'example.ts', run: [process.execPath], needs: [] },
  python: { file: 'example.py', run: ['python3'], needs: ['python3'] },
} as const;

type Language = keyof typeof LANGUAGES;

async function isMissing(command: string): Promise<boolean> {
  return execute(command, ['--version']).then(
    () => false,
    () => true,
  );
}

/** Runs a program, and gives what it prints; undefined, and a test that is skipped, where that cannot be. */
async function printedBy(t: Test, language: Language, program: string): Promise<string | undefined> {
  const { file, run, needs } = LANGUAGES[language];
  for (const command of needs)
    if (await isMissing(command)) {
      t.pass('not run', { skip: `there is no ${command} here` });
      return undefined;
    }
  writeFileSync(join(folder, file), program.replaceAll(SERVER, address));
  const [command, ...args] = [...run, file];
  return (await execute(command, args, { cwd: folder })).stdout;
}

/** The programs of a page, each with what it prints. */
const programsIn = (page: string): [language: Language, program: string, printed: string][] =>
  documentText(page)
    .matchAll(/```(sh|ts|python)\n(.*?)```\n\n```text\n(.*?)```/gs)
    .map(([, language, program = '', printed = '']): [Language, string, string] => [
      language as Language,
      program,
      printed,
    ])
    .toArray();

for (const [page, programs] of [
  ['docs/examples/curl.md', 5],
  ['docs/examples/typescript.md', 1],
  ['docs/examples/python.md', 1],
] as const)
  t.test(`the programs in ${page} print what it says`, async t => {
    const found = programsIn(page);
    t.equal(found.length, programs);
    for (const [language, program, printed] of found) {
      const actual = await printedBy(t, language, program);
      if (actual !== undefined) t.equal(actual, printed);
    }
  });

t.test('the program in docs/examples/typescript.md has no type error', async t => {
  const [[, program] = []] = programsIn('docs/examples/typescript.md');
  writeFileSync(join(folder, 'typed.mts'), program ?? '');
  const options = '--noEmit --ignoreConfig --strict --target es2024 --module nodenext --lib es2024,dom'.split(
    ' ',
  );
  const { stdout } = await execute(process.execPath, [TSC, ...options, 'typed.mts'], {
    cwd: folder,
  });
  t.equal(stdout, '');
});

t.test('the cells of docs/examples/notebook.py print what stands below them', async t => {
  const notebook = documentText('docs/examples/notebook.py');
  const said = notebook.matchAll(/^# > (.*)\n/gm).map(([, line]) => `${line}\n`);
  const actual = await printedBy(t, 'python', notebook);
  if (actual !== undefined) t.equal(actual, [...said].join(''));
});
