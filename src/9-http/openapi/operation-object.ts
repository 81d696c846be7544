import type { ResponseDescription } from '../framework/answer.ts';
import type { ProblemKind } from '../framework/problems.ts';
import { namedBy } from '../schemas/parameters.ts';
import type { DocumentedOperation } from './documented-operation.ts';
import { type HeaderName, headersOf, ON_EVERY_ANSWER } from './headers.ts';
import { parametersOf } from './parameters.ts';
import { problemReferences } from './problem-responses.ts';
import { schemaInDocument } from './schemas.ts';
import type { OpenApiVersion } from './versions.ts';

/**
 * How OpenAPI describes an operation.
 *
 * @param shared the names of the parameters that are components, by their JSON
 */
export function operationObject(
  operation: DocumentedOperation,
  version: OpenApiVersion,
  shared: ReadonlyMap<string, string>,
): object {
  const { operationId, tag, summary, description, body } = operation;
  const parameters = parametersOf(operation, version).map(parameter => {
    const name = shared.get(JSON.stringify(parameter));
    return name === undefined ? parameter : { $ref: `#/components/parameters/${name}` };
  });
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentIn(body, version) } }),
    responses: {
      ...answers(operation, version),
      ...(operation.isCached ? { 304: { $ref: '#/components/responses/NotModified' } } : {}),
      ...('id' in operation.params.shape
        ? { 308: { $ref: '#/components/responses/PermanentRedirect' } }
        : {}),
      ...problemReferences(problemsOf(operation)),
    },
  };
}

/** The answers that are no problems, and that several operations have. */
export const COMMON_RESPONSES = {
  NotModified: {
    description: 'The answer that the client has is still current: the data set is the same.',
    headers: headersOf(['ETag', 'LastModified', ...ON_EVERY_ANSWER]),
  },
  PermanentRedirect: {
    description: 'The path has another spelling of the id; the answer is at the address in `Location`.',
    headers: headersOf(['Location', ...ON_EVERY_ANSWER]),
  },
};

function answers({ responses, isCached }: DocumentedOperation, version: OpenApiVersion): object {
  const common: readonly HeaderName[] = isCached
    ? ['ETag', 'LastModified', ...ON_EVERY_ANSWER]
    : ON_EVERY_ANSWER;
  return Object.fromEntries(
    Object.entries(responses).map(([status, { description, content, headers = [] }]) => [
      status,
      { description, headers: headersOf([...common, ...headers]), content: contentIn(content, version) },
    ]),
  );
}

const contentIn = (content: ResponseDescription['content'], version: OpenApiVersion): object =>
  Object.fromEntries(
    Object.entries(content).map(([type, { schema, ...rest }]) => [
      type,
      { schema: schemaInDocument(schema, version), ...rest },
    ]),
  );

/** What can go wrong, because of what is asked, too. */
function problemsOf({ params, query, problems }: DocumentedOperation): ProblemKind[] {
  const namesOne =
    'id' in params.shape || Object.values(query.shape).some(schema => namedBy(schema)?.isSubject === true);
  return [...(namesOne ? (['not-found'] as const) : []), ...problems];
}
