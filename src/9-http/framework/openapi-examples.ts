import type { OperationExample } from './example.ts';
import type { DocumentedExample } from './standalone.ts';

/** The parts of an operation in the OpenAPI document that examples are added to. */
interface DescribedOperation {
  readonly parameters?: {
    readonly name: string;
    readonly schema: { readonly type?: unknown; readonly examples?: readonly unknown[] };
    example?: unknown;
  }[];
  readonly requestBody?: { readonly content: MediaTypes };
  readonly responses: Readonly<Record<string, { readonly content?: MediaTypes }>>;
}

type MediaTypes = Readonly<Record<string, { example?: unknown }>>;

/**
 * The paths of an OpenAPI document that is made from routes: it repeats their schemas and
 * refers only to components.
 */
type Paths = Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;

export interface OpenApiDocument {
  readonly paths?: object;
}

/**
 * A copy of an OpenAPI document with examples from a data set: the parameters of an address that shows the
 * operation at work, or the text that is sent to it, and the answer.
 */
export function withExamples(
  document: OpenApiDocument,
  examples: readonly DocumentedExample[],
): OpenApiDocument {
  const copy = structuredClone(document);
  const paths = copy.paths as Paths;
  for (const { path, method, example } of examples) {
    const described = paths[path]?.[method];
    if (described) addExample(described, example);
  }
  return copy;
}

function addExample(described: DescribedOperation, { parameters, sent, answer }: OperationExample): void {
  addParameters(described, new Map([...parameters, ...PAGING]));
  const { 'application/json': json, 'text/plain': text } = described.requestBody?.content ?? {};
  if (sent && json) json.example = sent;
  if (sent && text) text.example = sent.text;
  const answered = described.responses[answer.status]?.content?.[answer.mediaType];
  if (answered) answered.example = answer.value;
}

/** The example of an answer shows one item; someone who tries the operation may want more. */
const PAGING = [
  ['limit', '20'],
  ['total', 'true'],
] as const;

function addParameters({ parameters = [] }: DescribedOperation, values: ReadonlyMap<string, string>): void {
  for (const parameter of parameters) {
    const value = values.get(parameter.name);
    const [usual] = parameter.schema.examples ?? [];
    if (value === undefined) parameter.example ??= usual;
    else parameter.example = parameter.schema.type === 'string' ? value : JSON.parse(value);
  }
}
