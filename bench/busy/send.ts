import { Agent, request } from 'node:http';
import type { CostlyRequest } from './costly-requests.ts';

/** Connections are used again, as browsers and proxies do. */
const AGENT = new Agent({ keepAlive: true });

/** Sends a request, and receives its answer to the end; resolves with its status. */
export const send = (
  address: string,
  { path, text }: Omit<CostlyRequest, 'name'>,
  signal?: AbortSignal,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = text === undefined ? {} : { 'content-type': 'text/plain' };
    const method = text === undefined ? 'GET' : 'POST';
    request(`${address}${path}`, { method, headers, agent: AGENT, ...(signal ? { signal } : {}) }, answer => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    })
      .on('error', reject)
      .end(text);
  });
