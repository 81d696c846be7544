import type { JsonSchema } from '../framework/json-schema.ts';
import type { DocumentedOperation } from './documented-operation.ts';
import { propertySchemas } from './schemas.ts';
import type { OpenApiVersion } from './versions.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description: string;
  readonly schema: ParameterSchema;
}

export interface ParameterSchema extends JsonSchema {
  /** Of a parameter that takes several values. */
  readonly items?: JsonSchema;
}

/** The parameters of an operation: those of the path first, in its order, then those of the query. */
export function parametersOf(
  { params, query }: Pick<DocumentedOperation, 'params' | 'query'>,
  version: OpenApiVersion,
): Parameter[] {
  const inPath = parametersIn(params, 'path', version);
  return [...inPath, ...parametersIn(query, 'query', version)];
}

function parametersIn(
  schema: DocumentedOperation['query'],
  place: Parameter['in'],
  version: OpenApiVersion,
): Parameter[] {
  const { properties, required } = propertySchemas(schema, version);
  return Object.entries(properties).map(([name, { description = '', ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    description: String(description),
    schema: withBareItems(bare(rest)),
  }));
}

/** What each value of a parameter with several is, its own description says. */
function withBareItems({ items, ...schema }: JsonSchema): ParameterSchema {
  if (typeof items !== 'object') return schema;
  const { description: _, ...one } = items as JsonSchema;
  return { ...schema, items: bare(one) };
}

/**
 * What stands alone in `allOf`, where version 3.0 has it so because of a description beside it, needs none.
 */
function bare(schema: JsonSchema): JsonSchema {
  const { allOf, ...rest } = schema;
  const [only, ...others] = Array.isArray(allOf) ? (allOf as JsonSchema[]) : [];
  return only && others.length === 0 && Object.keys(rest).length === 0 ? only : schema;
}

/** The parameters that several operations have, each alike, by the names of their components. */
export function sharedParameters(
  operations: readonly DocumentedOperation[],
  version: OpenApiVersion,
): Map<string, Parameter> {
  const all = operations.flatMap(operation =>
    parametersOf(operation, version).map(parameter => ({ parameter, name: nameOf(parameter, operation) })),
  );
  const shared = new Map<string, Parameter>();
  for (const [text, [one, ...others]] of Map.groupBy(all, ({ parameter }) => JSON.stringify(parameter))) {
    if (one === undefined || others.length === 0) continue;
    if (shared.has(one.name)) throw new TypeError(`two parameters have the name ${one.name}: ${text}`);
    shared.set(one.name, one.parameter);
  }
  return shared;
}

/**
 * "DocumentId" of the id in "/v1/documents/{id}", "CursorParameter", or "VoteMannerParameter" by what it may
 * be. Where parameters of one name mean several things, the title of the schema tells.
 */
function nameOf({ name, in: place, schema }: Parameter, { url }: DocumentedOperation): string {
  const { title, $ref = '' } = schema.items ?? schema;
  if (typeof title === 'string') return `${title}Parameter`;
  if (place === 'path') return `${singular(url.split('/')[2] ?? '')}${capitalized(name)}`;
  const [, words] = /\b(\w+)$/.exec(String($ref)) ?? [];
  return `${words ?? capitalized(name)}Parameter`;
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const singular = (segment: string): string => capitalized(segment.replace(/(?<!serie)s$/, ''));
