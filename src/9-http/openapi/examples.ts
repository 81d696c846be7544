import type { OperationExample } from '../framework/example.ts';
import type { DocumentedExample } from '../framework/standalone.ts';
import type { OpenApiDocument } from './document.ts';

/** The parts of an operation in the OpenAPI document that examples are added to. */
interface DescribedOperation {
  readonly parameters?: readonly (DescribedParameter | Reference)[];
  readonly requestBody?: { readonly content: MediaTypes };
  readonly responses: Readonly<Record<string, { readonly content?: MediaTypes }>>;
}

interface DescribedParameter {
  readonly name: string;
  readonly schema: { readonly type?: unknown };
  example?: unknown;
}

interface Reference {
  readonly $ref: string;
}

type MediaTypes = Readonly<Record<string, { example?: unknown }>>;
type Paths = Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
type Parameters = Readonly<Record<string, DescribedParameter>>;

/**
 * A copy of an OpenAPI document with examples from a data set: the parameters of an address that shows the operation at
 * work, or the text that is sent to it, and the answer. A parameter that several operations have has the example of
 * the first.
 */
export function withExamples(
  document: OpenApiDocument,
  examples: readonly DocumentedExample[],
): OpenApiDocument {
  const copy = structuredClone(document);
  const paths = copy.paths as Paths;
  const shared = copy.components.parameters as unknown as Parameters;
  for (const { path, method, example } of examples) {
    const described = paths[path]?.[method];
    if (described) addExample(described, shared, example);
  }
  return copy;
}

function addExample(
  { parameters = [], requestBody, responses }: DescribedOperation,
  shared: Parameters,
  { parameters: values, sent, answer }: OperationExample,
): void {
  for (const parameter of parameters) addTo(parameter, shared, new Map([...values, ...PAGING]));
  const { 'application/json': json } = requestBody?.content ?? {};
  if (sent && json) json.example = sent;
  const answered = responses[answer.status]?.content?.[answer.mediaType];
  if (answered) answered.example = answer.value;
}

/** The example of an answer shows one item; someone who tries the operation may want more. */
const PAGING = [
  ['limit', '20'],
  ['total', 'true'],
] as const;

function addTo(
  given: DescribedParameter | Reference,
  shared: Parameters,
  values: ReadonlyMap<string, string>,
): void {
  const parameter = '$ref' in given ? shared[given.$ref.slice(given.$ref.lastIndexOf('/') + 1)] : given;
  const value = parameter && values.get(parameter.name);
  if (parameter === undefined || value === undefined) return;
  const { type } = parameter.schema;
  parameter.example ??=
    type === 'integer' || type === 'number' || type === 'boolean' ? JSON.parse(value) : value;
}
