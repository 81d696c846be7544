import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { ServiceError } from '../../8-services/service-error.ts';
import {
  PROBLEM_MEDIA_TYPE,
  PROBLEMS,
  Problem,
  type ProblemKind,
  problemBody,
} from '../framework/problems.ts';
import { serviceProblem } from '../framework/service-problem.ts';
import { validationProblem } from '../framework/validation.ts';

const MAX_ADDRESS = 4096;

/** Answers everything that goes wrong with a problem in the form of RFC 9457. */
export const problems = fp(
  async app => {
    app.addHook('onRequest', (request, _reply, done) => {
      done(addressProblem(request.raw.url ?? ''));
    });
    app.setNotFoundHandler(({ url }) => {
      throw new Problem('unknown-address', `There is nothing at ${pathOf(url)}.`);
    });
    app.setErrorHandler(sendProblem);
    app.removeAllContentTypeParsers();
    // Bodies are ignored, whatever their type, except by the operations that read a text.
    app.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume();
      done(null);
    });
  },
  { name: 'problems' },
);

/** The error handler. An unexpected error is logged, and its details are not disclosed. */
export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error, request);
  if (problem.kind === 'internal') request.log.error({ err: error }, 'internal error');
  return reply
    .code(PROBLEMS[problem.kind].status)
    .header('content-type', PROBLEM_MEDIA_TYPE)
    .header('cache-control', 'no-store')
    .header('x-request-id', request.id)
    .serializer(JSON.stringify)
    .send(problemBody(problem, { url: request.url, id: request.id }));
}

function toProblem(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ServiceError) return serviceProblem(error);
  if (error.validation) return validationProblem(error, request);
  const kind = BY_STATUS[error.statusCode ?? 500] ?? 'internal';
  return new Problem(kind, kind === 'internal' ? 'The server failed on this request.' : error.message);
}

/** What Fastify and its plugins raise. */
const BY_STATUS: Readonly<Record<number, ProblemKind>> = {
  400: 'malformed-request',
  404: 'unknown-address',
  414: 'address-too-long',
  413: 'text-too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

function addressProblem(url: string): Problem | undefined {
  if (url.length > MAX_ADDRESS) {
    return new Problem('address-too-long', `The address has ${url.length} characters, which is too many.`);
  }
  return url.includes('%') && !isDecodable(url)
    ? new Problem('malformed-request', 'The address is not percent-encoded UTF-8.')
    : undefined;
}

function isDecodable(url: string): boolean {
  try {
    return typeof decodeURIComponent(url) === 'string';
  } catch {
    return false;
  }
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** What Node.js refuses before there is a request. */
const BY_PARSER_CODE: Readonly<Record<string, ProblemKind>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** Answers on a socket whose request could not be parsed. */
export function answerUnparsed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const kind = BY_PARSER_CODE[error.code ?? ''] ?? 'malformed-request';
  const { status, title } = PROBLEMS[kind];
  const body = JSON.stringify(problemBody(new Problem(kind, `${title}.`), { url: '' }));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `content-type: ${PROBLEM_MEDIA_TYPE}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
