import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** One line for a request, when it is done: at `debug`, for a busy server has other things to do than to write. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const { method, url } = request;
    const line = { method, url, status: reply.statusCode, milliseconds: reply.elapsedTime };
    if (error) reply.log.error({ ...line, err: error }, 'request failed');
    else reply.log.debug(line, 'request answered');
  }
}
