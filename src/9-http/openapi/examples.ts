import type { OperationExample } from '../framework/example.ts';
import type { DocumentedExample } from '../framework/standalone.ts';
import type { OpenApiDocument } from './document.ts';
import type { ParameterSchema } from './parameters.ts';

/** The parts of an operation in the OpenAPI document that examples are added to. */
interface DescribedOperation {
  readonly parameters?: readonly (DescribedParameter | Reference)[];
  readonly requestBody?: { readonly content: MediaTypes };
  readonly responses: Readonly<Record<string, { readonly content?: MediaTypes }>>;
}

interface DescribedParameter {
  readonly name: string;
  readonly schema: ParameterSchema;
  example?: unknown;
}

interface Reference {
  readonly $ref: string;
}

type MediaTypes = Readonly<Record<string, { example?: unknown }>>;
type Paths = Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
type Parameters = Readonly<Record<string, DescribedParameter>>;

/**
 * A copy of an OpenAPI document with examples from a data set: the parameters of an address that shows the
 * operation at work, or the text that is sent to it, and the answer. A parameter that several operations have
 * has the example that most of them would have.
 */
export function withExamples(
  document: OpenApiDocument,
  examples: readonly DocumentedExample[],
): OpenApiDocument {
  const copy = structuredClone(document);
  const paths = copy.paths as Paths;
  const shared: Parameters = copy.components.parameters;
  const found: FoundValue[] = [];
  for (const { path, method, example } of examples) {
    const described = paths[path]?.[method];
    if (described) found.push(...addExample(described, shared, example));
  }
  for (const [parameter, values] of Map.groupBy(found, one => one.parameter))
    parameter.example = readAs(parameter.schema, mostFrequent(values.map(({ value }) => value)));
  return copy;
}

/** A value of a parameter in the example of an operation. */
interface FoundValue {
  readonly parameter: DescribedParameter;
  readonly value: string;
}

/** Adds what is the operation's own, and tells the values of its parameters. */
function addExample(
  { parameters = [], requestBody, responses }: DescribedOperation,
  shared: Parameters,
  { parameters: values, sent, answer }: OperationExample,
): FoundValue[] {
  const { 'application/json': json } = requestBody?.content ?? {};
  if (sent && json) json.example = sent;
  const answered = responses[answer.status]?.content?.[answer.mediaType];
  if (answered) answered.example = answer.value;
  const all = new Map([...values, ...PAGING]);
  return parameters.flatMap(given => {
    const parameter = '$ref' in given ? shared[given.$ref.slice(given.$ref.lastIndexOf('/') + 1)] : given;
    const value = parameter && all.get(parameter.name);
    return parameter === undefined || value === undefined ? [] : [{ parameter, value }];
  });
}

/** The example of an answer shows one item; someone who tries the operation may want more. */
const PAGING = [
  ['limit', '20'],
  ['total', 'true'],
] as const;

const NOT_TEXT: readonly unknown[] = ['integer', 'number', 'boolean'];

function readAs({ type, items }: ParameterSchema, value: string): unknown {
  if (items !== undefined) return [readAs(items, value)];
  return NOT_TEXT.includes(type) ? JSON.parse(value) : value;
}

/** Of values that are as frequent, the first. */
function mostFrequent(values: readonly string[]): string {
  const counted = Map.groupBy(values, value => value);
  const [first] = [...counted].toSorted(([, one], [, other]) => other.length - one.length);
  return first?.[0] ?? '';
}
