import Fastify from 'fastify';
import t from 'tap';
import { parse } from 'yaml';
import { clausary } from '../../src/9-http/app.ts';
import { forTrying } from '../../src/9-http/swagger-ui/for-trying.ts';
import { seedsApp, smallApp, smallDatabase } from '../helper.ts';
import { listsOf, type Operation, openapiOf, operationsOf } from './openapi-document.ts';

t.test('it documents every route of the API, and no other', async t => {
  const routes: string[] = [];
  const app = Fastify();
  t.teardown(() => app.close());
  app.addHook('onRoute', ({ url }) => {
    routes.push(url);
  });
  await app.register(clausary, { database: await smallDatabase(t) });
  await app.ready();
  const { paths } = await openapiOf(app);
  const served = new Set(
    routes.filter(url => /^\/(?:v1|health)\//.test(url)).map(url => url.replaceAll(/:(\w+)/g, '{$1}')),
  );
  // Every list is there as CSV, too, which docs/api.md says.
  const asCsv = listsOf(await openapiOf(app)).map(([path]) => `${path}.csv`);
  t.strictSame([...Object.keys(paths), ...asCsv].sort(), [...served].sort());
  t.ok(served.size > 20);
});

/** Optional parameters without which the other examples find something, and with which they find nothing. */
const ALONE: ReadonlySet<string> = new Set([
  'addresseeGroup',
  'changedFrom',
  'choice',
  'cursor',
  'dueFrom',
  'dueTo',
  'instrument',
  'part',
  'sponsor',
  'vote',
]);

/** Fields that no document of the seeds has. */
const EMPTY: ReadonlySet<string> = new Set([
  '/v1/paragraphs/{id}/cited-by',
  '/v1/parts/{id}/cited-by',
  '/v1/documents/{id}/ballots',
  '/v1/documents/{id}/sponsors',
  '/v1/documents/{id}/tables',
  '/v1/states/{id}/votes',
]);

/** Nobody reads the bytes of an example. */
const WITHOUT_EXAMPLE: ReadonlySet<string> = new Set([
  '/v1/exports/clausary.sqlite',
  '/v1/drafts/check.docx',
  '/v1/resolutions/{id}/compare.docx',
]);

/** What the small data set has and the seeds have not. */
const NOT_IN_SEEDS = '/v1/tables/{id}';

t.test('each operation has a unique name, a description, and examples from the data', async t => {
  const app = await seedsApp();
  const openapi = await openapiOf(app);
  const ofSmall = operationsOf(await openapiOf(await smallApp()));
  const operations = [
    ...operationsOf(openapi).filter(([path]) => path !== NOT_IN_SEEDS),
    ...ofSmall.filter(([path]) => path === NOT_IN_SEEDS),
  ];
  t.match(openapi.openapi, /^3\.1\.\d$/);
  t.equal(new Set(operations.map(([, { operationId }]) => operationId)).size, operations.length);
  for (const [path, operation] of operations) {
    t.match(operation.operationId, /^(?:get|list|resolve|search)[A-Z][A-Za-z]+$/, path);
    t.ok(operation.summary, path);
    t.equal(operation.tags.length, 1, path);
    for (const { name, description, example } of operation.parameters ?? []) {
      t.ok(description, `${path} describes ${name}`);
      if (!ALONE.has(name)) t.not(example, undefined, `${path} has an example of ${name}`);
    }
    const [, content] = Object.entries(operation.responses['200']?.content ?? {})[0] ?? [];
    t.ok(content?.example || WITHOUT_EXAMPLE.has(path), `${path} has an example of its answer`);
    const { data } = (content?.example ?? {}) as { data?: unknown[] };
    const isPaged = operation.parameters?.some(({ name }) => name === 'limit');
    const isList = data && isPaged && !path.includes('{');
    const query = { ...needed(operation), limit: '1' };
    const expected = isList
      ? (await app.inject({ url: path, query })).json().data.length
      : Number(!EMPTY.has(path));
    if (data && isPaged)
      t.equal(data.length, expected, `the examples of the parameters of ${path} fit together`);
    for (const status of ['400', '429', '500', '503']) {
      const problem = operation.responses[status]?.content?.['application/problem+json'];
      t.match(problem?.example, { status: Number(status) }, `${path} has an example of ${status}`);
    }
  }
});

/** The required parameters, with their examples. */
const needed = ({ parameters = [] }: Operation): Record<string, string> =>
  Object.fromEntries(
    parameters.filter(({ required }) => required).map(({ name, example }) => [name, String(example)]),
  );

t.test('Swagger UI shows it', async t => {
  const app = await smallApp();
  const page = await app.inject('/docs');
  t.equal(page.statusCode, 200);
  t.match(page.headers['content-security-policy'], /script-src 'self'/);
  t.match(page.body, /swagger-ui/);
  const documented = (await app.inject('/openapi.json')).json();
  t.strictSame((await app.inject('/docs/json')).json(), forTrying(documented));
  for (const file of ['plugin.js', 'theme.css']) {
    t.match(page.body, `/theme/${file}"`);
    t.equal((await app.inject(`/docs/static/theme/${file}`)).statusCode, 200);
  }
  t.strictSame(parse((await app.inject('/docs/yaml')).body), documented);
  t.match((await app.inject('/openapi-3.0.json')).json(), { openapi: /^3\.0\.\d$/, info: documented.info });
  t.equal((await app.inject('/v1')).headers.location, '/docs');
});
