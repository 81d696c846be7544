import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerCall, type ToolOutcome } from '../../mcp/call.ts';
import type { CallTool } from '../../mcp/server.ts';
import { refuseOthers } from '../framework/headers/allowed-methods.ts';
import type { AddOperation } from '../framework/operation.ts';
import { Problem } from '../framework/problems.ts';
import { DECOMPRESSION, readBodies } from '../framework/sent-body.ts';

const URL_PATH = '/mcp';

/**
 * The tools for language models, over the streamable HTTP transport of the Model Context Protocol. It has the
 * limits of the API, and one message a request, so that each counts.
 */
export const addMcp: AddOperation = app => {
  app.register(async inner => {
    readBodies(inner);
    inner.post(URL_PATH, { schema: { hide: true }, decompress: DECOMPRESSION }, async (request, reply) => {
      if (Array.isArray(request.body))
        throw new Problem('malformed-request', 'The body is a batch of messages.', {
          remedy: 'Send each message in a request of its own.',
        });
      if (!URL.canParse(siteOf(request)))
        throw new Problem('malformed-request', 'The Host header is not valid.', {
          remedy:
            'Send the name of the server in the `Host` header, with its port if it is not the usual one.',
        });
      // Most servers are never asked, and start without it.
      const { answerOverHttp } = await import('../../mcp/over-http.ts');
      const answer = await answerOverHttp(mcpRequest(request), callFrom(app, request));
      const body = await answer.text();
      reply
        .code(answer.status)
        .headers(Object.fromEntries(answer.headers))
        .header('cache-control', 'no-store');
      return reply.send(body === '' ? undefined : body);
    });
  });
  refuseOthers(app, URL_PATH, ['POST', 'OPTIONS']);
};

const mcpRequest = (request: FastifyRequest) => ({
  url: siteOf(request) + URL_PATH,
  headers: new Headers(
    Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  ),
  body: request.body,
  signal: request.answered ?? new AbortController().signal,
});

/** Where the client found this server, for links that people can follow. */
const siteOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;

const callFrom =
  (app: FastifyInstance, request: FastifyRequest): CallTool =>
  async ({ isCostly }, { tool, input }, signal) => {
    const dataset = app.store.current();
    if (!dataset) return { error: app.store.reason() };
    const call = { tool, input, site: siteOf(request) };
    const answering = isCostly ? app.workers.callTool(call, dataset, signal) : answerCall(dataset, call);
    return answering.catch(error => failed(request, error));
  };

/** A failure that is nobody's question is logged, and says no more than a problem does. */
function failed({ log, id }: FastifyRequest, error: unknown): ToolOutcome {
  const isProblem = error instanceof Problem;
  if (!isProblem) log.error({ err: error }, 'a tool failed');
  const { message, remedy } = isProblem
    ? error
    : new Problem('internal', `The tool failed; the request is ${id}.`);
  return { error: `${message} ${remedy}` };
}
