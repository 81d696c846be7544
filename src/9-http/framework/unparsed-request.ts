import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { PROBLEM_MEDIA_TYPE, PROBLEMS, Problem, problemBody } from './problems.ts';

/** What Node.js reports of a request that it cannot read; the parser adds the bytes and its reason. */
interface UnparsedError extends Error {
  readonly code?: string;
  readonly reason?: string;
  readonly rawPacket?: unknown;
}

/** Answers on a connection whose request could not be read, and closes it. */
export function answerUnparsed(error: UnparsedError, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else endWith(unparsedProblem(error), socket);
}

/** Answers a request to tunnel through this server. */
export const answerConnect = (_request: unknown, socket: Duplex): void =>
  endWith(new Problem('method-unknown', 'CONNECT is not possible here.'), socket);

function unparsedProblem({ code = '', reason = 'it is not HTTP', rawPacket }: UnparsedError): Problem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem('request-timeout', 'The request did not end.');
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('headers-too-large', 'The headers are too large.');
  if (code === 'HPE_INVALID_URL') return badAddress();
  const [, method] = REQUEST_LINE.exec(Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1') : '') ?? [];
  return code === 'HPE_INVALID_METHOD' && method !== undefined
    ? new Problem('method-unknown', `${method} is not a method that is known here.`)
    : new Problem('malformed-request', `The request cannot be read: ${reason}.`);
}

const badAddress = (): Problem =>
  new Problem('malformed-request', 'The address is not valid.', {
    remedy: 'Begin the address with / and percent-encode it as UTF-8: é as %C3%A9, a space as %20.',
  });

/** `BREW /v1/dataset HTTP/1.1`: well-formed, whatever the method. */
const REQUEST_LINE = /^([A-Za-z-]{1,30}) \S+ HTTP\/\d\.\d\r?\n/;

function endWith(problem: Problem, socket: Duplex): void {
  const { status } = PROBLEMS[problem.kind];
  const id = randomUUID();
  const body = JSON.stringify(problemBody(problem, { url: '', id }));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `content-type: ${PROBLEM_MEDIA_TYPE}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      `x-request-id: ${id}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

/** A client may go on sending: it has this long to read the answer before the connection is reset. */
const LINGER_MS = 1000;
