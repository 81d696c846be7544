import { get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Ask } from './ask.ts';

/** An answer as received. */
export interface Recorded {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

/** The answers of the server at `address`, by path. */
export async function recordAll(address: string, asks: readonly Ask[]): Promise<Map<string, Recorded>> {
  const recorded = new Map<string, Recorded>();
  for (const ask of asks) recorded.set(ask.path, await record(address, ask));
  return recorded;
}

export async function record(address: string, { path, headers = {} }: Ask): Promise<Recorded> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${address}${path}`, { headers }, resolve).on('error', reject);
  });
  const bytes = await buffer(answer);
  const kept = Object.entries(answer.headers).filter(([name]) => !BY_NODE.includes(name));
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(kept),
    body: bytes.length < LONG ? bytes.toString() : bytes,
  };
}

/** The headers that Node.js adds to every answer by itself. */
const BY_NODE = ['date', 'connection', 'keep-alive'];

/** From this length on, Node.js sends bytes faster than strings. */
const LONG = 16_384;
