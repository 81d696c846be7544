import fc from 'fast-check';
import t from 'tap';
import { seedsApp } from '../helper.ts';
import { assertProperty } from '../property.ts';
import { openapiOf } from './openapi-document.ts';

/**
 * Whatever the parameters and bodies, each operation answers with a status that it documents, and never with
 * 500.
 */

const RUNS = 100;

const app = await seedsApp();
const openapi = await openapiOf(app);

/** Values that a parameter may well have, values that it can hardly have, and any text. */
const valuesFor = (example: unknown): fc.Arbitrary<string> => {
  const examples = example === undefined ? [] : [{ weight: 8, arbitrary: fc.constant(String(example)) }];
  return fc.oneof(
    ...examples,
    fc.constantFrom(
      '1',
      '0',
      '-1',
      '1e9',
      'true',
      'null',
      '58',
      '2003',
      'A_RES_58_208',
      'A/RES/58/208',
      'iom',
    ),
    fc.constantFrom('', ' ', '%', '*', '"', '(', '\0', '\u{1F30D}', '../..', '__proto__', '[object Object]'),
    fc.string({ unit: 'binary', maxLength: 400 }).filter(text => text.isWellFormed()),
  );
};

for (const [path, { get, post }] of Object.entries(openapi.paths)) {
  if (get !== undefined) {
    t.test(`GET ${path}`, { timeout: 120_000 }, async t => {
      const parameters = (get.parameters ?? []).filter(({ in: place }) => place !== 'header');
      const values = fc.record(
        Object.fromEntries(parameters.map(({ name, example }) => [name, valuesFor(example)])),
        {
          requiredKeys: parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name),
        },
      );
      const property = fc.asyncProperty(values, async given => {
        const query = new URLSearchParams();
        let url = path;
        for (const { name, in: place } of parameters) {
          const value = given[name];
          if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(value ?? ''));
          else if (value !== undefined) query.set(name, value);
        }
        const { statusCode } = await app.inject(`${url}?${query}`);
        return isDocumented(get.responses, statusCode);
      });
      await assertProperty(t, path, property, RUNS);
    });
  }
  if (post !== undefined) {
    t.test(`POST ${path}`, { timeout: 120_000 }, async t => {
      const property = fc.asyncProperty(body, async ({ type, payload }) => {
        const headers = { 'content-type': type };
        const { statusCode } = await app.inject({ method: 'POST', url: path, headers, payload });
        return isDocumented(post.responses, statusCode);
      });
      await assertProperty(t, path, property, RUNS);
    });
  }
}

const TEXT = 'Recalling its resolution 58/208,\n\n1. Requests the Secretary-General to report;';
const text = fc.oneof(fc.constant(TEXT), fc.string({ unit: 'binary', maxLength: 500 }));
const body = fc.oneof(
  fc.record({
    type: fc.constant('application/json'),
    payload: fc
      .oneof(
        fc.record({ text: fc.oneof(text, fc.jsonValue()) }),
        fc.record({ text, body: fc.oneof(text, fc.jsonValue()) }),
        fc.jsonValue(),
      )
      .map(value => Buffer.from(JSON.stringify(value))),
  }),
  fc.record({
    type: fc.constantFrom('application/json', 'text/plain', 'text/plain; charset=utf-16', 'text/x', 'x'),
    payload: fc.oneof(
      text.map(of => Buffer.from(of)),
      fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes)),
    ),
  }),
);

/** The router and the server have answers of their own, to what is no path of the operation. */
const isDocumented = (responses: Readonly<Record<string, unknown>>, status: number): boolean =>
  status < 500 && (String(status) in responses || status === 404 || status === 414);
