import { Agent, request } from 'node:http';
import type { Ask } from './kinds.ts';

/** What came of a request. */
export interface Outcome {
  /** The status, or what went wrong: "ECONNRESET". */
  readonly result: number | string;
  readonly milliseconds: number;
  readonly etag: string | null;
}

/** Longer than the server gives any request. */
const PATIENCE_MS = 60_000;

/** Makes a function that sends a request to the server at `address`, and waits for the whole answer. */
export function sender(address: string): (ask: Ask) => Promise<Outcome> {
  const agent = new Agent({ keepAlive: true });
  return ({ method, path, headers, body }) => {
    const started = performance.now();
    return new Promise(resolve => {
      const settle = (result: number | string, etag: string | undefined = undefined): void =>
        resolve({ result, milliseconds: performance.now() - started, etag: etag ?? null });
      const fail = (error: NodeJS.ErrnoException): void => settle(error.code ?? error.message);
      const options = { agent, method, headers, signal: AbortSignal.timeout(PATIENCE_MS) };
      request(`${address}${path}`, options, answer => {
        answer.on('error', fail);
        answer.on('end', () => settle(answer.statusCode ?? 'no status', answer.headers.etag));
        answer.resume();
      })
        .on('error', fail)
        .end(body);
    });
  };
}
