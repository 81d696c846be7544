import { z } from 'zod';
import { isMeaningless, type JsonSchema, nameIn } from '../framework/json-schema.ts';
import { type OpenApiVersion, SCHEMA_DIALECT } from './versions.ts';

const PREFIX = '#/components/schemas/';

/** All components as a version of OpenAPI has them, by their names. */
export function componentSchemas(version: OpenApiVersion): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    io: 'input',
    target: SCHEMA_DIALECT[version],
    uri: id => `${PREFIX}${id}`,
  });
  const components = documented(schemas, version) as Record<string, JsonSchema>;
  return version === '3.0' ? (withTypes(components, components) as Record<string, JsonSchema>) : components;
}

/** Version 3.0 wants a type beside `nullable`: that of the component which may be null. */
function withTypes(value: unknown, components: Readonly<Record<string, JsonSchema>>): unknown {
  if (Array.isArray(value)) return value.map(item => withTypes(item, components));
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, allOf } = value as { readonly nullable?: boolean; readonly allOf?: [{ $ref: string }] };
  const type = nullable && allOf && components[allOf[0].$ref.slice(PREFIX.length)]?.type;
  const inner = Object.entries(value).map(([key, one]) => [key, withTypes(one, components)]);
  return Object.fromEntries(type === undefined ? inner : [['type', type], ...inner]);
}

/** The schema of each property of an object that is not a component. */
export function propertySchemas(
  schema: z.ZodObject,
  version: OpenApiVersion,
): { readonly properties: Readonly<Record<string, JsonSchema>>; readonly required: readonly string[] } {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    target: SCHEMA_DIALECT[version],
  });
  return { properties: documented(properties, version) as Record<string, JsonSchema>, required };
}

/** A schema of an answer or a body, with the references that the document has. */
export const schemaInDocument = (schema: JsonSchema, version: OpenApiVersion): JsonSchema =>
  documented(schema, version) as JsonSchema;

/** Leaves out what says nothing, and has all references lead to the components of the document. */
function documented(value: unknown, version: OpenApiVersion): unknown {
  if (Array.isArray(value)) return value.map(item => documented(item, version));
  if (typeof value !== 'object' || value === null) return value;
  const schema = version === '3.0' ? withOneExample(value as JsonSchema) : orNullInBrief(value as JsonSchema);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, inner]) => !isMeaningless(keyword, inner, schema))
      .map(([keyword, inner]) =>
        keyword === '$ref' ? [keyword, referenceTo(String(inner))] : [keyword, documented(inner, version)],
      ),
  );
}

/** "Clause#", "#/$defs/Clause" and the reference itself are all written as the last. */
const referenceTo = ($ref: string): string => `${PREFIX}${nameIn($ref)}`;

/** Version 3.0 knows no `examples` of a schema. */
function withOneExample(schema: JsonSchema): JsonSchema {
  const { examples, ...rest } = schema;
  return Array.isArray(examples) ? { ...rest, example: examples[0] } : schema;
}

/** A text or number, or null, is one schema with two types; of a component, the null stays outside. */
function orNullInBrief({ anyOf, ...rest }: JsonSchema): JsonSchema {
  if (!Array.isArray(anyOf)) return anyOf === undefined ? rest : { ...rest, anyOf };
  const [one, other] = anyOf as JsonSchema[];
  return other?.type === 'null' && typeof one?.type === 'string' && one.type !== 'array'
    ? { ...one, type: [one.type, 'null'], ...rest }
    : { ...rest, anyOf };
}
