import type { IncomingMessage } from 'node:http';
import type { FastifyError, FastifyRequest } from 'fastify';
import { ServiceError } from '../../8-services/service-error.ts';
import { Problem, type ProblemKind } from './problems.ts';
import { serviceProblem } from './service-problem.ts';
import { validationProblem } from './validation.ts';

/** The problem that an error becomes; the details of an unexpected one are not disclosed. */
export function errorProblem(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ServiceError) return serviceProblem(error);
  if (error.validation) return validationProblem(error, request);
  return BY_CODE[error.code]?.(request) ?? byStatus(error);
}

/** What Fastify and its plugins raise, where its status says too little. */
const BY_CODE: Readonly<Record<string, (request: FastifyRequest) => Problem>> = {
  FST_ERR_BAD_URL: () => badAddress(),
  // A path outside the folder of /docs/static; by its status it would be "Forbidden".
  FST_STATIC_FORBIDDEN_PATH: ({ url }) => nothingAt(url),
  FST_CP_ERR_INVALID_CONTENT_ENCODING: ({ headers }) =>
    new Problem(
      'unsupported-media-type',
      `The Content-Encoding ${headers['content-encoding']} is not known.`,
      {
        remedy: 'Send the body as it is, or compressed with gzip, deflate or br.',
      },
    ),
  FST_CP_ERR_INVALID_CONTENT: ({ headers }) =>
    new Problem('malformed-request', `The body cannot be decompressed with ${headers['content-encoding']}.`, {
      remedy: 'Send the body as it is, without `Content-Encoding`, or compressed as that header says.',
    }),
};

function byStatus({ statusCode = 500, message }: FastifyError): Problem {
  const kind = BY_STATUS[statusCode] ?? 'internal';
  return new Problem(kind, kind === 'internal' ? 'The server failed on this request.' : message);
}

const BY_STATUS: Readonly<Record<number, ProblemKind>> = {
  400: 'malformed-request',
  404: 'unknown-address',
  414: 'address-too-long',
  413: 'text-too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

/** The problem of an address for which there is no route. */
export const nothingAt = (url: string): Problem =>
  new Problem('unknown-address', `There is nothing at ${url.split('?', 1)[0]}.`);

/** The problem of a request by its head alone, whatever it asks for; undefined if there is none. */
export function headProblem({
  url = '',
  headers,
  rawHeaders,
  httpVersion,
}: IncomingMessage): Problem | undefined {
  if (headers.host === undefined && httpVersion !== '1.0') return hostProblem('no Host header');
  if (hasTwoHosts(rawHeaders)) return hostProblem('more than one Host header');
  if (url.length > MAX_ADDRESS) {
    return new Problem('address-too-long', `The address has ${url.length} characters, which is too many.`);
  }
  return url.includes('%') && !isDecodable(url) ? badAddress() : undefined;
}

const MAX_ADDRESS = 4096;

const hostProblem = (fault: string): Problem =>
  new Problem('malformed-request', `The request has ${fault}.`, {
    remedy: 'Send the name of the server in one `Host` header, as HTTP/1.1 requires.',
  });

/**
 * Of several, Node.js takes the first and a proxy may take another: RFC 9112, section 3.2, has them refused.
 *
 * @param rawHeaders names and values in turn, as they were sent
 */
function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') hosts++;
  return hosts > 1;
}

const badAddress = (): Problem =>
  new Problem('malformed-request', 'The address is not valid: it is not percent-encoded UTF-8.', {
    remedy: 'Percent-encode the address as UTF-8: é as %C3%A9, a space as %20, and % itself as %25.',
  });

function isDecodable(url: string): boolean {
  try {
    return typeof decodeURIComponent(url) === 'string';
  } catch {
    return false;
  }
}
