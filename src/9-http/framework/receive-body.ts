import type { Readable } from 'node:stream';
import { Problem } from './problems.ts';

/** The stream of a body; where it is decompressed on the way, it knows how much has come. */
export type BodyStream = Readable & { readonly receivedEncodedLength?: number };

export interface ReceiveOptions {
  /** What the header Content-Length says, if anything. */
  readonly contentLength: string | undefined;
  /** The most bytes that the body may have. */
  readonly limit: number;
  /** Called with the length of each piece before it is kept; what it throws ends the receiving. */
  readonly onBytes: (length: number) => void;
}

/**
 * Receives the body of a request. What comes after a body has been refused is received as well and thrown away,
 * so that a client that sends first and reads then can read why.
 *
 * @throws Problem text-too-long, malformed-request; what `onBytes` throws, and what the stream fails with
 */
export function receiveBody(
  stream: BodyStream,
  { contentLength, limit, onBytes }: ReceiveOptions,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;

    function settle(how: () => void): void {
      for (const [event, listener] of Object.entries(listeners)) stream.off(event, listener);
      how();
    }

    const listeners = {
      data: (piece: Buffer) => {
        length += piece.length;
        try {
          if (length > limit) throw tooLong(limit);
          onBytes(piece.length);
          pieces.push(piece);
        } catch (error) {
          settle(() => reject(error));
        }
      },
      end: () => {
        const come = stream.receivedEncodedLength ?? length;
        const isWhole = contentLength === undefined || Number(contentLength) === come;
        settle(() => (isWhole ? resolve(Buffer.concat(pieces, length)) : reject(notWhole())));
      },
      // A body that cannot be decompressed has an error with a status; else the client has gone.
      error: (error: Error) => settle(() => reject('statusCode' in error ? error : notWhole())),
      close: () => settle(() => reject(notWhole())),
    };
    for (const [event, listener] of Object.entries(listeners)) stream.on(event, listener);
    stream.resume();
    if (Number(contentLength) > limit) settle(() => reject(tooLong(limit)));
  });
}

const tooLong = (limit: number): Problem =>
  new Problem('text-too-long', `The body is too large: it has more than ${limit} bytes.`);

const notWhole = (): Problem =>
  new Problem('malformed-request', 'The body has not as many bytes as Content-Length says.', {
    remedy: 'Let `Content-Length` be the number of bytes in the body.',
  });
