import { z } from 'zod';

/**
 * The one bridge from zod to what Fastify, OpenAPI and clients read: JSON Schema (2020-12, as OpenAPI 3.1 has
 * it). Fastify compiles its validators and serialisers from it, so that zod itself runs at no request. A
 * schema with a `meta` id is a component of that name, and is referred to everywhere else.
 */
export interface JsonSchema {
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly anyOf?: unknown;
  readonly format?: unknown;
  readonly [keyword: string]: unknown;
}

export interface Component extends JsonSchema {
  readonly $id: string;
}

/** All components, each to be registered once, by `$id`. */
export const components = (): Component[] =>
  Object.entries(z.toJSONSchema(z.globalRegistry, { io: 'input', uri: id => `${id}#` }).schemas).map(
    ([id, schema]) => ({ ...(simplified(schema) as JsonSchema), $id: id }),
  );

let byId: ReadonlyMap<string, Component> | undefined;

/** All components by their ids, made once a process. */
export function componentsById(): ReadonlyMap<string, Component> {
  byId ??= new Map(components().map(component => [component.$id, component]));
  return byId;
}

/** A reference to the component that `schema` is. */
export function componentOf(schema: z.ZodType): JsonSchema {
  const { id } = schema.meta() ?? {};
  if (id === undefined) throw new TypeError('a schema of an answer needs an id: schema.meta({ id })');
  return { $ref: `${id}#` };
}

/** The JSON Schema of a schema that is not a component. */
export const schemaOf = (schema: z.ZodType): JsonSchema =>
  simplified(z.toJSONSchema(schema, { io: 'input' })) as JsonSchema;

/** The parameters in a path or a query; no others are allowed. */
export const parametersOf = (schema: z.ZodObject): JsonSchema => ({
  ...schemaOf(schema),
  additionalProperties: false,
});

const MEANINGLESS = new Set(['$schema', '$id']);

/**
 * Leaves out keywords without effect, and writes "this or null" as one schema with two types, which the
 * compiled serialiser tells apart at once, where it would run a validator for `anyOf`.
 */
function simplified(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(simplified);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { anyOf, ...rest } = schema as JsonSchema;
  const [one, other] = (Array.isArray(anyOf) ? anyOf : []) as JsonSchema[];
  if (one && other?.type === 'null' && typeof one.type === 'string') {
    return simplified({ ...rest, ...one, ...orNull(one) });
  }
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => !isMeaningless(keyword, value, rest))
      .map(([keyword, value]) => [keyword, simplified(value)]),
  );
}

const orNull = ({ type, enum: values }: JsonSchema): JsonSchema => ({
  type: [type, 'null'],
  ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
});

const isMeaningless = (keyword: string, value: unknown, { format }: JsonSchema): boolean =>
  (MEANINGLESS.has(keyword) && typeof value === 'string') ||
  (keyword === 'pattern' && format !== undefined) ||
  (keyword === 'maximum' && value === Number.MAX_SAFE_INTEGER) ||
  (keyword === 'minimum' && value === Number.MIN_SAFE_INTEGER);
