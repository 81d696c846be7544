import t from 'tap';
import { openapiDocument } from '../../src/9-http/openapi/document.ts';
import { OPENAPI_VERSIONS } from '../../src/9-http/openapi/versions.ts';
import { documented } from '../../src/9-http/routes/index.ts';

/*
 * What generators of clients want of an OpenAPI document, held over the document itself: whatever has a name
 * in it becomes a type with that name, and what has none a type with a name that nobody chose.
 */

interface Node {
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly examples?: unknown;
  readonly [keyword: string]: unknown;
}

interface Placed {
  readonly path: string;
  readonly node: Node;
}

interface Operation {
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
  readonly requestBody?: { readonly content: object };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: object }>>;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object in a value, with the path to it. */
function* nodesIn(value: unknown, path = ''): Generator<Placed> {
  if (!isNode(value)) return;
  if (!Array.isArray(value)) yield { path, node: value };
  for (const [key, inner] of Object.entries(value)) yield* nodesIn(inner, `${path}/${key}`);
}

/** Words that are reserved in Python, JavaScript, TypeScript or Java. */
const RESERVED = new Set(
  'and as assert async await break case catch class const continue def default del do elif else enum except export extends false final finally for from function global goto if implements import in instanceof interface is lambda let new nonlocal not null or package pass private protected public raise return static super switch this throw throws true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** Files, whose media type depends on what they are. */
const OF_SEVERAL_TYPES: readonly string[] = ['/v1/documents/{id}/source', '/v1/exports/{name}'];

for (const version of OPENAPI_VERSIONS) {
  const document = openapiDocument(documented, version);
  const { schemas, parameters, responses } = document.components;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(
      ([method, operation]) => [`${method} ${path}`, operation] as const,
    ),
  );

  t.test(`OpenAPI ${version}: whatever becomes a type has a name`, async t => {
    const nodes = nodesIn(schemas).toArray();
    const named = new Set(Object.keys(schemas).map(name => `/${name}`));
    const isNamed = ({ path }: Placed) => named.has(path);
    const nameless = nodes.filter(
      placed => (placed.node.type === 'object' || 'enum' in placed.node) && !isNamed(placed),
    );
    // Beside a reference, version 3.0 wants the type of what may be null.
    const inline = nameless.filter(({ node }) => !('allOf' in node));
    t.strictSame(
      inline.map(({ path }) => path),
      [],
      'no object or list of words without a name',
    );
    const inOperations = nodesIn(document.paths).filter(
      ({ node }) => node.type === 'object' || Array.isArray(node.enum),
    );
    t.strictSame(inOperations.map(({ path }) => path).toArray(), [], 'none in an operation');
    const withNull = nodes.filter(({ node }) => Array.isArray(node.enum) && node.enum.includes(null));
    t.strictSame(withNull, [], 'no list of words with null in it');
    const names = Object.values(document.components).flatMap(section => Object.keys(section));
    t.equal(new Set(names.map(name => name.toLowerCase())).size, names.length, 'no name twice');
    for (const name of names) t.match(name, /^[A-Z][A-Za-z]+(?<!Input|Output|Inner|Object)$/);
  });

  t.test(`OpenAPI ${version}: every component and every property has a description`, async t => {
    for (const [name, schema] of Object.entries(schemas)) {
      t.ok('description' in schema, name);
      const { properties = {} } = schema as { properties?: Readonly<Record<string, object>> };
      for (const [key, property] of Object.entries(properties))
        t.ok('description' in property, `${name}.${key}`);
    }
    for (const [name, parameter] of Object.entries(parameters)) t.ok('description' in parameter, name);
    for (const [name, operation] of operations) t.ok('description' in operation, name);
  });

  t.test(`OpenAPI ${version}: problems and headers are components`, async t => {
    for (const [name, operation] of operations) {
      for (const status of ['400', '405', '408', '414', '429', '431', '500', '503'])
        t.match(
          operation.responses[status]?.$ref,
          /^#\/components\/responses\/[A-Za-z]+$/,
          `${name} ${status}`,
        );
      for (const [status, { $ref }] of Object.entries(operation.responses))
        t.equal($ref !== undefined, Number(status) > 300, `${name} ${status}`);
      if (name.includes('{id}')) t.ok(operation.responses['404'], `${name} may find nothing`);
      if (name.startsWith('post')) t.ok(operation.responses['413'] && operation.responses['415'], name);
    }
    for (const { path, node } of nodesIn([document.paths, responses]))
      if (path.endsWith('/headers'))
        for (const [field, header] of Object.entries(node))
          t.match(header, { $ref: /./ }, `${path} ${field}`);
  });

  t.test(`OpenAPI ${version}: parts of files have the headers of parts`, async t => {
    const parts = operations.filter(([, { responses: answers }]) => answers['206']);
    t.ok(parts.length > 1);
    for (const [name, { responses: answers }] of parts) {
      t.match(answers['200'], { headers: { 'Accept-Ranges': { $ref: /./ } } }, name);
      t.match(answers['206'], { headers: { 'Accept-Ranges': {}, 'Content-Range': {} } }, name);
      t.ok(answers['416'], name);
    }
  });

  t.test(`OpenAPI ${version}: parameters`, async t => {
    for (const [name, { parameters: own = [] }] of operations) {
      const all = own.map(({ $ref, ...one }) =>
        $ref === undefined
          ? one
          : (parameters[$ref.slice('#/components/parameters/'.length)] as { name: string; in: string }),
      );
      const places = all.map(parameter => parameter.in);
      t.strictSame(places, places.toSorted(), `${name}: those of the path come first`);
      for (const parameter of all)
        t.notOk(RESERVED.has(String(parameter.name)), `${name}: ${parameter.name} is no reserved word`);
    }
    const inline = operations.flatMap(([, { parameters: own = [] }]) =>
      own.filter(({ $ref }) => $ref === undefined).map(parameter => JSON.stringify(parameter)),
    );
    t.equal(new Set(inline).size, inline.length, 'what several operations have is a component');
  });

  t.test(`OpenAPI ${version}: each body and each answer has one media type`, async t => {
    for (const [name, { requestBody, responses }] of operations) {
      if (OF_SEVERAL_TYPES.some(path => name.endsWith(path))) continue;
      const contents = [requestBody, ...Object.values(responses)].map(one => Object.keys(one?.content ?? {}));
      for (const types of contents) t.ok(types.length <= 1, `${name}: ${types}`);
    }
  });

  t.test(`OpenAPI ${version}: what it says of itself`, async t => {
    t.match(document, {
      openapi: new RegExp(`^${version}\\.\\d$`),
      info: { contact: { name: /./ }, license: { name: 'MIT' } },
      externalDocs: { url: /^https:/ },
      servers: [{ url: '/' }, { url: /\{\w+\}/, variables: {} }],
    });
  });
}

t.test('version 3.0 has nothing that only 3.1 knows', async t => {
  for (const { path, node } of nodesIn(openapiDocument(documented, '3.0'))) {
    t.notOk(Array.isArray(node.type) || node.type === 'null', `${path}: no list of types`);
    t.notOk(Array.isArray(node.examples) || 'const' in node || 'contentMediaType' in node, path);
  }
});
