import type { OpenApiDocument } from '../openapi/document.ts';
import firstSteps from './first-steps.json' with { type: 'json' };

interface Parameter {
  readonly required: boolean;
  description?: string;
  example?: unknown;
}

interface MediaType {
  readonly schema: object;
  readonly example?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly (Parameter | object)[];
  readonly requestBody?: { content: Record<string, MediaType> };
  responses: Readonly<Record<string, object>>;
}

/**
 * The OpenAPI document as Swagger UI is to show it. Swagger UI fills in every example, and an address that is
 * narrowed by all its filters finds nothing as soon as one of them is changed: so what may be left out is empty,
 * with its example in words. What takes a text takes it as it is pasted, and a client that is generated from the
 * document does not: it has one media type for each body. Of what may go wrong it shows what whoever tries it can
 * do something about; all is in the document.
 */
export function forTrying(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const operations = Object.values(copy.paths).flatMap(path => Object.values(path) as Operation[]);
  const parameters = [
    ...Object.values(copy.components.parameters),
    ...operations.flatMap(({ parameters = [] }) => parameters),
  ].filter(isParameter);
  for (const parameter of parameters) if (!parameter.required) sayExample(parameter);
  for (const operation of operations) {
    if (operation.requestBody) takeTextFirst(operation.requestBody);
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses).filter(([status]) => SHOWN.test(status)),
    );
  }
  const { info } = copy;
  return { ...copy, info: { ...info, description: `${info.description}\n\n${stepsIn(operations)}` } };
}

/** What went well, and what was asked wrongly. */
const SHOWN = /^(?:2..|400|404)$/;

/** A reference to a shared one has no name. */
const isParameter = (one: object): one is Parameter => 'name' in one;

function sayExample(parameter: Parameter): void {
  const { example, description = '' } = parameter;
  delete parameter.example;
  if (example !== undefined) parameter.description = `${description} For example \`${example}\`.`.trim();
}

function takeTextFirst(body: NonNullable<Operation['requestBody']>): void {
  const { 'application/json': json } = body.content;
  const { example } = json ?? {};
  if (!hasText(example)) return;
  body.content = { 'text/plain': { schema: { type: 'string' }, example: example.text }, ...body.content };
}

const hasText = (example: unknown): example is { readonly text: string } =>
  typeof example === 'object' && example !== null && 'text' in example && typeof example.text === 'string';

/** Where to begin, in Markdown with links to the operations. */
function stepsIn(operations: readonly Operation[]): string {
  const steps = firstSteps.flatMap(({ operationId, say }) => {
    const operation = operations.find(one => one.operationId === operationId);
    return operation === undefined
      ? []
      : [`- [${operation.summary}](#/${encodeURIComponent(operation.tags[0] ?? '')}/${operationId}): ${say}`];
  });
  return `**What to try first.** Open an operation and press Execute: what must be filled in is filled in, and all else may stay empty.\n\n${steps.join('\n')}`;
}
