import { z } from 'zod';

/**
 * The one bridge from zod to what Fastify reads: JSON Schema. Fastify compiles its validators and serialisers
 * from it, so that zod itself runs at no request. A schema with a `meta` id is a component of that name, and
 * is referred to everywhere else. What the OpenAPI document has of the same schemas, `openapi/schemas.ts`
 * makes.
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
export function components(): Component[] {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: 'input', uri: id => `${id}#` });
  return Object.entries(schemas).map(([id, schema]) => ({ ...compilable(schema, schemas), $id: id }));
}

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
export function schemaOf(schema: z.ZodType): JsonSchema {
  const { $defs = {}, ...whole } = z.toJSONSchema(schema, { io: 'input' });
  return compilable(whole, $defs);
}

/** The parameters in a path or a query; no others are allowed. */
export const parametersOf = (schema: z.ZodObject): JsonSchema => ({
  ...schemaOf(schema),
  additionalProperties: false,
});

/** Schemas that others refer to, by their names. */
type Named = Readonly<Record<string, JsonSchema>>;

const compilable = (schema: JsonSchema, named: Named): JsonSchema => simplified(schema, named) as JsonSchema;

/**
 * Leaves out keywords without effect, puts lists of words where they are referred to, and writes "this or
 * null" as one schema with two types: the compiled serialiser tells these apart at once, where it would run a
 * validator for `anyOf`.
 */
function simplified(schema: unknown, named: Named): unknown {
  if (Array.isArray(schema)) return schema.map(item => simplified(item, named));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { anyOf, ...rest } = withWords(schema as JsonSchema, named);
  const [first, other] = (Array.isArray(anyOf) ? anyOf : []) as JsonSchema[];
  const one = first && withWords(first, named);
  if (one && other?.type === 'null' && typeof one.type === 'string') {
    return simplified({ ...rest, ...one, ...orNull(one) }, named);
  }
  return Object.fromEntries(
    Object.entries(anyOf === undefined ? rest : { ...rest, anyOf })
      .filter(([keyword, value]) => !isMeaningless(keyword, value, rest))
      .map(([keyword, value]) => [keyword, simplified(value, named)]),
  );
}

/** A schema with the words themselves, if it refers to a list of words. */
function withWords(schema: JsonSchema, named: Named): JsonSchema {
  const { $ref, ...rest } = schema;
  if (typeof $ref !== 'string') return schema;
  const { type, enum: words } = named[nameIn($ref)] ?? {};
  return words === undefined ? schema : { type, enum: words, ...rest };
}

/** "Clause#" and "#/$defs/Clause" refer to "Clause". */
export const nameIn = ($ref: string): string => /\b(\w+)#?$/.exec($ref)?.[1] ?? '';

const orNull = ({ type, enum: values }: JsonSchema): JsonSchema => ({
  type: [type, 'null'],
  ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
});

const MEANINGLESS = new Set(['$schema', '$id']);

/** Whether a keyword of a schema says nothing, or nothing that another does not. */
export const isMeaningless = (keyword: string, value: unknown, { format }: JsonSchema): boolean =>
  (MEANINGLESS.has(keyword) && typeof value === 'string') ||
  (keyword === 'pattern' && format !== undefined) ||
  (keyword === 'maximum' && value === Number.MAX_SAFE_INTEGER) ||
  (keyword === 'minimum' && value === Number.MIN_SAFE_INTEGER);
