import { spawnSync } from 'node:child_process';
import t from 'tap';
import program from '../../package.json' with { type: 'json' };
import { run } from './run.ts';

const PRETEND = (version: string) =>
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;

t.test('an older Node.js gives one line', async t => {
  for (const version of ['18.0.0', '20.20.2', '22.17.1']) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', PRETEND(version), 'src/cli/clausary.js', '--version'],
      { encoding: 'utf8' },
    );
    t.equal(status, 1);
    t.equal(stdout, '');
    t.match(stderr, new RegExp(`^Clausary needs .* this is ${version}: .*"npx clausary".*\n$`));
  }
});

t.test('help and version are no errors', async t => {
  t.match(run(['--version']), { code: 0, stdout: `${program.version}\n`, errors: [] });
  for (const command of ['seed', 'parse', 'fetch', 'serve'])
    t.match(run(['--help']).stdout, new RegExp(`^  ${command} `, 'm'));
  for (const args of [['--help'], ['seed', '--help'], ['fetch', '--help'], ['serve', '--help']])
    t.match(run(args), { code: 0, errors: [] });
});

t.test('without a command it prints its usage', async t => {
  const { code, errors } = run([]);
  t.equal(code, 2);
  t.match(errors[0], /^Usage: clausary/);
});
