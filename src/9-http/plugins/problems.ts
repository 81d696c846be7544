import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { allowedMethods, notAllowed } from '../framework/headers/allowed-methods.ts';
import { PROBLEM_MEDIA_TYPE, PROBLEMS, Problem, problemBody } from '../framework/problems.ts';
import { errorProblem, headProblem, nothingAt } from '../framework/request-problem.ts';
import { addressOfSymbol, pageOfSymbol } from '../framework/spellings/canonical-address.ts';
import { answerConnect } from '../framework/unparsed-request.ts';
import { sendErrorPage, wantsPage } from '../pages/framework/error-page.ts';

/** Answers everything that goes wrong with a problem in the form of RFC 9457. */
export const problems = fp(
  async app => {
    app.decorate('allowedMethods', allowedMethods());
    app.addHook('onRequest', (request, _reply, done) => done(headProblem(request.raw)));
    app.setNotFoundHandler(({ method, url }, reply) => {
      const address =
        method === 'GET' || method === 'HEAD' ? (addressOfSymbol(url) ?? pageOfSymbol(url)) : undefined;
      if (address !== undefined) return reply.redirect(address, 308);
      const allowed = app.allowedMethods.at(url);
      if (allowed !== undefined) throw notAllowed(method, allowed);
      throw app.supportedMethods.includes(method)
        ? nothingAt(url)
        : new Problem('method-unknown', `${method} is not a method that is known here.`);
    });
    app.setErrorHandler(sendProblem);
    app.removeAllContentTypeParsers();
    // Bodies are ignored, whatever their type, except by the operations that read a text.
    app.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume();
      done(null);
    });
    app.server.on('connect', answerConnect);
    // An expectation other than "100-continue" is ignored, as HTTP allows.
    app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  },
  { name: 'problems' },
);

/**
 * The error handler: a problem, or a page for whoever reads pages. An unexpected error is logged, and its
 * details are not disclosed.
 */
export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = errorProblem(error, request);
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  if (isBeingSent(request)) reply.removeHeader('connection');
  if (problem.kind === 'internal') request.log.error({ err: error }, 'internal error');
  reply
    .code(PROBLEMS[problem.kind].status)
    .header('cache-control', 'no-store')
    .headers(problem.headers)
    // What Fastify refuses before there are hooks has it from here.
    .header('x-request-id', request.id);
  if (wantsPage(request)) return sendErrorPage(reply, problem);
  return reply
    .header('content-type', PROBLEM_MEDIA_TYPE)
    .serializer(JSON.stringify)
    .send(problemBody(problem, { url: request.url, id: request.id }));
}

/**
 * Whether the client may be sending the body still. Fastify would close the connection, and a client that
 * sends first and reads then would read no answer. Node.js throws away what comes yet, for as long as a
 * request may take; but if it is being decompressed, that could take long.
 */
const isBeingSent = ({ raw, headers, server }: FastifyRequest): boolean =>
  !raw.complete && headers['content-encoding'] === undefined && !server.shutdown.isAnnounced();
