import t from 'tap';
import { z } from 'zod';
import { componentOf } from '../../../src/9-http/framework/json-schema.ts';
import { serializerOf, validatorOf } from '../../../src/9-http/framework/schema-compilers.ts';
import { build } from '../../helper.ts';

const Item = z.object({ name: z.string() }).meta({ id: 'CompiledItem' });
const Page = z.object({ items: z.array(Item), next: z.string().nullable() }).meta({ id: 'CompiledPage' });

t.test('equal schemas share one compiled function', async t => {
  t.equal(serializerOf({ $ref: 'CompiledItem#' }), serializerOf(componentOf(Item)));
  t.not(serializerOf(componentOf(Page)), serializerOf(componentOf(Item)));
  t.equal(validatorOf({ type: 'integer' }), validatorOf({ type: 'integer' }));
  t.not(validatorOf({ type: 'integer' }), validatorOf({ type: 'string' }));
});

t.test('nothing is compiled before it is first used', async t => {
  const nowhere = { $ref: 'NoSuchComponent#' };
  const [serialize, validate] = [serializerOf(nowhere), validatorOf(nowhere)];
  t.throws(() => serialize({}), TypeError);
  t.throws(() => validate({}), TypeError);
});

t.test('a serializer writes the properties of the schema and its components', async t => {
  const serialize = serializerOf(componentOf(Page));
  t.equal(
    serialize({ items: [{ name: 'a "b"', secret: true }], next: null }),
    '{"items":[{"name":"a \\"b\\""}],"next":null}',
  );
  t.throws(() => serialize({ next: null }), /required/, 'what is missing is an error');
});

t.test('a validator coerces, fills in defaults, and keeps the errors of its latest call', async t => {
  const validate = validatorOf({
    type: 'object',
    properties: { limit: { type: 'integer', minimum: 1, default: 20 }, total: { type: 'boolean' } },
    additionalProperties: false,
  });
  const given = { total: 'true' };
  t.equal(validate(given), true);
  t.strictSame(given, { total: true, limit: 20 });
  t.equal(validate({ limit: 0, colour: 'red' }), false);
  t.strictSame(validate.errors?.map(({ keyword }) => keyword).sort(), ['additionalProperties', 'minimum']);
  t.equal(validate({}), true);
  t.equal(validate.errors, null);
});

t.test('in the API, a property missing from an answer is a server error', async t => {
  const app = await build(t);
  const queries = app.store.current()?.queries;
  t.ok(queries);
  if (queries) queries.dataset.counts = async () => JSON.parse('{}');
  t.equal((await app.inject('/v1/dataset')).statusCode, 500);
});
