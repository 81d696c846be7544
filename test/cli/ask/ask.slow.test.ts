import t from 'tap';
import { seedsApp, seedsDatabase } from '../../helper.ts';
import { run as runCommand } from '../run.ts';

const database = await seedsDatabase(t);
const app = await seedsApp();

/** What the codes of colours begin with. */
const ESCAPE = '\u001b';

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCommand([...args, '--database', database], { env });

t.test('what is found is printed for people', async t => {
  const table: [args: string[], expected: (string | RegExp)[]][] = [
    [
      ['search', 'country', 'viable', '--body', 'ga', '--limit', '1'],
      [
        /^General Assembly resolution 5\d\/\d+ of 2\d December 200\d, para\. \d\n/,
        '… to seek to make the option',
        '1 of 2 hits; --limit shows more',
      ],
    ],
    [['search', 'nowhereatall'], ['Nothing is found.']],
    [
      ['show', '58/208', 'OP10', '(a)'],
      [
        'A_RES_58_208.OP10.a\n',
        '(a) The purpose of the high-level dialogue is to discuss the multidimensional\n    aspects',
      ],
    ],
    [
      ['show', 'A/RES/58/208'],
      [
        'International migration and development\n\nGeneral Assembly resolution 58/208 of 23 December 2003\n',
        '\nThe General Assembly,\n',
        '\n10. Requests the Secretary-General',
        '\n    (a) The purpose',
        '\n[1] ',
      ],
    ],
    [
      ['resolve', 'res', '58/208', 'OP7'],
      ['A_RES_58_208.OP7\n  General Assembly resolution 58/208 of 23 December 2003, para. 7 (clause)\n'],
    ],
    [
      ['compare', '59/241', 'A/RES/58/208'],
      [
        /^General Assembly resolution 58\/208.*\nGeneral Assembly resolution 59\/241/,
        /^PP1 {2}kept\n {2}/m,
        '{+own+}',
      ],
    ],
  ];
  for (const [args, expected] of table) {
    const { code, stdout, errors } = run(args);
    t.match({ code, errors }, { code: 0, errors: [] }, args.join(' '));
    for (const part of expected) t.match(stdout, part);
    t.ok(
      stdout.split('\n').every(line => line.length <= 80),
      'no line is too long',
    );
    t.notOk(stdout.includes(ESCAPE), 'no colours where there is no terminal');
  }
});

t.test('colours are shown where they are asked for, and not where they are forbidden', async t => {
  t.ok(run(['resolve', '58/208'], { FORCE_COLOR: '1' }).stdout.startsWith(`${ESCAPE}[36mA_RES_58_208`));
  t.notOk(run(['resolve', '58/208'], { NO_COLOR: '1' }).stdout.includes(ESCAPE));
});

t.test('with --json it prints what the API answers', async t => {
  const table: [args: string[], url: string][] = [
    [['search', 'country', 'viable'], '/v1/search?q=country+viable&limit=10&total=true'],
    [['show', '58/208'], '/v1/documents/A_RES_58_208'],
    [['show', '58/208 OP7'], '/v1/clauses/A_RES_58_208.OP7'],
    [['show', 'A/58/98, para. 12'], '/v1/paragraphs/A_58_98.P12'],
    [['resolve', '58/208'], '/v1/resolve?ref=58/208'],
    [['compare', '58/208', '59/241'], '/v1/resolutions/A_RES_58_208/compare?with=A_RES_59_241'],
  ];
  for (const [args, url] of table)
    t.equal(run([...args, '--json']).stdout, `${(await app.inject(url)).body}\n`, args.join(' '));
});

t.test('what cannot be answered is one line that says what would be right', async t => {
  const table: [args: string[], expected: RegExp][] = [
    [
      ['search', 'x', '--body', 'Generall Assembly'],
      /no body "Generall Assembly".*--body can be "General Assembly"/,
    ],
    [['search', 'x', '--kind', 'foo'], /--kind can be "title" or "heading"/],
    [['search', 'x', '--limit', '1000'], /^limit: must be <= 200\.$/],
    [['search', '"x'], /quotation mark is not closed/],
    [['show', 'A/RES/1/1'], /does not hold A\/RES\/1\/1\. Look for it with "clausary search"/],
    [['show', '58/208', 'OP99'], /no such part\. "clausary show A_RES_58_208" prints/],
    [['compare', '58/208', 'A/58/98'], /"A_58_98" is a report/],
    [['resolve', 'nothing'], /Write a symbol/],
  ];
  for (const [args, expected] of table)
    t.match(run(args), { code: 1, stdout: '', errors: [expected] }, args.join(' '));
  t.match(runCommand(['search', 'x', '--database', 'none.sqlite']), {
    code: 1,
    errors: [/no such database/],
  });
});
