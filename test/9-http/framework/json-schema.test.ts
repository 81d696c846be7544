import t from 'tap';
import { z } from 'zod';
import { componentOf, components, parametersOf } from '../../../src/9-http/framework/json-schema.ts';

t.test('what may be null is one schema of two types', async t => {
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

t.test('what has an id is a component, and a reference elsewhere', async t => {
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
