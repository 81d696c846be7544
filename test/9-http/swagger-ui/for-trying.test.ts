import t from 'tap';
import firstSteps from '../../../src/9-http/swagger-ui/first-steps.json' with { type: 'json' };
import { forTrying } from '../../../src/9-http/swagger-ui/for-trying.ts';
import { seedsApp } from '../../helper.ts';

interface Shown {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly required: boolean;
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
}

const document = (await (await seedsApp()).inject('/openapi.json')).json();
const { paths, components, info } = (await (await seedsApp()).inject('/docs/json')).json();
const operations = Object.values(paths).flatMap(path => Object.values(path as Record<string, Shown>));
const all = [
  ...Object.values(components.parameters as Record<string, object>),
  ...operations.flatMap(({ parameters = [] }) => parameters),
];

t.test('Swagger UI fills in what must be given, and nothing else', async t => {
  const own = all.filter((one): one is NonNullable<Shown['parameters']>[number] => 'name' in one);
  t.ok(own.some(({ required, example }) => required && example !== undefined));
  for (const { name = '', required, example } of own) if (!required) t.equal(example, undefined, name);
  t.match(components.parameters.BodyParameter.description, /\. For example `[^`]+`\.$/);
});

t.test('a text is pasted as it is', async t => {
  const { requestBody } = operations.find(({ operationId }) => operationId === 'checkDraft') ?? {};
  t.strictSame(Object.keys(requestBody?.content ?? {}), ['text/plain', 'application/json']);
  t.match(requestBody?.content['text/plain']?.example, /^Recalling resolution/);
});

t.test('of what may go wrong it shows what can be mended by who tries it', async t => {
  t.strictSame(Object.keys(paths['/v1/search'].get.responses), ['200', '400']);
});

t.test('what to try first leads to operations that there are', async t => {
  const known = new Set(operations.map(({ operationId }) => operationId));
  for (const { operationId } of firstSteps) {
    t.ok(known.has(operationId), operationId);
    t.match(info.description, `/${operationId})`);
  }
});

t.test('the document itself stays as it is', async t => {
  const before = JSON.stringify(document);
  forTrying(document);
  t.equal(JSON.stringify(document), before);
});

t.test('each that is to be tried first answers as it is filled in', async t => {
  const app = await seedsApp();
  for (const { operationId } of firstSteps) {
    const [path = ''] =
      Object.entries(paths).find(([, methods]) =>
        Object.values(methods as Record<string, Shown>).some(one => one.operationId === operationId),
      ) ?? [];
    const shown = operations.find(one => one.operationId === operationId);
    const parameters = (shown?.parameters ?? [])
      .map(one => ('$ref' in one ? components.parameters[String(one.$ref).split('/').at(-1) ?? ''] : one))
      .filter(({ required }) => required);
    const text = shown?.requestBody?.content['text/plain']?.example;
    const address = parameters.reduce(
      (url, { in: place, name, example }) =>
        place === 'path'
          ? url.replace(`{${name}}`, encodeURIComponent(example))
          : `${url}?${name}=${encodeURIComponent(example)}`,
      path,
    );
    const answer = await app.inject(
      text === undefined
        ? { url: address }
        : { method: 'POST', url: address, payload: String(text), headers: { 'content-type': 'text/plain' } },
    );
    t.equal(answer.statusCode, 200, `${operationId}: ${address}`);
  }
});
