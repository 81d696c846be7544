import { get } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import type { Child } from '../http/child.ts';
import { type Spread, spread } from '../spread.ts';
import type { PageKind } from './kinds.ts';

/** What was measured of the pages of one kind. */
export interface Measured {
  readonly name: string;
  /** The bytes of a page, and of the same with brotli. */
  readonly bytes: Spread;
  readonly packed: Spread;
  /** Seconds until the first byte. */
  readonly firstByte: Spread;
  /** Seconds of a processor for a page, and for what the API answers to the same; null if it answers nothing. */
  readonly processor: number;
  readonly processorOfApi: number | null;
}

interface Answer {
  readonly body: Buffer;
  readonly firstByte: number;
  /** The address of the same in the API. */
  readonly json: string | null;
}

/** Asks for each page twice, one after another; the first time warms up. */
export async function measure(server: Child, { name, addresses }: PageKind): Promise<Measured> {
  await inTurn(server, addresses);
  const { answers, processor } = await inTurn(server, addresses);
  const inApi = answers.flatMap(({ json }) => json ?? []);
  await inTurn(server, inApi);
  const ofApi = await inTurn(server, inApi);
  return {
    name,
    bytes: spread(answers.map(({ body }) => body.length)),
    packed: spread(answers.map(({ body }) => brotliCompressSync(body).length)),
    firstByte: spread(answers.map(({ firstByte }) => firstByte)),
    processor,
    processorOfApi: inApi.length === 0 ? null : ofApi.processor,
  };
}

async function inTurn(server: Child, addresses: readonly string[]) {
  const before = await server.processorTime();
  const answers: Answer[] = [];
  for (const address of addresses) answers.push(await ask(`${server.address}${address}`));
  return { answers, processor: ((await server.processorTime()) - before) / addresses.length };
}

const ask = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    get(url, { headers: { accept: 'text/html, application/json;q=0.9' } }, response => {
      const { statusCode, headers } = response;
      const { link } = headers;
      const pieces: Buffer[] = [];
      let firstByte = 0;
      response.once('data', () => {
        firstByte = (performance.now() - start) / 1000;
      });
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        if (statusCode !== 200) return reject(new Error(`${url} was answered with ${statusCode}`));
        const [, json = null] =
          /^<([^>]+)>; rel="alternate"; type="application\/json"/.exec(String(link)) ?? [];
        resolve({ body: Buffer.concat(pieces), firstByte, json });
      });
    }).on('error', reject);
  });
