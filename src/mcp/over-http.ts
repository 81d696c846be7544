import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { type CallTool, createMcpServer } from './server.ts';

/** A request of the streamable HTTP transport, whose body has been received and parsed. */
export interface McpRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
}

/**
 * Answers a request with JSON. There are no sessions: each request is complete in itself, so that any process
 * behind a load balancer can answer it.
 */
export async function answerOverHttp(
  { url, headers, body, signal }: McpRequest,
  call: CallTool,
): Promise<Response> {
  const server = createMcpServer(call);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  signal.addEventListener('abort', () => void server.close(), { once: true });
  await server.connect(transport);
  return transport.handleRequest(new Request(url, { method: 'POST', headers }), { parsedBody: body });
}
