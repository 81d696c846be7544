import program from '../../package.json' with { type: 'json' };
import type { Answer, Beginning } from './answer.ts';
import { Received } from './received.ts';

export interface AskOptions {
  /** Seconds that the request may take, with all of its redirects. */
  readonly timeout: number;
  /** Bytes that a file may have. */
  readonly maxSize: number;
  /** Ends the request early. */
  readonly signal: AbortSignal;
}

/**
 * Makes one request, following redirects. With the beginning of a file it asks for the rest, which a server
 * that knows no ranges, or has another file by now, answers with the whole.
 *
 * @throws the reason of `signal` once that is aborted, and nothing else
 */
export async function ask(
  address: string,
  beginning: Beginning | null,
  options: AskOptions,
): Promise<Answer> {
  const received = new Received(beginning);
  try {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeout * 1000)]);
    const response = await fetch(address, { headers: headersFor(beginning), signal });
    return await receive(response, received, options);
  } catch (error) {
    options.signal.throwIfAborted();
    return failed(error, received, options);
  }
}

const headersFor = (beginning: Beginning | null): Record<string, string> => ({
  'user-agent': `${program.name}/${program.version}`,
  // lengths and ranges are then those of the file itself
  'accept-encoding': 'identity',
  ...(beginning && { range: `bytes=${beginning.bytes.length}-`, 'if-range': beginning.validator }),
});

async function receive(response: Response, received: Received, { maxSize }: AskOptions): Promise<Answer> {
  const { status, statusText, headers, url, body } = response;
  const tooLarge = () => received.size > maxSize || Number(headers.get('content-length')) > maxSize;
  if (received.begin(status, headers)) {
    for await (const chunk of body ?? []) {
      received.add(chunk);
      if (tooLarge()) return { kind: 'refused', reason: `larger than ${inMiB(maxSize)}` };
    }
  } else {
    await body?.cancel();
    // the rest that was asked for is not there, so the next try asks for the whole
    if (status === 206 || status === 416)
      return { kind: 'broken', reason: 'the rest of the file was not sent', beginning: null };
  }
  return { kind: 'answered', status, statusText, headers, url, bytes: received.bytes() };
}

const inMiB = (bytes: number): string => `${Number((bytes / 2 ** 20).toFixed(1))} MiB`;

function failed(error: unknown, received: Received, { timeout }: AskOptions): Answer {
  const beginning = received.beginning();
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { kind: 'broken', reason: `not finished within ${timeout} s`, beginning };
  const reason = reasonOf(error);
  if (NO_PLACE.test(reason)) return { kind: 'unreachable', reason };
  if (NO_WAY.test(reason)) return { kind: 'refused', reason };
  return { kind: 'broken', reason: received.size > 0 ? `cut off: ${reason}` : reason, beginning };
}

/** No such host; a certificate that is not trusted; a port that browsers do not ask at. */
const NO_PLACE = /\bENOTFOUND\b|CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|^bad port$/;
/** Redirects in a circle, or to what is not on the web. */
const NO_WAY = /^redirect count exceeded|^URL scheme must be|\bERR_INVALID_URL\b/;

/** What lies behind "fetch failed", in one line, with its code: "other side closed (UND_ERR_SOCKET)". */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const [innermost] = cause instanceof AggregateError ? cause.errors : [cause];
  if (!(innermost instanceof Error)) return String(innermost);
  const message = innermost.message.replaceAll(/\s+/g, ' ');
  const code = 'code' in innermost ? String(innermost.code) : '';
  return message.includes(code) ? message : `${message} (${code})`;
}
