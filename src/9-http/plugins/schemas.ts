import fp from 'fastify-plugin';
import { componentsById, type JsonSchema } from '../framework/json-schema.ts';
import { bodyValidatorOf, serializerOf, validatorOf } from '../framework/schema-compilers.ts';

/** The component schemas, and compilers that do nothing until a schema is first used. */
export const schemas = fp(
  async app => {
    for (const component of componentsById().values()) app.addSchema(component);
    app.setSerializerCompiler<JsonSchema>(({ schema }) => serializerOf(schema));
    app.setValidatorCompiler<JsonSchema>(({ schema, httpPart }) =>
      httpPart === 'body' ? bodyValidatorOf(schema) : validatorOf(schema),
    );
  },
  { name: 'schemas' },
);
