import t from 'tap';
import { z } from 'zod';
import { componentOf, components, parametersOf } from '../../../src/9-http/framework/json-schema.ts';

t.test('a nullable schema has two types', async t => {
  const schema = parametersOf(
    z.object({ kind: z.enum(['a', 'b']).nullable(), date: z.iso.date().nullable(), count: z.int().min(0) }),
  );
  t.strictSame(schema, {
    type: 'object',
    properties: {
      kind: { type: ['string', 'null'], enum: ['a', 'b', null] },
      date: { type: ['string', 'null'], format: 'date' },
      count: { type: 'integer', minimum: 0 },
    },
    required: ['kind', 'date', 'count'],
    additionalProperties: false,
  });
});

t.test('a schema with an id is a component, referred to elsewhere', async t => {
  const Leaf = z.object({ size: z.int() }).meta({ id: 'TestLeaf' });
  const Tree = z.object({ leaves: z.array(Leaf) }).meta({ id: 'TestTree' });
  t.strictSame(componentOf(Tree), { $ref: 'TestTree#' });
  t.strictSame(
    components().find(({ $id }) => $id === 'TestTree'),
    {
      type: 'object',
      properties: { leaves: { type: 'array', items: { $ref: 'TestLeaf#' } } },
      required: ['leaves'],
      $id: 'TestTree',
    },
  );
  t.throws(() => componentOf(z.object({})), TypeError);
});
