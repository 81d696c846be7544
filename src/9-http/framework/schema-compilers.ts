import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { build as buildSerializer, type Schema } from 'fast-json-stringify';
import { type Component, componentsById, type JsonSchema } from './json-schema.ts';

/** Writes a value as JSON; properties that the schema does not name are left out. */
export type Serializer = (value: unknown) => string;

/** Whether a value fits, with defaults filled in; `errors` are those of the latest call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/**
 * The serializer of a schema. Compiling one takes milliseconds and most are never needed, so each distinct
 * schema is compiled once a process, when its serializer is first called.
 */
export const serializerOf = onceEach<Serializer>(schema => {
  let compiled: Serializer | undefined;
  return value => {
    compiled ??= compileSerializer(schema);
    return compiled(value);
  };
});

/**
 * The validator of a schema of parameters, which come as strings and are coerced to the types that the schema
 * names. It is compiled once a process too, when it is first called.
 */
export const validatorOf = onceEach(schema => lazyValidator(schema, { coerceTypes: true }));

/** The validator of a schema of bodies: JSON has types of its own, so nothing is coerced. */
export const bodyValidatorOf = onceEach(schema => lazyValidator(schema, { coerceTypes: false }));

function lazyValidator(schema: JsonSchema, coercion: Coercion): Validator {
  let compiled: ValidateFunction | undefined;
  const validate: Validator = value => {
    compiled ??= compileValidator(schema, coercion);
    const fits = compiled(value);
    validate.errors = compiled.errors ?? null;
    return fits;
  };
  return validate;
}

/** Makes something of a schema, and answers the same for an equal schema. */
function onceEach<Made>(make: (schema: JsonSchema) => Made): (schema: JsonSchema) => Made {
  const made = new Map<string, Made>();
  return schema => {
    const key = JSON.stringify(schema);
    const known = made.get(key) ?? make(schema);
    made.set(key, known);
    return known;
  };
}

/** fast-json-stringify reads any JSON Schema; its own type names fewer keywords than there are. */
const compileSerializer = (schema: JsonSchema): Serializer =>
  buildSerializer(schema as Schema, {
    schema: Object.fromEntries(componentsIn(schema)) as Record<string, Schema>,
  });

function compileValidator(schema: JsonSchema, coercion: Coercion): ValidateFunction {
  const ajv = ajvFor(coercion);
  for (const [id, component] of componentsIn(schema)) {
    if (!(id in ajv.schemas)) ajv.addSchema(component);
  }
  return ajv.compile(schema);
}

interface Coercion {
  readonly coerceTypes: boolean;
}

/** Ajv itself is made when it is first needed. */
function ajvFor({ coerceTypes }: Coercion): Ajv {
  const ajv = ajvs.get(coerceTypes) ?? addFormats.default(new Ajv({ ...VALIDATION, coerceTypes }));
  ajvs.set(coerceTypes, ajv);
  return ajv;
}

const ajvs = new Map<boolean, Ajv>();
const VALIDATION = { useDefaults: true, allErrors: true, addUsedSchema: false } as const;

/** The components that a schema refers to, directly or through others, by their ids. */
function componentsIn(schema: JsonSchema, found = new Map<string, Component>()): Map<string, Component> {
  for (const [, id = ''] of JSON.stringify(schema).matchAll(/"\$ref":"([^"#]+)#"/g)) {
    if (found.has(id)) continue;
    const component = componentById(id);
    found.set(id, component);
    componentsIn(component, found);
  }
  return found;
}

function componentById(id: string): Component {
  const component = componentsById().get(id);
  if (!component) throw new TypeError(`there is no schema with the id "${id}"`);
  return component;
}
