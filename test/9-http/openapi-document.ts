import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, Response>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, { schema: object; example?: unknown }>>;
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export const openapiOf = async (app: FastifyInstance): Promise<OpenApi> =>
  (await app.inject('/openapi.json')).json<OpenApi>();

/** The component that is referred to, or what stands there itself. */
export function dereferenced<Value extends object>(openapi: OpenApi, value: Value | { $ref: string }): Value {
  if (!('$ref' in value)) return value;
  const [, , section = '', name = ''] = value.$ref.split('/');
  return (openapi.components as unknown as Record<string, Record<string, Value>>)[section]?.[name] as Value;
}

/** An operation with its parameters and answers themselves in place of references to components. */
const whole = (openapi: OpenApi, { parameters = [], responses, ...operation }: Operation): Operation => ({
  ...operation,
  parameters: parameters.map(parameter => dereferenced(openapi, parameter)),
  responses: Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [status, dereferenced(openapi, response)]),
  ),
});

/** All operations, by their path as OpenAPI writes it. */
export const operationsOf = (openapi: OpenApi): [string, Operation][] =>
  Object.entries(openapi.paths).flatMap(([path, { get }]) =>
    get ? [[path, whole(openapi, get)] as [string, Operation]] : [],
  );

/** The lists: the operations whose answers are pages, with a cursor for the next one. */
export const listsOf = (openapi: OpenApi): [string, Operation][] =>
  operationsOf(openapi).filter(([, { responses }]) => {
    const answer = responses['200']?.content?.['application/json']?.schema ?? {};
    const schema = '$ref' in answer ? openapi.components.schemas[schemaName(String(answer.$ref))] : answer;
    return (
      schema !== undefined && 'properties' in schema && Object.hasOwn(Object(schema.properties), 'nextCursor')
    );
  });

const schemaName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** The address of an operation, with the examples of its path's parameters and of the required ones. */
export function exampleAddress(path: string, { parameters = [] }: Operation): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(example(parameters, name)));
  const query = parameters.filter(parameter => parameter.in === 'query' && parameter.required);
  const given = new URLSearchParams(
    query.map(({ name }): [string, string] => [name, example(parameters, name)]),
  );
  return given.size === 0 ? filled : `${filled}?${given}`;
}

const example = (parameters: readonly Parameter[], wanted: string): string =>
  String(parameters.find(({ name }) => name === wanted)?.example);

/**
 * What in an answer does not fit what the OpenAPI document promises for its status and media type.
 * Stricter than the document: properties that it does not name are errors.
 */
export function answerChecker(openapi: OpenApi) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  ajv.addSchema(closed({ $id: 'openapi', ...openapi }));
  const validators = new Map<string, ValidateFunction>();
  const validatorAt = (pointer: string): ValidateFunction => {
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}/schema` });
    validators.set(pointer, validate);
    return validate;
  };
  return (
    path: string,
    answer: { statusCode: number; headers: object; json: () => unknown },
  ): ErrorObject[] | string => {
    const type = String((answer.headers as Record<string, unknown>)['content-type']).split(';', 1)[0] ?? '';
    const { get, post } = openapi.paths[path] ?? {};
    const response = (get ?? post)?.responses[answer.statusCode];
    if (!response || !dereferenced(openapi, response).content?.[type])
      return `${path} does not promise ${answer.statusCode} ${type}`;
    const steps = ['paths', path, get ? 'get' : 'post', 'responses', String(answer.statusCode)];
    const place = '$ref' in response ? String(response.$ref).split('/').slice(1) : steps;
    const validate = validatorAt([...place, 'content', type].map(asPointer).join('/'));
    return validate(answer.json()) ? [] : (validate.errors ?? []);
  };
}

const asPointer = (step: string): string =>
  encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));

function closed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(closed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  const isObject = 'type' in value && value.type === 'object' && 'properties' in value;
  return (isObject ? { ...entries, additionalProperties: false } : entries) as Value;
}
