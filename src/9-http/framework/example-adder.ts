import type { FastifyInstance } from 'fastify';
import type { Example } from './operation.ts';
import type { SentExample, SentText } from './text-operation.ts';

interface Documented {
  readonly parameters?: {
    name: string;
    in: string;
    example?: unknown;
    schema: { type?: unknown; examples?: unknown[] };
  }[];
  readonly responses: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

interface DocumentedText extends Documented {
  readonly requestBody: { readonly content: Record<string, { example?: unknown }> };
}

/**
 * Puts examples from the data into the OpenAPI document, when it is first asked for: each operation is asked
 * at the address that its route finds in the data, or is sent the text that it finds there.
 */
export function exampleAdder(app: FastifyInstance): () => Promise<void> {
  const examples = new Map<string, Example>();
  const sentExamples = new Map<string, SentExample>();
  app.addHook('onRoute', ({ method, url, config }) => {
    if (method === 'GET' && config?.example) examples.set(url.replaceAll(/:(\w+)/g, '{$1}'), config.example);
    if (config?.sentExample) sentExamples.set(url, config.sentExample);
  });
  let added: Promise<void> | undefined;
  const addAll = async () => {
    const queries = app.store.current()?.queries;
    if (!queries) {
      added = undefined;
      return;
    }
    const paths = app.swagger().paths as Record<string, { get: Documented; post: DocumentedText }>;
    for (const [path, example] of examples) {
      const address = await example(queries);
      const operation = paths[path]?.get;
      if (address !== undefined && operation) await addExample(app, path, address, operation);
    }
    for (const [path, example] of sentExamples) {
      const sent = await example(queries);
      const operation = paths[path]?.post;
      if (sent !== undefined && operation) await addSentExample(app, path, sent, operation);
    }
  };
  return () => {
    added ??= addAll();
    return added;
  };
}

/** The text in both of the forms in which it can be sent, and what is answered. */
async function addSentExample(app: FastifyInstance, path: string, sent: SentText, operation: DocumentedText) {
  const { content } = operation.requestBody;
  if (content['application/json']) content['application/json'].example = sent;
  if (content['text/plain']) content['text/plain'].example = sent.text;
  const answer = await app.inject({ method: 'POST', url: path, payload: sent });
  const answered = operation.responses[answer.statusCode]?.content?.['application/json'];
  if (answered) answered.example = answer.json();
}

/** An example shows one item; who tries it may want more. */
const PAGING = [
  ['limit', '20'],
  ['total', 'true'],
] as const;

async function addExample(app: FastifyInstance, path: string, address: string, operation: Documented) {
  const answer = await app.inject(address);
  const [type = ''] = String(answer.headers['content-type']).split(';', 1);
  const content = operation.responses[answer.statusCode]?.content?.[type];
  if (content) content.example = type === 'application/json' ? answer.json() : answer.body;

  const given = new Map([...parametersIn(path, address), ...PAGING]);
  for (const parameter of operation.parameters ?? []) {
    const value = given.get(parameter.name);
    const [usual] = parameter.schema.examples ?? [];
    if (value === undefined) parameter.example ??= usual;
    else parameter.example = parameter.schema.type === 'string' ? value : JSON.parse(value);
  }
}

/** `parametersIn('/v1/clauses/{id}', '/v1/clauses/A_RES_58_208.PP1')` has an `id`. */
function parametersIn(path: string, address: string): Map<string, string> {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const values = pathname.split('/');
  return new Map([
    ...path
      .split('/')
      .map((step, index) => [step.slice(1, -1), decodeURIComponent(values[index] ?? '')] as const)
      .filter((_, index) => path.split('/')[index]?.startsWith('{')),
    ...searchParams,
  ]);
}
