import { get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Ask } from './ask.ts';

/** An answer as it came over the wire. */
export interface Recorded {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

/** What the server at `address` answers, by the path that was asked for. */
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

/** From here on Node.js sends bytes faster than a string. */
const LONG = 16_384;
