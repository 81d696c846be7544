import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** One line for each finished request, at `debug`, because logging slows a busy server down. */
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
