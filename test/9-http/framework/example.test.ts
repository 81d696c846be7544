import t from 'tap';
import { z } from 'zod';
import { readAddress, validParameters } from '../../../src/9-http/framework/example.ts';

/** A template, an address of it, and its parameters. */
const ADDRESSES = [
  ['/v1/dataset', '/v1/dataset', {}, {}],
  ['/v1/clauses/{id}', '/v1/clauses/A_RES_58_208.PP1', { id: 'A_RES_58_208.PP1' }, {}],
  // Ids contain brackets, which are encoded in an address.
  ['/v1/documents/{id}/notes', '/v1/documents/A_RES_217(III)A/notes', { id: 'A_RES_217(III)A' }, {}],
  ['/v1/documents/{id}', '/v1/documents/A%2F58%2F98', { id: 'A/58/98' }, {}],
  ['/v1/search', '/v1/search?q=%22Recalling+also%22&limit=1', {}, { q: '"Recalling also"', limit: '1' }],
  ['/v1/resolutions/{id}/compare', '/v1/resolutions/a/compare?other=b', { id: 'a' }, { other: 'b' }],
] as const;

t.test('the parameters in an address', async t => {
  for (const [template, address, path, query] of ADDRESSES) {
    t.strictSame(readAddress(template, address), { path, query }, address);
  }
});

t.test('they are validated like those of a request', async t => {
  const schema = z.object({ limit: z.int().min(1).default(20), total: z.boolean().default(false) });
  t.strictSame(validParameters(schema, { limit: '1' }), { limit: 1, total: false });
  t.throws(() => validParameters(schema, { limit: '0' }), { message: /limit/ });
  t.throws(
    () => validParameters(schema, { colour: 'red' }),
    { message: /colour/ },
    'none but those of the schema',
  );
});
