import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';

export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that behaves as services of documents do, for one test. */
export interface Service {
  /** With the symbol as its path. */
  readonly template: string;
  readonly address: (symbol: string) => string;
  /** The symbols that were asked for, in order, with the range if it was for one. */
  readonly asked: readonly string[];
}

/**
 * Starts a service on a free port of this machine, closed at the end of the test.
 *
 * @param replies by symbol, what to answer the first time, the second time and so on, the last one for ever;
 * the answer to any other symbol is 404
 */
export async function service(
  t: Test,
  replies: Readonly<Record<string, readonly Reply[]>>,
): Promise<Service> {
  const asked: string[] = [];
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    const symbol = decodeURIComponent((request.url ?? '').slice(1));
    const { range } = request.headers;
    asked.push(range === undefined ? symbol : `${symbol} ${range}`);
    const answers = replies[symbol] ?? [];
    const time = times.get(symbol) ?? 0;
    times.set(symbol, time + 1);
    (answers[time] ?? answers.at(-1) ?? status(404))(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { template: `${origin}/{symbol}`, address: symbol => `${origin}/${symbol}`, asked };
}

type Headers = Readonly<Record<string, string>>;

/** A whole file, of announced length. */
export const file =
  (bytes: Buffer, headers: Headers = {}): Reply =>
  (_, response) =>
    void response.writeHead(200, { 'content-length': bytes.length, ...headers }).end(bytes);

export const status =
  (code: number, headers: Headers = {}): Reply =>
  (_, response) =>
    void response.writeHead(code, headers).end();

export const redirect = (to: string): Reply => status(302, { location: to });

/** Headers and the beginning of a file, and then the end of the connection. */
export const cutOff =
  (bytes: Buffer, headers: Headers = {}): Reply =>
  (request, response) => {
    response.writeHead(200, { 'content-length': bytes.length, ...headers });
    response.write(bytes.subarray(0, bytes.length >> 1), () => setImmediate(() => request.socket.destroy()));
  };

/** The same without an announced length, as old servers and some proxies do. */
export const cutOffUnannounced =
  (bytes: Buffer): Reply =>
  request => {
    request.socket.write('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n');
    request.socket.end(bytes.subarray(0, bytes.length >> 1));
  };

/** The end of a file for who has the beginning of it; the whole for everybody else. (RFC 9110, 14) */
export const ranged =
  (bytes: Buffer, tag: string): Reply =>
  (request, response) => {
    const [, start = ''] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
    if (start === '' || request.headers['if-range'] !== tag) {
      file(bytes, { etag: tag })(request, response);
      return;
    }
    const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-range': range, etag: tag }).end(bytes.subarray(Number(start)));
  };

export const hangUp: Reply = request => void request.socket.destroy();

export const silence: Reply = () => {};

/** A file that comes a byte at a time. */
export const slow =
  (bytes: Buffer, headers: Headers = {}): Reply =>
  (request, response) => {
    response.writeHead(200, { 'content-length': bytes.length, ...headers });
    let at = 0;
    const timer = setInterval(() => response.write(bytes.subarray(at, ++at)), 20);
    request.socket.on('close', () => clearInterval(timer));
  };
