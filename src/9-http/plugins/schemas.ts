import fp from 'fastify-plugin';
import { components, type JsonSchema } from '../framework/json-schema.ts';
import { serializerOf, validatorOf } from '../framework/schema-compilers.ts';

/** The component schemas, and compilers that do nothing before a schema is first used. */
export const schemas = fp(
  async app => {
    for (const component of components()) app.addSchema(component);
    app.setSerializerCompiler<JsonSchema>(({ schema }) => serializerOf(schema));
    app.setValidatorCompiler<JsonSchema>(({ schema }) => validatorOf(schema));
  },
  { name: 'schemas' },
);
